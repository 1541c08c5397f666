/** How one field of a document stands in the cells of a row, and is read back. */
import { readDay } from '@ocop-kit/engine';
import type { Cells, FoundValue } from './cell-values.js';
import { holds, quoted } from './cell-values.js';
import { choiceIn, type Choice } from './labelled-values.js';
import { problem, type WorkbookProblem } from '../problems/workbook-problem.js';

/** The cells of one row while they are read. */
export interface RowReader {
  readonly languages: readonly string[];
  /** The book counts its days from 1904. */
  readonly from1904?: boolean | undefined;
  readonly get: (column: string) => FoundValue | undefined;
  /** Adds to what is wrong; reading goes on. */
  readonly report: (column: string, found: WorkbookProblem) => void;
  /** Says in which cell a part of the document stands. */
  readonly place: (pointer: string, column: string) => void;
}

export interface Field {
  /** Where in its object it stands. */
  readonly path: readonly string[];
  /** The column that is pointed to when nothing is there. */
  readonly column: string;
  /** @returns null where plain cells cannot hold the value */
  readonly write: (value: unknown, languages: readonly string[]) => Cells | null;
  /** @returns undefined for empty cells */
  readonly read: (row: RowReader, pointer: string) => unknown;
}

export const one = (column: string, text: string): Cells | null =>
  holds(text) ? new Map([[column, text]]) : null;
export const pathOf = (path: string): readonly string[] => path.split('.');

/** The text of a cell as it stands, blanks and all. */
export function wordsIn(row: RowReader, column: string): string | undefined {
  const found = row.get(column);
  if (found === undefined || typeof found === 'string') return found;
  const values = { found: quoted(found) };
  if (typeof found === 'number') row.report(column, problem('workbook/number-as-text', values));
  else if (typeof found === 'object') row.report(column, problem('workbook/day-as-text', values));
  else row.report(column, problem('workbook/not-text', values));
  return undefined;
}

/** An id, an address, a number of a decision: one string. */
export function word(path: string, column = path): Field {
  return {
    path: pathOf(path),
    column,
    write: (value) => (typeof value === 'string' ? one(column, value) : null),
    read: (row) => wordsIn(row, column),
  };
}

export function number(path: string, column = path): Field {
  return {
    path: pathOf(path),
    column,
    write: (value) => (typeof value === 'number' ? new Map([[column, value]]) : null),
    read(row) {
      const found = row.get(column);
      if (found === undefined || typeof found === 'number') return found;
      row.report(column, problem('workbook/not-number', { found: quoted(found) }));
      return undefined;
    },
  };
}

/** One of a few values, in words a person reads. */
export function choice(path: string, choices: readonly Choice[], column = path): Field {
  return {
    path: pathOf(path),
    column,
    write(value) {
      const known = choices.find((candidate) => candidate.value === value);
      return known ? new Map([[column, known.shown]]) : null;
    },
    read(row) {
      const found = row.get(column);
      if (found === undefined) return undefined;
      const known = choiceIn(choices, found);
      if (known) return known.value;
      const shown = choices.map((candidate) => candidate.shown).join('; ');
      row.report(column, problem('workbook/not-choice', { found: quoted(found), choices: shown }));
      return undefined;
    },
  };
}

/** A day as people write it, 22/05/2026; a cell that holds a date is one too. */
export function day(path: string, column = path): Field {
  return {
    path: pathOf(path),
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
      row.report(column, problem('workbook/not-day', { refusal: read.refused }));
      return undefined;
    },
  };
}

/** Any JSON value: words and numbers as they are, the rest, and words that would be taken for it, as JSON. */
export function json(path: string, column = path): Field {
  const looksLikeJson = /^\s*[[{"]|^(null|true|false)$/;
  return {
    path: pathOf(path),
    column,
    write(value) {
      if (typeof value === 'number') return new Map([[column, value]]);
      const plain = typeof value === 'string' && value !== '' && !looksLikeJson.test(value);
      return one(column, plain ? value : JSON.stringify(value));
    },
    read(row) {
      const found = row.get(column);
      if (typeof found === 'number' || typeof found === 'boolean') return found;
      const text = wordsIn(row, column);
      if (text === undefined || !looksLikeJson.test(text)) return text;
      try {
        return JSON.parse(text) as unknown;
      } catch {
        row.report(column, problem('workbook/technical', { reason: 'json' }));
        return undefined;
      }
    },
  };
}

/** What has no plain form at all. */
export function technicalOnly(path: string, column = path): Field {
  return { path: pathOf(path), column, write: () => null, read: () => undefined };
}
