/** The score on a ruler from 0 to the highest total, with the totals where OCOP's ranks begin. The score stands beside it in words. */
import { OCOP, type RatingData } from './rating-data.js';
import type { Tree } from './markup-tree.js';

/** @see QĐ 26/2026/QĐ-TTg Art. 3.3 */
const MARKS = [30, 50, 70, 90];
/** The drawing has 3 units for each hundredth of the highest total, and a margin for the round ends. */
const MARGIN = 10;

/** Another programme's ruler has no marks: its ranks begin elsewhere. Their numbers are of the styles, for what no style reaches shows no scale. */
export function rulerTree(data: RatingData): readonly Tree[] {
  const {
    score,
    programme = OCOP.programme,
    mostStars = OCOP.mostStars,
    mostScore: most = OCOP.mostScore,
  } = data;
  if (score === undefined) return [];
  const at = (points: number): number => Math.round(MARGIN + (points / most) * 300);
  const bar = (from: number, to: number, width: number, opacity: number): Tree => [
    'path',
    {
      d: `M${from} 10H${to}`,
      stroke: 'currentColor',
      'stroke-width': width,
      'stroke-linecap': 'round',
      opacity,
    },
  ];
  const own = programme === OCOP.programme && mostStars === OCOP.mostStars && most === OCOP.mostScore;
  return [
    ' ',
    [
      'div',
      { part: 'ruler', 'aria-hidden': 'true' },
      [
        'svg',
        { width: 320, height: 20, viewBox: '0 0 320 20' },
        bar(MARGIN, at(most), 6, 0.25),
        bar(MARGIN, at(score), 6, 1),
        bar(at(score), at(score), 18, 1),
      ],
      ...(own ? MARKS : []).map((mark): Tree => ['i', { 'data-mark': mark }]),
    ],
  ];
}
