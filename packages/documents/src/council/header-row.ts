/** The first row of a table in a council's document. */
import { cell, words } from '../blocks/make-block.js';
import type { BlockRow } from '../blocks/printed-document.js';

/** @returns a row of headings, in bold */
export const headerRow = (titles: readonly string[]): BlockRow => ({
  cells: titles.map((title) => cell([words(title, { bold: true })], 'cell-centre')),
});
