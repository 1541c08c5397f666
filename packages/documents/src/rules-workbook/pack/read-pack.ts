/** The sheets of a pack read back into `ocop-pack/1`. Whether it is a sound pack is checked afterwards. */
import { quoted } from '../cell-values.js';
import type { FoundBook, FoundSheet } from '../workbook-values.js';
import { readGeneral } from '../general-worksheet.js';
import { readMessages } from '../messages-worksheet.js';
import { problem } from '../../problems/workbook-problem.js';
import type { Reading, ReadRow } from '../rows.js';
import { setOfSheet, setSheet, SHEETS } from '../worksheet-names.js';
import { readTable, type Table } from '../table-worksheet.js';
import { readSections } from './read-set.js';
import { BANDS, CITES, CONDITIONS, ERRATA, EVIDENCE, HEADER, SETS } from './pack-tables.js';

type Entry = Record<string, unknown>;

const KNOWN = new Set<string>(
  [SHEETS.guide, SHEETS.general, BANDS, EVIDENCE, CITES, SHEETS.messages, ERRATA, SETS, CONDITIONS].map(
    (sheet) => (typeof sheet === 'string' ? sheet : sheet.name),
  ),
);

export function readPack(book: FoundBook, reading: Reading): Entry {
  const sheet = (name: string, required = false): FoundSheet => {
    const found = book.get(name);
    if (!found && required) reading.problems.push(problem('workbook/no-sheet', { sheet: name }));
    return found ?? { name, rows: new Map() };
  };
  const general = readGeneral(HEADER, sheet(SHEETS.general, true), reading, { root: '' });
  const header = (general['header'] ?? {}) as Entry;
  const other = general['other'] as Entry | undefined;
  const languages = listOf(header['languages']).map(String);
  const table = (spec: Table, pointer: string, required = false): Entry[] => {
    reading.places.set(pointer, { sheet: spec.name });
    if (!book.has(spec.name) && !required) return [];
    return readTable(spec, sheet(spec.name, required), languages, reading, (_, i) => `${pointer}/${i}`);
  };

  const bands = table(BANDS, '/header/bands', true);
  const evidenceKinds = table(EVIDENCE, '/header/evidenceKinds');
  const sets = table(SETS, '/sets', true);
  const numbers = numbersOf(sets, reading);
  const errata = bySet(book.get(ERRATA.name), ERRATA, 'errata', numbers, languages, reading, true);
  const conditions = bySet(book.get(CONDITIONS.name), CONDITIONS, 'conditions', numbers, languages, reading);
  reportUnknown(book, numbers, reading);

  const cites = book.has(CITES.name) ? readCites(sheet(CITES.name), languages, reading) : undefined;
  const messages = book.has(SHEETS.messages)
    ? readMessages(sheet(SHEETS.messages), languages, reading, '/header/messages')
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
      const own = book.get(setSheet(no));
      reading.places.set(pointer, { sheet: setSheet(no) });
      if (!own && typeof no === 'number')
        reading.problems.push(
          problem('workbook/no-sheet', { sheet: setSheet(no) }, reading.places.find(`/sets/${i}/no`)),
        );
      return {
        ...set,
        sections: own ? readSections(own, languages, reading, pointer) : [],
        ...(conditions.has(no) && { conditions: conditions.get(no) }),
        ...(errata.has(no) && { errata: errata.get(no) }),
      };
    }),
  };
}

/** Where each set stands in the list; a number that stands twice would give one sheet to two sets. */
function numbersOf(sets: readonly Entry[], { problems, places }: Reading): ReadonlyMap<unknown, number> {
  const numbers = new Map<unknown, number>();
  sets.forEach(({ no }, i) => {
    const place = places.find(`/sets/${i}/no`);
    if (numbers.has(no)) problems.push(problem('workbook/duplicate-row', { found: String(no) }, place));
    else numbers.set(no, i);
  });
  return numbers;
}

/** Rows that name their set, each under the set it names; under none what is of the whole pack. */
function bySet(
  sheet: FoundSheet | undefined,
  table: Table,
  list: string,
  numbers: ReadonlyMap<unknown, number>,
  languages: readonly string[],
  reading: Reading,
  ofPack = false,
): ReadonlyMap<unknown, Entry[]> {
  const counts = new Map<unknown, number>();
  const pointerOf = (row: ReadRow): string => {
    const no = row.get('set');
    const index = counts.get(no) ?? 0;
    counts.set(no, index + 1);
    if (no === undefined && ofPack) return `/header/${list}/${index}`;
    if (!numbers.has(no)) row.report('set', problem('workbook/unknown-set', { set: quoted(no) }));
    return `/sets/${numbers.get(no) ?? -1}/${list}/${index}`;
  };
  for (const index of numbers.values()) reading.places.set(`/sets/${index}/${list}`, { sheet: table.name });
  const rows = sheet ? readTable(table, sheet, languages, reading, pointerOf) : [];
  const grouped = new Map<unknown, Entry[]>();
  for (const { set, ...entry } of rows) {
    const group = grouped.get(set);
    if (group) group.push(entry);
    else grouped.set(set, [entry]);
  }
  return grouped;
}

function readCites(sheet: FoundSheet, languages: readonly string[], reading: Reading): Entry | undefined {
  const seen = new Set<unknown>();
  const rows = readTable(CITES, sheet, languages, reading, (row) => {
    const key = row.get('key');
    if (seen.has(key)) row.report('key', problem('workbook/duplicate-row', { found: quoted(key) }));
    seen.add(key);
    return `/header/cites/${quoted(key)}`;
  });
  if (rows.length === 0) return undefined;
  return Object.fromEntries(rows.map(({ key, cite }) => [typeof key === 'string' ? key : '', cite ?? {}]));
}

function reportUnknown(book: FoundBook, numbers: ReadonlyMap<unknown, number>, { problems }: Reading): void {
  for (const name of book.keys()) {
    const no = setOfSheet(name);
    const known = no === undefined ? KNOWN.has(name) : numbers.has(no);
    if (!known) problems.push(problem('workbook/unknown-sheet', { sheet: name }, { sheet: name }));
  }
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
