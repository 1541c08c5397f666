/** The first sheet of a book: one row a field of the header. */
import { quoteValue } from './cell-values.js';
import type { Column } from './columns.js';
import { planWorksheet, type WorksheetPlan } from './worksheet-plan.js';
import { technicalField, type Field, type RowReader } from './fields.js';
import type { WorksheetValues } from './workbook-values.js';
import { makeProblem, createProblemList } from '../problems/workbook-problem.js';
import { setValueAt, readRecord, getValueAt, writeRecord, type JsonRecord } from './record.js';
import { readHeadingLanguages, readRows, type ReadingContext } from './rows.js';
import { WORKSHEET_NAMES } from './worksheet-names.js';
import { throwTooLarge } from '../xlsx/read/limits.js';

export interface GeneralRow {
  readonly path: readonly string[];
  /** Recognised by it: Vietnamese, then English. */
  readonly label: string;
  /** Reads and writes `{ value }` in the columns below. */
  readonly field: Field;
  /** Shown only where there is something to say. */
  readonly whenUsed?: boolean;
}

const COLUMNS: readonly Column[] = [
  { key: 'field', vi: 'Mục', en: 'Field', width: 34 },
  { key: 'value', vi: 'Giá trị', en: 'Value', width: 46, byLanguage: true },
];
const MAX_LANGUAGES = 40;
export const LANGUAGES_LABEL = 'Các ngôn ngữ · Languages';

export const makeGeneralRow = (path: string, label: string, field: (path: string) => Field): GeneralRow => ({
  path: path.split('.'),
  label,
  field: field('value'),
  whenUsed: field === technicalField,
});

export function planGeneral(
  rows: readonly GeneralRow[],
  document: JsonRecord,
  languages: readonly string[],
  title: string,
): WorksheetPlan {
  const drafts = rows.flatMap(({ path, label, field, whenUsed }) => {
    const value = getValueAt(document, path);
    if (whenUsed && value === undefined) return [];
    const cells = value === undefined ? [] : writeRecord([field], { value }, languages);
    return [{ cells: new Map([['field', label], ...cells]) }];
  });
  // The plain column stays: most rows have it.
  return planWorksheet({ name: WORKSHEET_NAMES.general, title, columns: COLUMNS }, drafts, languages);
}

/** @param root the pointer of the header, "" when it is the document itself */
export function readGeneral(
  rows: readonly GeneralRow[],
  worksheet: WorksheetValues,
  reading: ReadingContext,
  { root, inherited = [] }: { readonly root: string; readonly inherited?: readonly string[] },
): Record<string, unknown> {
  const named = readHeadingLanguages(worksheet, COLUMNS);
  const ownLanguages = readLanguages(rows, worksheet, named);
  const languages = [...inherited, ...ownLanguages];
  // Every text of every row is looked for in each of them.
  if (Math.max(languages.length, named.length) > MAX_LANGUAGES) throwTooLarge('languages', MAX_LANGUAGES);
  const document: Record<string, unknown> = {};
  const seen = new Set<string>();
  for (const row of readRows(worksheet, COLUMNS, languages.length > 0 ? languages : named, reading)) {
    const named = row.get('field');
    const label = typeof named === 'string' ? named.trim() : quoteValue(named);
    const known = rows.find((candidate) => candidate.label === label);
    if (!known) row.report('field', makeProblem('workbook/unknown-field', { found: quoteValue(label) }));
    else if (seen.has(label)) row.report('field', makeProblem('workbook/duplicate-row', { found: label }));
    else {
      seen.add(label);
      const pointer = `${root}/${known.path.join('/')}`;
      const { value } = readRecord([known.field], locateUnder(row, pointer), '');
      row.locate(pointer, 'value');
      if (value !== undefined) setValueAt(document, known.path, value);
    }
  }
  return document;
}

/** The record of a row is `{ value }`; to the document it is the value itself. */
function locateUnder(row: RowReader, pointer: string): RowReader {
  return {
    ...row,
    locate(inner, column) {
      row.locate(inner.replace(/^\/value/, pointer), column);
    },
  };
}

/** What the book speaks stands in the book itself, so that row is read first. */
function readLanguages(
  rows: readonly GeneralRow[],
  worksheet: WorksheetValues,
  named: readonly string[],
): readonly string[] {
  const row = rows.find(({ label }) => label === LANGUAGES_LABEL);
  const quiet: ReadingContext = {
    problems: createProblemList(),
    locations: { set: () => undefined, find: () => undefined },
  };
  const found = readRows(worksheet, COLUMNS, named, quiet).find(
    (candidate) => candidate.get('field') === LANGUAGES_LABEL,
  );
  const value = row && found ? readRecord([row.field], found, '')['value'] : undefined;
  return Array.isArray(value) ? value.map(String) : [];
}
