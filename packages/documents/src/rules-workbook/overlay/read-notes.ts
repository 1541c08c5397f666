/** Reads the notes beside the rules back into the lists of the overlay. */
import { quoteValue } from '../cell-values.js';
import { languageKey, type WorksheetColumn } from '../columns.js';
import type { Field } from '../fields.js';
import type { WorksheetValues } from '../workbook-values.js';
import { makeProblem, type CellLocation } from '../../problems/workbook-problem.js';
import { readRecord } from '../record.js';
import { readRows, type ReadingContext, type ReadRow } from '../rows.js';
import type { BaseRow, BaseWorksheet } from './base-worksheets.js';
import { orderNotes } from './note-order.js';
import { CRITERION_COLUMNS, CRITERION_FIELDS, EVERY_SET, SET_NOTE_FIELDS } from './overlay-tables.js';

type Entry = Record<string, unknown>;

export interface MatchedWorksheet {
  readonly sheet: BaseWorksheet;
  readonly rows: readonly (readonly [BaseRow, ReadRow])[];
}

/** A note with the cells it was read from; its index in the list is known only after all have been read. */
interface ReadNote {
  readonly entry: Entry;
  readonly placed: readonly (readonly [pointer: string, location: CellLocation])[];
}
type NoteItems = { readonly item: ReadNote; readonly at?: number | undefined }[];

export function readSetNotes(matched: readonly MatchedWorksheet[], reading: ReadingContext): Entry[] {
  const items = matched.flatMap(({ sheet: worksheet, rows }) =>
    worksheet.keys.includes('no')
      ? rows.flatMap(([{ cells }, row]) =>
          readRowNotes(row, SET_NOTE_FIELDS, worksheet, { set: cells.get('no') }),
        )
      : [],
  );
  return listInOrder(items, '/sets', reading);
}

export function readCriteria(
  matched: readonly MatchedWorksheet[],
  everySet: WorksheetValues | undefined,
  languages: readonly string[],
  reading: ReadingContext,
): Entry[] {
  const everywhere: NoteItems = (
    everySet ? readRows(everySet, EVERY_SET.columns, languages, reading) : []
  ).flatMap((row) => readRowNotes(row, EVERY_SET.fields, { spec: EVERY_SET }, {}));
  const ofSets = matched.flatMap(({ sheet: worksheet, rows }) =>
    worksheet.set === undefined
      ? []
      : rows.flatMap(([{ criterion }, row]): NoteItems => {
          if (criterion !== undefined)
            return readRowNotes(row, CRITERION_FIELDS, worksheet, { set: worksheet.set, criterion });
          reportMisplaced(row);
          return [];
        }),
  );
  return listInOrder([...everywhere, ...ofSets], '/criteria', reading);
}

/** @param of - What the row is about; every note on it starts with these fields. */
function readRowNotes(
  row: ReadRow,
  fields: readonly Field[],
  { spec }: { spec: { name: string } },
  of: Entry,
): NoteItems {
  const placed: (readonly [string, CellLocation])[] = [];
  const locate = (pointer: string, column: string): void => {
    placed.push([pointer, { sheet: spec.name, cell: row.addressOf(column) }]);
  };
  for (const key of ['', ...Object.keys(of)]) locate(key && `/${key}`, fields[0]?.column ?? '');
  const { at, again, ...entry } = readRecord(fields, { ...row, locate }, '');
  if (Object.keys(entry).length === 0 && at === undefined) return [];
  const others = Array.isArray(again) ? (again as Entry[]) : [];
  return [
    { item: { entry: { ...of, ...entry }, placed }, at: asNumber(at) },
    ...others.map(({ at: stood, ...more }) => ({
      item: { entry: { ...of, ...more }, placed },
      at: asNumber(stood),
    })),
  ];
}

function listInOrder(items: NoteItems, pointer: string, { locations }: ReadingContext): Entry[] {
  return orderNotes(items).map(({ entry, placed }, i) => {
    for (const [inner, location] of placed) locations.set(`${pointer}/${i}${inner}`, location);
    return entry;
  });
}

/** Nothing reads a note on an option's row, so it is reported instead of silently dropped. */
function reportMisplaced(row: ReadRow): void {
  const keysOf = ({ key, byLanguage }: WorksheetColumn): string[] => [
    key,
    ...(byLanguage ? row.languages.map((lang) => languageKey(key, lang)) : []),
  ];
  for (const column of CRITERION_COLUMNS.flatMap(keysOf)) {
    if (row.get(column) !== undefined)
      row.report(column, makeProblem('workbook/not-here', { found: quoteValue(row.get(column)) }));
  }
}

const asNumber = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
