/** The first worksheet of a workbook: one row per field of the header. */
import { quoteValue } from './cell-values.js';
import type { WorksheetColumn } from './columns.js';
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
  /** Identifies the row: Vietnamese, then English. */
  readonly label: string;
  /** Reads and writes `{ value }` in the columns of this worksheet. */
  readonly field: Field;
  /** Written only when it has a value. */
  readonly whenUsed?: boolean;
}

const COLUMNS: readonly WorksheetColumn[] = [
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
  const plans = rows.flatMap(({ path, label, field, whenUsed }) => {
    const value = getValueAt(document, path);
    if (whenUsed && value === undefined) return [];
    const cells = value === undefined ? [] : writeRecord([field], { value }, languages);
    return [{ cells: new Map([['field', label], ...cells]) }];
  });
  // Always keep the column without a language: most rows use it.
  return planWorksheet({ name: WORKSHEET_NAMES.general, title, columns: COLUMNS }, plans, languages);
}

/** @param root - The pointer of the header; "" when it is the document itself. */
export function readGeneral(
  rows: readonly GeneralRow[],
  worksheet: WorksheetValues,
  reading: ReadingContext,
  { root, inherited = [] }: { readonly root: string; readonly inherited?: readonly string[] },
): Record<string, unknown> {
  const named = readHeadingLanguages(worksheet, COLUMNS);
  const ownLanguages = readLanguages(rows, worksheet, named);
  const languages = [...inherited, ...ownLanguages];
  // Every text of every row is searched for each language, so their number is limited.
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

/** A row's record is `{ value }`; in the document the value stands alone, so its pointer replaces `/value`. */
function locateUnder(row: RowReader, pointer: string): RowReader {
  return {
    ...row,
    locate(inner, column) {
      row.locate(inner.replace(/^\/value/, pointer), column);
    },
  };
}

/** The languages are declared in a row of this worksheet, so that row is read before the others. */
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
