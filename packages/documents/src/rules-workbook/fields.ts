/** How one field of a document is written to the cells of a row and read back. */
import { readDay } from '@ocop-kit/engine';
import type { RowCells, CellValue } from './cell-values.js';
import { isStorableText } from '../xlsx/storable.js';
import { quoteValue } from './cell-values.js';
import { findLabelled, type LabelledValue } from './labelled-values.js';
import { makeProblem, type WorkbookProblem } from '../problems/workbook-problem.js';

/** The cells of one row while they are being read. */
export interface RowReader {
  readonly languages: readonly string[];
  /** Whether the workbook counts days from 1904. */
  readonly from1904?: boolean | undefined;
  readonly get: (column: string) => CellValue | undefined;
  /** Records a problem with a cell; reading continues. */
  readonly report: (column: string, found: WorkbookProblem) => void;
  /** Records which cell a part of the document comes from. */
  readonly locate: (pointer: string, column: string) => void;
}

export interface Field {
  /** Keys from the row's object down to the field. */
  readonly path: readonly string[];
  /** The column to point at when the field is missing. */
  readonly column: string;
  /** @returns null when plain cells cannot hold the value. */
  readonly write: (value: unknown, languages: readonly string[]) => RowCells | null;
  /** @returns undefined for empty cells. */
  readonly read: (row: RowReader, pointer: string) => unknown;
}

export const singleCell = (column: string, text: string): RowCells | null =>
  isStorableText(text) ? new Map([[column, text]]) : null;
export const splitPath = (path: string): readonly string[] => path.split('.');

/** The text of a cell, untrimmed; a cell with anything else is reported. */
export function readText(row: RowReader, column: string): string | undefined {
  const found = row.get(column);
  if (found === undefined || typeof found === 'string') return found;
  const values = { found: quoteValue(found) };
  if (typeof found === 'number') row.report(column, makeProblem('workbook/number-as-text', values));
  else if (typeof found === 'object') row.report(column, makeProblem('workbook/day-as-text', values));
  else row.report(column, makeProblem('workbook/not-text', values));
  return undefined;
}

/** A single string: an id, an address, the number of a decision. */
export function wordField(path: string, column = path): Field {
  return {
    path: splitPath(path),
    column,
    write: (value) => (typeof value === 'string' ? singleCell(column, value) : null),
    read: (row) => readText(row, column),
  };
}

export function numberField(path: string, column = path): Field {
  return {
    path: splitPath(path),
    column,
    write: (value) => (typeof value === 'number' ? new Map([[column, value]]) : null),
    read(row) {
      const found = row.get(column);
      if (found === undefined || typeof found === 'number') return found;
      row.report(column, makeProblem('workbook/not-number', { found: quoteValue(found) }));
      return undefined;
    },
  };
}

/** One of a few values, shown by its label. */
export function choiceField(path: string, choices: readonly LabelledValue[], column = path): Field {
  return {
    path: splitPath(path),
    column,
    write(value) {
      const known = choices.find((candidate) => candidate.value === value);
      return known ? new Map([[column, known.label]]) : null;
    },
    read(row) {
      const found = row.get(column);
      if (found === undefined) return undefined;
      const known = findLabelled(choices, found);
      if (known) return known.value;
      const shown = choices.map((candidate) => candidate.label).join('; ');
      row.report(column, makeProblem('workbook/not-choice', { found: quoteValue(found), choices: shown }));
      return undefined;
    },
  };
}

/** A day as people write it, 22/05/2026; a date cell is accepted too. */
export function dayField(path: string, column = path): Field {
  return {
    path: splitPath(path),
    column,
    write(value) {
      const [, year, month, date] =
        /^(\d{4})-(\d{2})-(\d{2})$/.exec(typeof value === 'string' ? value : '') ?? [];
      return year && month && date ? new Map([[column, `${date}/${month}/${year}`]]) : null;
    },
    read(row) {
      const found = row.get(column);
      if (found === undefined) return undefined;
      const read = typeof found === 'object' ? found.read : readDay(found, { from1904: row.from1904 });
      if ('day' in read) return read.day;
      row.report(column, makeProblem('workbook/not-day', { refusal: read.refused }));
      return undefined;
    },
  };
}

/** Any JSON value: words and numbers in plain form; everything else, and words that could be mistaken for it, as JSON. */
export function jsonField(path: string, column = path): Field {
  const jsonPattern = /^\s*[[{"]|^(null|true|false)$/;
  return {
    path: splitPath(path),
    column,
    write(value) {
      if (typeof value === 'number') return new Map([[column, value]]);
      const plain = typeof value === 'string' && value !== '' && !jsonPattern.test(value);
      return singleCell(column, plain ? value : JSON.stringify(value));
    },
    read(row) {
      const found = row.get(column);
      if (typeof found === 'number' || typeof found === 'boolean') return found;
      const text = readText(row, column);
      if (text === undefined || !jsonPattern.test(text)) return text;
      try {
        return JSON.parse(text) as unknown;
      } catch {
        row.report(column, makeProblem('workbook/technical', { reason: 'json' }));
        return undefined;
      }
    },
  };
}

/** A field without a plain form: it always goes to the technical column. */
export function technicalField(path: string, column = path): Field {
  return { path: splitPath(path), column, write: () => null, read: () => undefined };
}
