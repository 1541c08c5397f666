/** A row of stars in the text's colour, with a text alternative. */
import { html, type TemplateResult } from 'lit';
import { STAR_STEP, starsPath } from './star-shape.js';

/** @param maxStars at most 10; no programme has more */
export function starRow(stars: number, maxStars: number, label: string): TemplateResult {
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
    <path d=${starsPath(maxStars)} />
    <path fill="currentColor" d=${starsPath(stars)} />
  </svg>`;
}
