/** What a cell of a register holds: of a workbook, or of a text table. */
import { readDay, type DayReading } from '@ocop-kit/engine/days';
import { cellText, type Cell, type Row } from '../../xlsx/read/cell.js';

/** Signs that nobody sees, and spaces that do not break. */
const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;

/** Controls, halves of signs and what is no sign. */
const NO_TEXT = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** The text of a cell, composed, without signs that nobody sees; lines stay lines. */
export function plainText(cell: Cell | undefined): string {
  if (!cell) return '';
  const { content } = cell;
  const text = content.kind === 'number' ? numberText(content.number, content.shown) : cellText(cell);
  return text
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replace(/[^\S\r\n]+/g, ' ')
    .trim();
}

/** Codes and telephone numbers of many digits are no 8.93E+12. */
const numberText = (number: number, shown: string | undefined): string =>
  shown ?? (Number.isSafeInteger(number) ? String(BigInt(number)) : String(number));

/** One line of text. */
export const lineText = (cell: Cell | undefined): string => asLine(plainText(cell));

/** A text as a cell shows it in one line: what no cell can hold is a space. */
export const asLine = (text: string): string =>
  text.normalize('NFC').replace(UNSEEN, '').replace(NO_TEXT, ' ').replace(/\s+/g, ' ').trim();

/** Cells of a row side by side. */
export const rowText = ({ cells }: Pick<Row, 'cells'>): string =>
  [...cells.values()]
    .map(lineText)
    .filter((text) => text !== '')
    .join(' | ');

/** Words that say that there is nothing. */
const NOTHING = /^(-+|–|—|\.+|x{2,}|không( có)?|chưa( có)?|n\/?a|null|0)$/iu;

/** Whether a cell says nothing: it is empty, or somebody wrote a dash. */
export const saysNothing = (text: string): boolean => text === '' || NOTHING.test(text);

/**
 * @param asText what a text is read as
 * @returns undefined for a cell that says nothing
 */
export function dayOf(
  cell: Cell | undefined,
  from1904: boolean,
  asText: (text: string) => string = (text) => text,
): DayReading | undefined {
  if (!cell || saysNothing(plainText(cell))) return undefined;
  const { content } = cell;
  if (content.kind === 'day') return content.read;
  if (content.kind === 'number') return readDay(content.number, { from1904 });
  return readDay(asText(lineText(cell)).replace(/^ngày\s+(?=\d)/iu, ''));
}
