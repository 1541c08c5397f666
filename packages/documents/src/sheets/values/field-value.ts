/** Reads the cell of a field: text, a day, a number or a word of a list. */
import { readDay } from '@ocop-kit/engine';
import { makeProblem, type CellLocation } from '../../problems/workbook-problem.js';
import type { Cell } from '../../xlsx/read/cell.js';
import type { SheetField } from '../fields.js';
import { comparableText, quoteText, readWords, type CellReading } from './cell-words.js';

/** @returns what the assessment would hold; undefined for an empty cell */
export function readField(
  field: SheetField,
  cell: Cell | undefined,
  location: CellLocation,
): CellReading<string | number | undefined> {
  const words = readWords(cell, location);
  const text = words.value?.trim();
  if (text === undefined || words.problem) return words;
  switch (field.kind) {
    case 'text':
      return words;
    case 'number':
      return /^\d{1,9}$/.test(text)
        ? { value: Number(text) }
        : { problem: makeProblem('workbook/not-number', { found: quoteText(text) }, location) };
    case 'day':
      return readDayOf(cell, text, location);
    case 'choice':
      return readChoice(field, text, location);
  }
}

function readDayOf(cell: Cell | undefined, text: string, location: CellLocation): CellReading<string> {
  const read = cell?.content.kind === 'day' ? cell.content.read : readDay(text);
  return 'day' in read
    ? { value: read.day }
    : { problem: makeProblem('workbook/not-day', { refusal: read.refused }, location) };
}

function readChoice({ choices = [] }: SheetField, text: string, location: CellLocation): CellReading<string> {
  const wanted = comparableText(text);
  const found = choices.find(({ value, label }) =>
    [value, label.vi, label.en].some((word) => comparableText(word) === wanted),
  );
  const words = choices.map(({ label }) => `${label.vi} / ${label.en}`).join(', ');
  return found
    ? { value: found.value }
    : { problem: makeProblem('workbook/not-choice', { found: quoteText(text), choices: words }, location) };
}
