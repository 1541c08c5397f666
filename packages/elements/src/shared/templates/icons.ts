/** Line icons: one stroke, drawn in a box of 24 by 24 in the colour of the text. They stand beside words, never instead of them. */
import { html, type TemplateResult } from 'lit';

/** By the industry's number in the decision. */
const INDUSTRIES: Readonly<Record<number, string>> = {
  // Food: a steaming bowl
  1: 'M3 11.5h18a9 9 0 0 1-5 8V21H8v-1.5a9 9 0 0 1-5-8zM8 8c-1-1.3 1-2.2 0-3.5M12 8c-1-1.3 1-2.2 0-3.5M16 8c-1-1.3 1-2.2 0-3.5',
  // Drinks: a glass with a straw
  2: 'M5.5 6h13L17 21H7zM6.2 12h11.6M12.5 12l1.8-9.5H18',
  // Medicinal: a seedling
  3: 'M12 21v-9M12 15.5c0-4-3-6.5-8-6.5 0 4.5 3 6.5 8 6.5zM12 12c0-5 3-8 8.5-8 0 5-3 8-8.5 8z',
  // Crafts: a vase
  4: 'M8.5 3h7M9.5 3v3C6.5 7.3 5 9.8 5 12.8c0 3.4 1.6 6.2 4 8.2h6c2.4-2 4-4.8 4-8.2 0-3-1.5-5.5-4.5-6.8V3M5.2 11.5l2.3 2 2.25-2 2.25 2 2.25-2 2.25 2 2.3-2',
  // Ornamental: a flower in a pot
  5: 'M6.5 15.5h11L16 21H8zM12 15.5V10M12 13c-1.2-1.8-3-2.5-5.5-2.3.6 2 2.5 3 5.5 2.3zM12 10c-2.2 0-3.7-1.4-3.7-3.5V3l2 1.5L12 2.5l1.7 2 2-1.5v3.5c0 2.1-1.5 3.5-3.7 3.5z',
  // Tourism: mountains
  6: 'M2 20 9 7.5l4.2 7.5L16 11l6 9zM15.5 5.5a2 2 0 1 0 4 0 2 2 0 1 0-4 0',
};

/** A label on a string, for what we have no drawing of. */
const PLAIN = 'M4 4h8l8.5 8.5-8 8L4 12zM8 8v.1';

/** @param path of the drawing; without one, a plain label */
export function lineIcon(path: string | undefined): TemplateResult {
  return html`<svg
    class="icon"
    aria-hidden="true"
    width="24"
    height="24"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="1.7"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    <path d=${path ?? PLAIN} />
  </svg>`;
}

/** @param industry its number in the decision in force, 1 to 6 as printed (I to VI); any other gives a plain label */
export function industryIcon(industry: number | undefined): TemplateResult {
  return lineIcon(industry === undefined ? undefined : INDUSTRIES[industry]);
}
