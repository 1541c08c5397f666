/** How much of a sheet is answered, as a ring with the numbers inside. */
import { html, svg, type TemplateResult } from 'lit';

const RADIUS = 21.5;
const ROUND = 2 * Math.PI * RADIUS;

/** @param all undefined where nobody knows how many there are: then the number stands alone */
export function progressRing(done: number, all: number | undefined): TemplateResult {
  const share = all === undefined ? 0 : Math.min(1, done / all);
  return html`<svg class="ring" viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">
    <circle class="rest" cx="24" cy="24" r=${RADIUS} />
    ${
      share > 0
        ? svg`<circle class="done" cx="24" cy="24" r=${RADIUS} transform="rotate(-90 24 24)"
            stroke-dasharray="${(share * ROUND).toFixed(1)} ${ROUND.toFixed(1)}" />`
        : ''
    }
    <text x="24" y="24" text-anchor="middle" dominant-baseline="central">
      ${all === undefined ? done : `${done}/${all}`}
    </text>
  </svg>`;
}
