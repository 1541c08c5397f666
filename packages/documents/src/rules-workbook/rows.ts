/** The rows of a found sheet, read by the headings of its columns. */
import { addressOf } from '../xlsx/address.js';
import { quoted, type FoundValue } from './cell-values.js';
import { headingOf, type Column, type Heading } from './columns.js';
import type { RowReader } from './fields.js';
import type { FoundSheet } from './workbook-values.js';
import type { Places } from './cell-locations.js';
import { problem, type ProblemList } from '../problems/workbook-problem.js';

/** What all sheets of one book are read with. */
export interface Reading {
  readonly problems: ProblemList;
  readonly places: Places;
}

export interface ReadRow extends RowReader {
  readonly no: number;
  readonly addressOf: (column: string) => string;
}

const HEADING_ROW = 1;

export function readRows(
  sheet: FoundSheet,
  columns: readonly Column[],
  languages: readonly string[],
  { problems, places }: Reading,
): ReadRow[] {
  const { name, from1904 } = sheet;
  const headings = readHeadings(sheet, columns, languages, problems);
  const at = new Map([...headings].map(([no, { key }]) => [key, no]));
  const columnOf = (key: string): number => at.get(key) ?? nearest(at, key);
  return [...sheet.rows]
    .filter(([no]) => no !== HEADING_ROW)
    .map(([no, cells]): ReadRow => {
      for (const [column, value] of cells) {
        if (headings.has(column)) continue;
        const cell = addressOf(no, column);
        problems.push(problem('workbook/stray-cell', { found: quoted(value) }, { sheet: name, cell }));
      }
      const cellOf = (key: string): string => addressOf(no, columnOf(key));
      return {
        no,
        languages,
        from1904,
        addressOf: cellOf,
        get: (key): FoundValue | undefined => cells.get(at.get(key) ?? 0),
        report(key, found) {
          problems.push({ sheet: name, cell: cellOf(key), ...found });
        },
        place(pointer, key) {
          places.set(pointer, { sheet: name, cell: cellOf(key) });
        },
      };
    });
}

/** A text without a column of its own is pointed to in the first of its languages. */
function nearest(at: ReadonlyMap<string, number>, key: string): number {
  const bare = key.replace(/\[.*$/, '');
  return [...at].find(([known]) => known.startsWith(`${bare}[`) || known === bare)?.[1] ?? 1;
}

function readHeadings(
  { name: sheet, rows }: FoundSheet,
  columns: readonly Column[],
  languages: readonly string[],
  problems: ProblemList,
): ReadonlyMap<number, Heading> {
  const headings = new Map<number, Heading>();
  for (const [no, value] of rows.get(HEADING_ROW) ?? []) {
    const place = { sheet, cell: addressOf(HEADING_ROW, no) };
    const heading = headingOf(value, columns);
    const [column = ''] = quoted(value).split('\n');
    if (!heading) problems.push(problem('workbook/unknown-column', { column }, place));
    else if (heading.lang !== undefined && !languages.includes(heading.lang)) {
      const values = { lang: heading.lang, languages: languages.join(', ') };
      problems.push(problem('workbook/language-column', values, place));
    } else if ([...headings.values()].some(({ key }) => key === heading.key)) {
      problems.push(problem('workbook/duplicate-column', { column }, place));
    } else headings.set(no, heading);
  }
  const present = new Set([...headings.values()].map(({ column }) => column.key));
  for (const { key, vi, en, optional } of columns) {
    if (!optional && !present.has(key))
      problems.push(problem('workbook/no-column', { column: `${vi} (${en})` }, { sheet, cell: 'A1' }));
  }
  return headings;
}

/** The languages that the headings of a sheet name, before the book has said which it speaks. */
export function languagesNamed({ rows }: FoundSheet, columns: readonly Column[]): string[] {
  const named = [...(rows.get(HEADING_ROW)?.values() ?? [])].map((text) => headingOf(text, columns)?.lang);
  return [...new Set(named.filter((lang) => lang !== undefined))];
}
