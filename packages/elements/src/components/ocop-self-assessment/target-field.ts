/** The rank that a person aims for; without a choice it is the next one. */
import { textIn } from '@ocop-kit/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { evaluateWithoutTrial } from '../../form/evaluation.js';
import type { FormView } from './form-view.js';

/** Only ranks above the one that the sheet has; nothing is left to aim for with the highest. */
export function renderTarget({ state, t, lang, controller }: FormView): TemplateResult | typeof nothing {
  const { stars } = evaluateWithoutTrial(state).result;
  const above = state.set.pack.bands.filter(({ rank }) => rank > (stars ?? -Infinity));
  if (above.length === 0) return nothing;
  return html`<label class="field"
    >${t('target')}
    <select
      @change=${(event: Event) => {
        const { value } = event.target as HTMLSelectElement;
        controller.changeSheet((now) => ({ ...now, target: value === '' ? null : Number(value) }));
      }}
    >
      <option value="" ?selected=${!above.some(({ rank }) => rank === state.target)}>
        ${t('target-next')}
      </option>
      ${above.map(
        ({ rank, title }) =>
          html`<option value=${rank} ?selected=${state.target === rank}>${textIn(title, lang)}</option>`,
      )}
    </select>
  </label>`;
}
