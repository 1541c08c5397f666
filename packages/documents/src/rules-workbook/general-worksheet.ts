/** The first sheet of a book: one row a field of the header. */
import { quoted } from './cell-values.js';
import type { Column } from './columns.js';
import { sheetDraft, type SheetDraft } from './worksheet-plan.js';
import { technicalOnly, type Field } from './fields.js';
import type { FoundSheet } from './workbook-values.js';
import { problem, problemList } from '../problems/workbook-problem.js';
import { putAt, readRecord, valueAt, writeRecord, type Fields } from './record.js';
import { languagesNamed, readRows, type Reading } from './rows.js';
import { SHEETS } from './worksheet-names.js';
import { tooLarge } from '../xlsx/read/limits.js';

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
const MOST_LANGUAGES = 40;
export const LANGUAGES_LABEL = 'Các ngôn ngữ · Languages';

export const generalRow = (path: string, label: string, field: (path: string) => Field): GeneralRow => ({
  path: path.split('.'),
  label,
  field: field('value'),
  whenUsed: field === technicalOnly,
});

export function generalDraft(
  rows: readonly GeneralRow[],
  document: Fields,
  languages: readonly string[],
  title: string,
): SheetDraft {
  const drafts = rows.flatMap(({ path, label, field, whenUsed }) => {
    const value = valueAt(document, path);
    if (whenUsed && value === undefined) return [];
    const cells = value === undefined ? [] : writeRecord([field], { value }, languages);
    return [{ cells: new Map([['field', label], ...cells]) }];
  });
  // The plain column stays: most rows have it.
  return sheetDraft({ name: SHEETS.general, title, columns: COLUMNS }, drafts, languages);
}

/** @param root the pointer of the header, "" when it is the document itself */
export function readGeneral(
  rows: readonly GeneralRow[],
  sheet: FoundSheet,
  reading: Reading,
  { root, inherited = [] }: { readonly root: string; readonly inherited?: readonly string[] },
): Record<string, unknown> {
  const named = languagesNamed(sheet, COLUMNS);
  const own = languagesOf(rows, sheet, named);
  const languages = [...inherited, ...own];
  // Every text of every row is looked for in each of them.
  if (Math.max(languages.length, named.length) > MOST_LANGUAGES) tooLarge('languages', MOST_LANGUAGES);
  const document: Record<string, unknown> = {};
  const seen = new Set<string>();
  for (const row of readRows(sheet, COLUMNS, languages.length > 0 ? languages : named, reading)) {
    const named = row.get('field');
    const label = typeof named === 'string' ? named.trim() : quoted(named);
    const known = rows.find((candidate) => candidate.label === label);
    if (!known) row.report('field', problem('workbook/unknown-field', { found: quoted(label) }));
    else if (seen.has(label)) row.report('field', problem('workbook/duplicate-row', { found: label }));
    else {
      seen.add(label);
      const pointer = `${root}/${known.path.join('/')}`;
      const { value } = readRecord([known.field], placedAt(row, pointer), '');
      row.place(pointer, 'value');
      if (value !== undefined) putAt(document, known.path, value);
    }
  }
  return document;
}

/** The record of a row is `{ value }`; to the document it is the value itself. */
function placedAt<R extends { readonly place: (pointer: string, column: string) => void }>(
  row: R,
  pointer: string,
): R {
  return {
    ...row,
    place: (inner: string, column: string) => {
      row.place(inner.replace(/^\/value/, pointer), column);
    },
  };
}

/** What the book speaks stands in the book itself, so that row is read first. */
function languagesOf(
  rows: readonly GeneralRow[],
  sheet: FoundSheet,
  named: readonly string[],
): readonly string[] {
  const row = rows.find(({ label }) => label === LANGUAGES_LABEL);
  const quiet: Reading = { problems: problemList(), places: { set: () => undefined, find: () => undefined } };
  const found = readRows(sheet, COLUMNS, named, quiet).find(
    (candidate) => candidate.get('field') === LANGUAGES_LABEL,
  );
  const value = row && found ? readRecord([row.field], found, '')['value'] : undefined;
  return Array.isArray(value) ? value.map(String) : [];
}
