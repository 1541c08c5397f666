/** Opening a sheet by its short code. */
import { html, type TemplateResult } from 'lit';
import type { ChooserView } from './chooser-view.js';
import { openCode } from './set-search.js';

export function renderCodeField(view: ChooserView): TemplateResult {
  const { t } = view;
  return html`<form
    class="by-code"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const input = (event.target as HTMLFormElement).elements.namedItem('code') as HTMLInputElement;
      if (input.value.trim() === '') input.focus();
      else void openCode(view, input.value);
    }}
  >
    <div class="field">
      <label for="code">${t('by-code')}</label>
      <p class="hint" id="code-hint">${t('by-code-hint')}</p>
      <input
        id="code"
        name="code"
        type="text"
        maxlength="2000"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        aria-describedby="code-hint"
      />
    </div>
    <div class="buttons"><button>${t('by-code-go')}</button></div>
  </form>`;
}
