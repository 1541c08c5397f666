/** The stars and points so far, in the bottom bar of a phone: a button that opens the whole standing. */
import { html, nothing, type TemplateResult } from 'lit';
import { starRow } from '../../shared/templates/star-row.js';
import { isBegun, rankTitle, totalText } from './evaluation-text.js';
import type { FormView } from './form-view.js';

export function renderStandingButton(view: FormView, open: () => void): TemplateResult {
  const { state, evaluation, t, localizedText } = view;
  const { result } = evaluation;
  const { bands, scale } = state.set.pack;
  const isProvisional = result.unanswered.length > 0;
  const most = Math.max(...bands.map(({ rank }) => rank));
  const row = starRow(
    isBegun(view) ? (result.stars ?? 0) : 0,
    most,
    rankTitle(view, result.stars),
    isProvisional ? 'provisional' : 'reached',
  );
  return html`<button type="button" class="standing-button" aria-haspopup="dialog" @click=${open}>
    ${scale ? row : html`<b>${localizedText(bands.find(({ rank }) => rank === result.stars)?.title)}</b>`}
    <strong>${totalText(view)}</strong>${isProvisional ? html` <span>${t('provisional')}</span>` : nothing}
  </button>`;
}
