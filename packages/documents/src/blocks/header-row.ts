/** The first row of a table. */
import { cell, words } from './make-block.js';
import type { BlockRow } from './printed-document.js';

/** @returns a row of headings, in bold */
export const headerRow = (titles: readonly string[]): BlockRow => ({
  cells: titles.map((title) => cell([words(title, { bold: true })], 'cell-centre')),
});
