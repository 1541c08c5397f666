/** What a cell says, as the person at the spreadsheet sees it. */
import { makeProblem, type CellLocation, type WorkbookProblem } from '../../problems/workbook-problem.js';
import { cellText, type Cell } from '../../xlsx/read/cell.js';

/** A value, or why the cell has none that can be used. */
export type CellReading<T> =
  | { readonly value: T; readonly problem?: undefined }
  | { readonly problem: WorkbookProblem; readonly value?: undefined };

const QUOTED_LENGTH = 80;

/** A text as it is quoted in a sentence: short and on one line. */
export function quoteText(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
  return line.length > QUOTED_LENGTH ? `${line.slice(0, QUOTED_LENGTH - 1)}…` : line;
}

/** @returns the text of a cell; numbers as their format shows them, days as 2026-05-22; undefined for an empty one */
export function readWords(cell: Cell | undefined, location: CellLocation): CellReading<string | undefined> {
  if (!cell) return { value: undefined };
  const { content } = cell;
  if (content.kind === 'error')
    return { problem: makeProblem('workbook/error-value', { found: content.error }, location) };
  if (content.kind === 'nothing') return { problem: makeProblem('workbook/formula', {}, location) };
  const text = content.kind === 'number' ? (content.shown ?? String(content.number)) : cellText(cell);
  return { value: text.trim() === '' ? undefined : text };
}

/** How a text comes back from a cell that holds it: some characters cannot be stored, and line ends differ from program to program. */
export const storedForm = (text: string | undefined): string =>
  (text ?? '')
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC')
    .trim();

/** Letters and digits alone, without case and diacritics' forms: by which a text is recognized that somebody typed again. */
export const comparableText = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
