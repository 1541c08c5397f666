/** The rank that a person aims for; without a choice it is the next one. */
import { textIn } from '@ocop-kit/engine';
import { html, type TemplateResult } from 'lit';
import type { FormView } from './form-view.js';

export function renderTarget({ state, t, lang, controller }: FormView): TemplateResult {
  return html`<label class="field"
    >${t('target')}
    <select
      @change=${(event: Event) => {
        const { value } = event.target as HTMLSelectElement;
        controller.changeSheet((now) => ({ ...now, target: value === '' ? null : Number(value) }));
      }}
    >
      <option value="" ?selected=${state.target === null}>${t('target-next')}</option>
      ${state.set.pack.bands.map(
        ({ rank, title }) =>
          html`<option value=${rank} ?selected=${state.target === rank}>${textIn(title, lang)}</option>`,
      )}
    </select>
  </label>`;
}
