/** Points on a ruler with the marks that the ranks begin at; a trial has a mark beside the real one. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { textIn } from '@ocop-kit/engine';
import { formatNumber } from '../../shared/i18n/messages.js';
import { maxTotal } from '../../rules/max-total.js';
import { rankTitle } from './evaluation-text.js';
import type { FormView } from './form-view.js';

/** In pixels. */
const HEIGHT = 20;
const THICK = 8;

/**
 * @param total of the sheet
 * @param tried what it would be with what is tried
 */
export function renderRuler(view: FormView, total: number, tried?: number): TemplateResult {
  const { state, t, lang } = view;
  const max = maxTotal(state.set);
  const bands = state.set.pack.bands.filter(({ from }) => from > 0).sort((a, b) => a.from - b.from);
  const percent = (points: number): string => `${max === 0 ? 0 : Math.round((points / max) * 10_000) / 100}%`;
  const ranks = bands.map(
    ({ rank, from }) => `${t('points-from', { points: from })}: ${rankTitle(view, rank)}`,
  );
  const label = [
    tried === undefined ? t('ruler', { total, max }) : t('ruler-tried', { total, tried, max }),
    ...ranks,
  ].join('; ');
  const point = (points: number, className: string): unknown =>
    svg`<circle class=${className} cx=${percent(points)} cy=${HEIGHT / 2} r="8"></circle>`;
  const middle = HEIGHT / 2 - THICK / 2;
  // Numbers are text of the page: they grow with it, and their contrast can be measured.
  return html`<div class="ruler" role="img" aria-label=${label}>
    ${
      tried === undefined
        ? html`<div class="ruler-marks">
            ${renderMark(t('points', { points: total }), percent(total), sideOf(total, max))}
          </div>`
        : // The comparison above has both numbers; here they would lie on each other.
          nothing
    }
    <svg width="100%" height=${HEIGHT}>
      <rect class="ruler-line" y=${middle} width="100%" height=${THICK} rx="4"></rect>
      <rect
        class="ruler-points"
        y=${middle}
        width=${percent(Math.max(total, tried ?? 0))}
        height=${THICK}
        rx="4"
      ></rect>
      ${bands.map(
        ({ from }) =>
          svg`<rect class="tick" x=${percent(from)} y=${middle - 2} width="2" height=${THICK + 4}></rect>`,
      )}
      ${point(total, tried === undefined ? 'now' : 'before')}
      ${tried === undefined ? nothing : point(tried, 'now')}
    </svg>
    <div class="ruler-marks">
      ${bands.map(({ from, title }) => renderMark(formatNumber(from, lang), percent(from), 'over', textIn(title, lang)))}
    </div>
  </div>`;
}

type Side = 'before' | 'over' | 'after';

/** At the ends of the ruler a number stays within it. */
function sideOf(points: number, max: number): Side {
  if (points < max * 0.1) return 'after';
  return points > max * 0.9 ? 'before' : 'over';
}

/** Placed by a property: a strict policy refuses a style in the markup. */
function renderMark(text: string, left: string, side: Side, title?: string): TemplateResult {
  return html`<span class=${side} title=${title ?? nothing} .style=${`left: ${left}`}>${text}</span>`;
}
