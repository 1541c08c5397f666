/** Points on a ruler with the marks that the ranks begin at; a trial has a mark beside the real one. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { textIn } from '@ocop-kit/engine';
import { maxTotal } from '../../rules/max-total.js';
import { rankTitle } from './evaluation-text.js';
import type { FormView } from './form-view.js';

/** Lengths of the ruler from its top, in pixels. */
const LINE = 30;
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
  const number = (points: number): string => points.toLocaleString(lang);
  // Two numbers close to each other stand to the left and to the right of their marks.
  const mark = (points: number, className: string, anchor = 'middle'): unknown =>
    svg`<circle class=${className} cx=${percent(points)} cy=${LINE + THICK / 2} r="8"></circle><text class="mark" x=${percent(points)} y="16" text-anchor=${anchor}>${number(points)}</text>`;
  const isLower = tried !== undefined && tried < total;
  return html`<svg class="ruler" role="img" aria-label=${label} width="100%" height="66">
    <rect class="ruler-line" y=${LINE} width="100%" height=${THICK} rx="4"></rect>
    <rect
      class="ruler-points"
      y=${LINE}
      width=${percent(Math.max(total, tried ?? 0))}
      height=${THICK}
      rx="4"
    ></rect>
    ${bands.map(
      ({ from, title }) =>
        svg`<rect class="tick" x=${percent(from)} y=${LINE - 2} width="2" height=${THICK + 4}><title>${textIn(title, lang)}</title></rect><text x=${percent(from)} y="60" text-anchor="middle">${number(from)}</text>`,
    )}
    ${tried === undefined ? mark(total, 'now') : mark(total, 'before', isLower ? 'start' : 'end')}
    ${tried === undefined ? nothing : mark(tried, 'now', isLower ? 'end' : 'start')}
  </svg>`;
}
