/** Reads the worksheets of a pack back into `ocop-pack/1`. Whether the pack is valid is checked afterwards. */
import { quoteValue } from '../cell-values.js';
import type { WorkbookValues, WorksheetValues } from '../workbook-values.js';
import { readGeneral } from '../general-worksheet.js';
import { readMessages } from '../messages-worksheet.js';
import { makeProblem } from '../../problems/workbook-problem.js';
import type { ReadingContext, ReadRow } from '../rows.js';
import { readSetNumber, setWorksheetName, WORKSHEET_NAMES } from '../worksheet-names.js';
import { readTable, type TableSpec } from '../table-worksheet.js';
import { readSections } from './read-set.js';
import { BANDS, CITES, CONDITIONS, ERRATA, EVIDENCE, HEADER, SETS } from './pack-tables.js';

type Entry = Record<string, unknown>;

const KNOWN_NAMES = new Set<string>(
  [
    WORKSHEET_NAMES.guide,
    WORKSHEET_NAMES.general,
    BANDS,
    EVIDENCE,
    CITES,
    WORKSHEET_NAMES.messages,
    ERRATA,
    SETS,
    CONDITIONS,
  ].map((worksheet) => (typeof worksheet === 'string' ? worksheet : worksheet.name)),
);

export function readPack(workbook: WorkbookValues, reading: ReadingContext): Entry {
  const worksheet = (name: string, required = false): WorksheetValues => {
    const found = workbook.get(name);
    if (!found && required) reading.problems.push(makeProblem('workbook/no-sheet', { sheet: name }));
    return found ?? { name, rows: new Map() };
  };
  const general = readGeneral(HEADER, worksheet(WORKSHEET_NAMES.general, true), reading, { root: '' });
  const header = (general['header'] ?? {}) as Entry;
  const other = general['other'] as Entry | undefined;
  const languages = asList(header['languages']).map(String);
  const table = (spec: TableSpec, pointer: string, required = false): Entry[] => {
    reading.locations.set(pointer, { sheet: spec.name });
    if (!workbook.has(spec.name) && !required) return [];
    return readTable(spec, worksheet(spec.name, required), languages, reading, (_, i) => `${pointer}/${i}`);
  };

  const bands = table(BANDS, '/header/bands', true);
  const evidenceKinds = table(EVIDENCE, '/header/evidenceKinds');
  const sets = table(SETS, '/sets', true);
  const numbers = indexSets(sets, reading);
  const errata = readBySet(workbook.get(ERRATA.name), ERRATA, 'errata', numbers, languages, reading, true);
  const conditions = readBySet(
    workbook.get(CONDITIONS.name),
    CONDITIONS,
    'conditions',
    numbers,
    languages,
    reading,
  );
  reportUnknownWorksheets(workbook, numbers, reading);

  const cites = workbook.has(CITES.name) ? readCites(worksheet(CITES.name), languages, reading) : undefined;
  const messages = workbook.has(WORKSHEET_NAMES.messages)
    ? readMessages(worksheet(WORKSHEET_NAMES.messages), languages, reading, '/header/messages')
    : undefined;
  return {
    ...(general['format'] !== undefined && { format: general['format'] }),
    header: {
      ...header,
      bands,
      ...(evidenceKinds.length > 0 && { evidenceKinds }),
      ...(cites && { cites }),
      ...(messages && { messages }),
      ...(errata.has(undefined) && { errata: errata.get(undefined) }),
      ...other,
    },
    sets: sets.map((set, i) => {
      const no = set['no'] as number;
      const pointer = `/sets/${i}/sections`;
      const ownWorksheet = workbook.get(setWorksheetName(no));
      reading.locations.set(pointer, { sheet: setWorksheetName(no) });
      if (!ownWorksheet && typeof no === 'number')
        reading.problems.push(
          makeProblem(
            'workbook/no-sheet',
            { sheet: setWorksheetName(no) },
            reading.locations.find(`/sets/${i}/no`),
          ),
        );
      return {
        ...set,
        sections: ownWorksheet ? readSections(ownWorksheet, languages, reading, pointer) : [],
        ...(conditions.has(no) && { conditions: conditions.get(no) }),
        ...(errata.has(no) && { errata: errata.get(no) }),
      };
    }),
  };
}

/** The index of each set by its number. A duplicate is reported: two sets would share one worksheet. */
function indexSets(
  sets: readonly Entry[],
  { problems, locations }: ReadingContext,
): ReadonlyMap<unknown, number> {
  const numbers = new Map<unknown, number>();
  sets.forEach(({ no }, i) => {
    const location = locations.find(`/sets/${i}/no`);
    if (numbers.has(no))
      problems.push(makeProblem('workbook/duplicate-row', { found: String(no) }, location));
    else numbers.set(no, i);
  });
  return numbers;
}

/** Groups rows by the set they name; rows without one belong to the whole pack. */
function readBySet(
  worksheet: WorksheetValues | undefined,
  table: TableSpec,
  list: string,
  numbers: ReadonlyMap<unknown, number>,
  languages: readonly string[],
  reading: ReadingContext,
  ofPack = false,
): ReadonlyMap<unknown, Entry[]> {
  const counts = new Map<unknown, number>();
  const pointerOf = (row: ReadRow): string => {
    const no = row.get('set');
    const index = counts.get(no) ?? 0;
    counts.set(no, index + 1);
    if (no === undefined && ofPack) return `/header/${list}/${index}`;
    if (!numbers.has(no)) row.report('set', makeProblem('workbook/unknown-set', { set: quoteValue(no) }));
    return `/sets/${numbers.get(no) ?? -1}/${list}/${index}`;
  };
  for (const index of numbers.values())
    reading.locations.set(`/sets/${index}/${list}`, { sheet: table.name });
  const rows = worksheet ? readTable(table, worksheet, languages, reading, pointerOf) : [];
  const grouped = new Map<unknown, Entry[]>();
  for (const { set, ...entry } of rows) {
    const group = grouped.get(set);
    if (group) group.push(entry);
    else grouped.set(set, [entry]);
  }
  return grouped;
}

function readCites(
  worksheet: WorksheetValues,
  languages: readonly string[],
  reading: ReadingContext,
): Entry | undefined {
  const seen = new Set<unknown>();
  const rows = readTable(CITES, worksheet, languages, reading, (row) => {
    const key = row.get('key');
    if (seen.has(key)) row.report('key', makeProblem('workbook/duplicate-row', { found: quoteValue(key) }));
    seen.add(key);
    return `/header/cites/${quoteValue(key)}`;
  });
  if (rows.length === 0) return undefined;
  return Object.fromEntries(rows.map(({ key, cite }) => [typeof key === 'string' ? key : '', cite ?? {}]));
}

function reportUnknownWorksheets(
  workbook: WorkbookValues,
  numbers: ReadonlyMap<unknown, number>,
  { problems }: ReadingContext,
): void {
  for (const name of workbook.keys()) {
    const no = readSetNumber(name);
    const known = no === undefined ? KNOWN_NAMES.has(name) : numbers.has(no);
    if (!known) problems.push(makeProblem('workbook/unknown-sheet', { sheet: name }, { sheet: name }));
  }
}

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
