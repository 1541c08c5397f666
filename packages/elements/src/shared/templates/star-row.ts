/** Stars in a row, drawn in the text's colour, with a text for those who do not see them. */
import { html, type TemplateResult } from 'lit';
import { STAR_STEP, starsPath } from './star-shape.js';

/** @param most at most 10; no programme has more */
export function starRow(stars: number, most: number, label: string): TemplateResult {
  return html`<svg
    class="stars"
    part="stars"
    role="img"
    aria-label=${label}
    viewBox="0 0 ${most * STAR_STEP} 24"
    fill="none"
    stroke="currentColor"
    stroke-width="1.6"
  >
    <path d=${starsPath(most)} />
    <path class="on" fill="currentColor" d=${starsPath(stars)} />
  </svg>`;
}
