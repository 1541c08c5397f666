/** The markup of a rating, shared by the element and the static renderer. */
import { STAR_STEP, starsPath } from '../../shared/templates/star-shape.js';
import { safeUrl, type RatingData } from './rating-data.js';
import { ratingText } from './rating-text.js';
import type { Attributes, Tree } from './markup-tree.js';
import { rulerTree } from './ruler.js';

export type RatingLayout = 'inline' | 'card';

/** @param today an ISO day; defaults to today where the person is */
export function ratingView(
  data: RatingData,
  layout: RatingLayout,
  lang: string,
  today: string | undefined,
): readonly Tree[] {
  const text = ratingText(data, lang, today);
  const row: Tree = [
    'div',
    { part: 'rating' },
    ['slot', { name: 'logo' }],
    starsTree(data.stars ?? 0, text.most, { part: 'stars', role: 'img', 'aria-label': text.stars }),
    ...(data.stars === null ? line('span', text.stars, 'none') : []),
    ...line('span', text.score, 'score'),
  ];
  const validity = line('p', text.validity, `validity ${text.state ?? 'unknown'}`);
  // A one-line rating must not look valid when its certificate has expired.
  if (layout === 'inline')
    return text.state === undefined || text.state === 'valid' ? [row] : [row, ...validity];
  const url = safeUrl(data.url);
  return [
    ['p', { part: 'name' }, ['b', {}, data.product]],
    ...line('p', data.entity ?? '', 'entity'),
    row,
    ...line('p', text.verdict, 'verdict'),
    ...rulerTree(data),
    ...validity,
    ...line('p', text.source, 'source'),
    ...(url === undefined ? [] : [['p', {}, ['a', { part: 'link', href: url }, text.more]] as const]),
  ];
}

/** Replaces a rating that cannot be shown. Kept quiet: a page that sells honey shouldn't shout about its data. */
export function refusalView(sentence: string): readonly Tree[] {
  return line('p', sentence, 'refused');
}

export function starsTree(
  stars: number,
  most: number,
  attributes: Attributes,
  colour = 'currentColor',
  ...title: readonly Tree[]
): Tree {
  const width = most * STAR_STEP;
  const size = { width, height: 24, viewBox: `0 0 ${width} 24` };
  return [
    'svg',
    { ...size, fill: 'none', stroke: colour, 'stroke-width': 1.6, ...attributes },
    ...title,
    ['path', { d: starsPath(most) }],
    ['path', { d: starsPath(stars), fill: colour }],
  ];
}

function line(tag: string, text: string, part: string): readonly Tree[] {
  // Without styles, this space is all that separates the words.
  return text === '' ? [] : [' ', [tag, { part }, text]];
}
