/** The stars and points so far, in the bottom bar of a phone: a button that opens the whole standing. */
import { html, nothing, type TemplateResult } from 'lit';
import { evaluateWithoutTrial } from '../../form/evaluation.js';
import { formatNumber } from '../../shared/i18n/messages.js';
import { maxTotal } from '../../rules/max-total.js';
import { starRow } from '../../shared/templates/star-row.js';
import { isBegun, isProvisional, rankTitle, topRank } from './evaluation-text.js';
import type { FormView } from './form-view.js';

export function renderStandingButton(view: FormView, open: () => void): TemplateResult {
  const { state, t, lang, localizedText } = view;
  // What is tried is no standing yet: its points come after the real ones.
  const real: FormView = { ...view, evaluation: state.trial ? evaluateWithoutTrial(state) : view.evaluation };
  const { result } = real.evaluation;
  const { bands, scale } = state.set.pack;
  const provisional = isProvisional(real);
  const row = starRow(
    isBegun(real) ? (result.stars ?? 0) : 0,
    topRank(state.set),
    rankTitle(real, result.stars),
    provisional ? 'provisional' : 'reached',
  );
  return html`<button type="button" class="standing-button" aria-haspopup="dialog" @click=${open}>
    ${scale ? row : html`<b>${localizedText(bands.find(({ rank }) => rank === result.stars)?.title)}</b>`}
    <span
      ><strong
        >${formatNumber(result.total, lang)}${
          state.trial ? ` → ${formatNumber(view.evaluation.result.total, lang)}` : nothing
        }/${maxTotal(state.set)}<span class="unit"> ${t('unit')}</span></strong
      >${provisional ? html` ${t('provisional')}` : nothing}</span
    >
  </button>`;
}
