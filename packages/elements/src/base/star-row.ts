/** Stars in a row, drawn, with a text for those who do not see them. */
import { html, svg, type TemplateResult } from 'lit';
import { STAR } from './star-shape.js';

export function starRow(stars: number, most: number, label: string): TemplateResult {
  const each = Array.from({ length: Math.min(most, 10) }, (_, i) => i);
  return html`<svg
    class="stars"
    part="stars"
    role="img"
    aria-label=${label}
    viewBox="0 0 ${each.length * 26} 24"
  >
    ${each.map((i) => svg`<path class=${i < stars ? 'on' : 'off'} transform="translate(${i * 26 + 1} 0)" d=${STAR} />`)}
  </svg>`;
}
