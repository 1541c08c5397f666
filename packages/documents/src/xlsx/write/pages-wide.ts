/** How many pages a wide table is printed on side by side, so that its letters can still be read. */

/** What A4 takes lying on its side, in characters, when letters are not much smaller than eight points. */
const CHARACTERS = 170;

/** @param columns of the table, with their widths in characters */
export function pagesWide(columns: readonly { readonly width: number }[]): number {
  return Math.max(1, Math.round(columns.reduce((sum, { width }) => sum + width, 0) / CHARACTERS));
}
