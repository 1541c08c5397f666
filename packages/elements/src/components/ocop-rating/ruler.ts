/** The score on a ruler from 0 to the highest total, with the totals where a rank begins. */
import { OCOP, type RatingData } from './rating-data.js';
import type { RatingText } from './rating-text.js';
import type { Tree } from './markup-tree.js';

/** @see QĐ 26/2026/QĐ-TTg Art. 3.3 */
const MARKS: readonly number[] = [30, 50, 70, 90];
/** From the middle of one end to that of the other, in a drawing of 320 by 36. */
const [START, LENGTH, LINE] = [10, 300, 10];

/** The marks are those of OCOP; another programme's ruler is plain. */
export function marksOf({ mostStars, mostScore, programme }: RatingData): readonly number[] {
  const own = { programme, mostStars, mostScore };
  return (['programme', 'mostStars', 'mostScore'] as const).every(
    (key) => (own[key] ?? OCOP[key]) === OCOP[key],
  )
    ? MARKS
    : [];
}

export function rulerTree(data: RatingData, { ruler }: RatingText): readonly Tree[] {
  const { score, mostScore = OCOP.mostScore } = data;
  if (score === undefined) return [];
  const at = (points: number): number => Math.round(START + (points / mostScore) * LENGTH);
  const track = { stroke: 'currentColor', 'stroke-width': 6, 'stroke-linecap': 'round' };
  const marks = marksOf(data);
  return [
    ' ',
    [
      'svg',
      { part: 'ruler', role: 'img', 'aria-label': ruler, width: 320, height: 36, viewBox: '0 0 320 36' },
      ['path', { ...track, 'stroke-opacity': 0.25, d: `M${START} ${LINE}h${LENGTH}` }],
      ['path', { ...track, d: `M${START} ${LINE}H${at(score)}` }],
      ['path', { ...track, 'stroke-width': 18, d: `M${at(score)} ${LINE}h0` }],
      ...marks.map((mark): Tree => ['path', { stroke: 'currentColor', d: `M${at(mark)} 3v14` }]),
      ...marks.map((mark): Tree => [
        'text',
        { x: at(mark), y: 33, 'text-anchor': 'middle', 'font-size': 13, fill: 'currentColor' },
        String(mark),
      ]),
    ],
  ];
}
