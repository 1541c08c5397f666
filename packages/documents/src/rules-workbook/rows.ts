/** Reads the rows of a worksheet by its column headings. */
import { addressOf } from '../xlsx/address.js';
import { quoteValue, type CellValue } from './cell-values.js';
import { readHeading, type WorksheetColumn, type Heading } from './columns.js';
import type { RowReader } from './fields.js';
import type { WorksheetValues } from './workbook-values.js';
import type { CellLocations } from './cell-locations.js';
import { makeProblem, type ProblemList } from '../problems/workbook-problem.js';

/** Shared by all worksheets of one workbook while it is read. */
export interface ReadingContext {
  readonly problems: ProblemList;
  readonly locations: CellLocations;
}

export interface ReadRow extends RowReader {
  readonly no: number;
  readonly addressOf: (column: string) => string;
}

const HEADING_ROW = 1;

export function readRows(
  worksheet: WorksheetValues,
  columns: readonly WorksheetColumn[],
  languages: readonly string[],
  { problems, locations }: ReadingContext,
): ReadRow[] {
  const { name, from1904 } = worksheet;
  const headings = readHeadings(worksheet, columns, languages, problems);
  const at = new Map([...headings].map(([no, { key }]) => [key, no]));
  const columnOf = (key: string): number => at.get(key) ?? findNearestColumn(at, key);
  return [...worksheet.rows]
    .filter(([no]) => no !== HEADING_ROW)
    .map(([no, cells]): ReadRow => {
      for (const [column, value] of cells) {
        if (headings.has(column)) continue;
        const cell = addressOf(no, column);
        problems.push(
          makeProblem('workbook/stray-cell', { found: quoteValue(value) }, { sheet: name, cell }),
        );
      }
      const cellOf = (key: string): string => addressOf(no, columnOf(key));
      return {
        no,
        languages,
        from1904,
        addressOf: cellOf,
        get: (key): CellValue | undefined => cells.get(at.get(key) ?? 0),
        report(key, found) {
          problems.push({ sheet: name, cell: cellOf(key), ...found });
        },
        locate(pointer, key) {
          locations.set(pointer, { sheet: name, cell: cellOf(key) });
        },
      };
    });
}

/** The column to point at for a text that has none of its own: that of its first language. */
function findNearestColumn(at: ReadonlyMap<string, number>, key: string): number {
  const bare = key.replace(/\[.*$/, '');
  return [...at].find(([known]) => known.startsWith(`${bare}[`) || known === bare)?.[1] ?? 1;
}

function readHeadings(
  { name: worksheet, rows }: WorksheetValues,
  columns: readonly WorksheetColumn[],
  languages: readonly string[],
  problems: ProblemList,
): ReadonlyMap<number, Heading> {
  const headings = new Map<number, Heading>();
  for (const [no, value] of rows.get(HEADING_ROW) ?? []) {
    const location = { sheet: worksheet, cell: addressOf(HEADING_ROW, no) };
    const heading = readHeading(value, columns);
    const [column = ''] = quoteValue(value).split('\n');
    if (!heading) problems.push(makeProblem('workbook/unknown-column', { column }, location));
    else if (heading.lang !== undefined && !languages.includes(heading.lang)) {
      const values = { lang: heading.lang, languages: languages.join(', ') };
      problems.push(makeProblem('workbook/language-column', values, location));
    } else if ([...headings.values()].some(({ key }) => key === heading.key)) {
      problems.push(makeProblem('workbook/duplicate-column', { column }, location));
    } else headings.set(no, heading);
  }
  const present = new Set([...headings.values()].map(({ column }) => column.key));
  for (const { key, vi, en, optional } of columns) {
    if (!optional && !present.has(key))
      problems.push(
        makeProblem('workbook/no-column', { column: `${vi} (${en})` }, { sheet: worksheet, cell: 'A1' }),
      );
  }
  return headings;
}

/** The languages named in the headings, before the workbook's own list of languages has been read. */
export function readHeadingLanguages(
  { rows }: WorksheetValues,
  columns: readonly WorksheetColumn[],
): string[] {
  const named = [...(rows.get(HEADING_ROW)?.values() ?? [])].map((text) => readHeading(text, columns)?.lang);
  return [...new Set(named.filter((lang) => lang !== undefined))];
}
