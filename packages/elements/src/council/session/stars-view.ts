/** The stars of a product as the council finds them: outlined until the session is closed. */
import type { SessionResult } from '@ocop-kit/engine/council';
import { compileSet, type CriteriaSet } from '@ocop-kit/engine';
import { html, type TemplateResult } from 'lit';
import { starRow } from '../../shared/templates/star-row.js';
import type { SessionTranslate } from './session-messages.js';

/** Without an average, or where the product is out, there is a word alone. */
export function renderStars(
  t: SessionTranslate,
  set: CriteriaSet,
  { council, isFinal }: SessionResult,
): TemplateResult {
  const stars = council?.stars;
  if (!council) return html`<span class="result-stars hint">${t('stars-none')}</span>`;
  if (council.outcome !== 'rated')
    return html`<span class="result-stars out">${t(`heed-outcome-${council.outcome}`)}</span>`;
  if (stars === null || stars === undefined)
    return html`<span class="result-stars hint">${t('stars-no-rank')}</span>`;
  const most = Math.max(...compileSet(set).bands.map(({ rank }) => rank));
  const state = t(isFinal ? 'final' : 'provisional');
  const label = `${t('stars', { stars })}, ${state}`;
  return html`<span class="result-stars"
    >${starRow(stars, most, label, isFinal ? 'reached' : 'provisional')}<span class="hint" aria-hidden="true"
      >${state}</span
    ></span
  >`;
}
