/** The end of the form: what was reached and why, to print, download or copy. */
import { encode, explain } from '@ocop-kit/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { go, leafSources, name } from './form-state.js';
import type { FormView } from './view.js';

export interface ResultActions {
  /** The code that was copied last, to say so. */
  readonly copied: string | null;
  readonly copy: (code: string) => void;
  readonly download: () => void;
}

export function resultPage(view: FormView, { copied, copy, download }: ResultActions): TemplateResult {
  const { state, standing, say, lang, change } = view;
  const { product, entity } = state.draft.assessment;
  return html`
    <h2 tabindex="-1" class="heading">${say('result')}</h2>
    ${field('product', say('product'), product.name)} ${field('entity', say('entity'), entity.name)}
    <ul class="explanation">
      ${explain(state.set, standing.result, lang).map(
        ({ text, cite }) => html`<li>${text}${cite ? html`<br /><cite>${cite.text}</cite>` : nothing}</li>`,
      )}
    </ul>
    <div class="buttons">
      <button
        type="button"
        class="primary"
        @click=${() => {
          window.print();
        }}
      >
        ${say('print')}
      </button>
      <button type="button" @click=${download}>${say('download')}</button>
      <button
        type="button"
        @click=${() => {
          copy(encode(state.set, state.draft.assessment));
        }}
      >
        ${say('copy')}
      </button>
      <button
        type="button"
        @click=${() => {
          change((now) => go(now, 'questions', leafSources(now.set).length));
        }}
      >
        ${say('back')}
      </button>
    </div>
    <p role="status">${copied === null ? '' : say('copied', { code: copied })}</p>
  `;

  function field(part: 'product' | 'entity', label: string, value: string): TemplateResult {
    return html`<label class="field"
      >${label}
      <input
        type="text"
        maxlength="500"
        .value=${value}
        ?disabled=${view.disabled}
        @input=${(event: InputEvent) => {
          const text = (event.target as HTMLInputElement).value;
          change((now, time) => name(now, part, text, time));
        }}
      />
    </label>`;
  }
}
