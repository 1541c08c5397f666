/** The stars and points so far, in the bottom bar of a phone: a button that opens the whole standing. */
import { html, nothing, type TemplateResult } from 'lit';
import { maxTotal } from '../../rules/max-total.js';
import { starRow } from '../../shared/templates/star-row.js';
import { isBegun, isProvisional, rankTitle, topRank } from './evaluation-text.js';
import type { FormView } from './form-view.js';

export function renderStandingButton(view: FormView, open: () => void): TemplateResult {
  const { state, evaluation, t, lang, localizedText } = view;
  const { result } = evaluation;
  const { bands, scale } = state.set.pack;
  const provisional = isProvisional(view);
  const row = starRow(
    isBegun(view) ? (result.stars ?? 0) : 0,
    topRank(state.set),
    rankTitle(view, result.stars),
    provisional ? 'provisional' : 'reached',
  );
  return html`<button type="button" class="standing-button" aria-haspopup="dialog" @click=${open}>
    ${scale ? row : html`<b>${localizedText(bands.find(({ rank }) => rank === result.stars)?.title)}</b>`}
    <span
      ><strong
        >${result.total.toLocaleString(lang)}/${maxTotal(state.set)}<span class="unit">
          ${t('unit')}</span
        ></strong
      >${provisional ? html` · ${t('provisional')}` : nothing}</span
    >
  </button>`;
}
