/** The search box. What it looks in stands inside it; its label is for those who hear it. */
import { html, type TemplateResult } from 'lit';
import type { FilterView } from './filter-view.js';

export function renderSearch({ t, filter, change }: FilterView): TemplateResult {
  return html`<div class="search" role="search" aria-label=${t('search')}>
    <label class="unseen" for="words">${t('search')}</label>
    <span class="unseen" id="words-hint">${t('search-hint')}</span>
    <svg aria-hidden="true" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.7">
      <path d="M4 10.5a6.5 6.5 0 1 0 13 0 6.5 6.5 0 1 0-13 0M15.5 15.5 21 21" stroke-linecap="round" />
    </svg>
    <input
      id="words"
      type="search"
      autocomplete="off"
      spellcheck="false"
      maxlength="100"
      aria-describedby="words-hint"
      placeholder=${t('search-in')}
      .value=${filter.words}
      @input=${(event: Event) => {
        change({ words: (event.target as HTMLInputElement).value });
      }}
    />
  </div>`;
}
