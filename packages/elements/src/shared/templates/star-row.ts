/** A row of stars with a text alternative. Those not yet certain are outlined: what is filled is reached. */
import { html, type TemplateResult } from 'lit';
import { STAR_STEP, starsPath } from './star-shape.js';

/** What the first stars of a row are: certain, or so far only, because answers are missing. The others are always empty. */
export type StarState = 'reached' | 'provisional';

/**
 * @param maxStars at most 10; no programme has more
 * @param label the row in words, with «tạm tính» where the stars are provisional
 */
export function starRow(
  stars: number,
  maxStars: number,
  label: string,
  state: StarState = 'reached',
): TemplateResult {
  return html`<svg
    class="stars"
    part="stars"
    role="img"
    aria-label=${label}
    viewBox="0 0 ${maxStars * STAR_STEP} 24"
    fill="none"
    stroke="currentColor"
    stroke-width="1.6"
  >
    <path class="empty" d=${starsPath(maxStars - stars, stars)} />
    <path class=${state} d=${starsPath(stars)} />
  </svg>`;
}
