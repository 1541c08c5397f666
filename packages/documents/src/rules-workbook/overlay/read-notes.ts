/** The notes that stand beside the rules, read back into the lists of the overlay. */
import { quoted } from '../cell-values.js';
import { keyIn, type Column } from '../columns.js';
import type { Field } from '../fields.js';
import type { FoundSheet } from '../workbook-values.js';
import { problem, type Place } from '../../problems/workbook-problem.js';
import { readRecord } from '../record.js';
import { readRows, type Reading, type ReadRow } from '../rows.js';
import type { BaseRow, BaseSheet } from './base-worksheets.js';
import { arranged } from './note-order.js';
import { CRITERION_COLUMNS, CRITERION_FIELDS, EVERY_SET, SET_NOTE_FIELDS } from './overlay-tables.js';

type Entry = Record<string, unknown>;

export interface MatchedSheet {
  readonly sheet: BaseSheet;
  readonly rows: readonly (readonly [BaseRow, ReadRow])[];
}

/** A note with the cells it was read from; where it stands in its list shows only at the end. */
interface Found {
  readonly entry: Entry;
  readonly placed: readonly (readonly [pointer: string, place: Place])[];
}
type Items = { readonly item: Found; readonly at?: number | undefined }[];

export function readSetNotes(matched: readonly MatchedSheet[], reading: Reading): Entry[] {
  const items = matched.flatMap(({ sheet, rows }) =>
    sheet.keys.includes('no')
      ? rows.flatMap(([{ cells }, row]) => notesOn(row, SET_NOTE_FIELDS, sheet, { set: cells.get('no') }))
      : [],
  );
  return inOrder(items, '/sets', reading);
}

export function readCriteria(
  matched: readonly MatchedSheet[],
  everySet: FoundSheet | undefined,
  languages: readonly string[],
  reading: Reading,
): Entry[] {
  const everywhere: Items = (
    everySet ? readRows(everySet, EVERY_SET.columns, languages, reading) : []
  ).flatMap((row) => notesOn(row, EVERY_SET.fields, { spec: EVERY_SET }, {}));
  const ofSets = matched.flatMap(({ sheet, rows }) =>
    sheet.set === undefined
      ? []
      : rows.flatMap(([{ criterion }, row]): Items => {
          if (criterion !== undefined)
            return notesOn(row, CRITERION_FIELDS, sheet, { set: sheet.set, criterion });
          reportMisplaced(row);
          return [];
        }),
  );
  return inOrder([...everywhere, ...ofSets], '/criteria', reading);
}

/** @param of what the row is about; the note begins with it */
function notesOn(
  row: ReadRow,
  fields: readonly Field[],
  { spec }: { spec: { name: string } },
  of: Entry,
): Items {
  const placed: (readonly [string, Place])[] = [];
  const place = (pointer: string, column: string): void => {
    placed.push([pointer, { sheet: spec.name, cell: row.addressOf(column) }]);
  };
  for (const key of ['', ...Object.keys(of)]) place(key && `/${key}`, fields[0]?.column ?? '');
  const { at, again, ...entry } = readRecord(fields, { ...row, place }, '');
  if (Object.keys(entry).length === 0 && at === undefined) return [];
  const others = Array.isArray(again) ? (again as Entry[]) : [];
  return [
    { item: { entry: { ...of, ...entry }, placed }, at: numberOf(at) },
    ...others.map(({ at: stood, ...more }) => ({
      item: { entry: { ...of, ...more }, placed },
      at: numberOf(stood),
    })),
  ];
}

function inOrder(items: Items, pointer: string, { places }: Reading): Entry[] {
  return arranged(items).map(({ entry, placed }, i) => {
    for (const [inner, place] of placed) places.set(`${pointer}/${i}${inner}`, place);
    return entry;
  });
}

/** A note on the row of an option would be lost without a word. */
function reportMisplaced(row: ReadRow): void {
  const keysOf = ({ key, byLanguage }: Column): string[] => [
    key,
    ...(byLanguage ? row.languages.map((lang) => keyIn(key, lang)) : []),
  ];
  for (const column of CRITERION_COLUMNS.flatMap(keysOf)) {
    if (row.get(column) !== undefined)
      row.report(column, problem('workbook/not-here', { found: quoted(row.get(column)) }));
  }
}

const numberOf = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
