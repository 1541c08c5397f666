/** The sheets of an overlay read back into `ocop-overlay/1`, while the rules beside it are held to what they are. */
import type { Pack } from '@ocop-kit/engine/schema';
import { keyIn } from '../columns.js';
import { wordsIn } from '../fields.js';
import { valueBeside } from '../workbook-format.js';
import type { FoundBook, FoundSheet } from '../workbook-values.js';
import { readGeneral } from '../general-worksheet.js';
import { readMessages } from '../messages-worksheet.js';
import { problem, type Place } from '../../problems/workbook-problem.js';
import type { Reading } from '../rows.js';
import { SHEETS } from '../worksheet-names.js';
import { readTable, type Table } from '../table-worksheet.js';
import { matchBase } from './match-base.js';
import { baseSheets, translationSheet, type BaseRow, type BaseSheet } from './base-worksheets.js';
import { readCriteria, readSetNotes } from './read-notes.js';
import {
  BASE_LABEL,
  CONTACTS,
  EVERY_SET,
  HEADER,
  OWN_EVIDENCE,
  ROUNDS,
  THEME,
  THEME_ROWS,
} from './overlay-tables.js';

type Entry = Record<string, unknown>;

/** What the overlay says it lies upon. */
export function baseOf(book: FoundBook): { id: string; place: Place } {
  const { value, cell } = valueBeside(book, BASE_LABEL);
  return { id: typeof value === 'string' ? value : '', place: { sheet: SHEETS.general, cell } };
}

export function readOverlay(book: FoundBook, base: Pack, reading: Reading): Entry {
  const spoken = base.header.languages;
  const general = book.get(SHEETS.general) ?? { name: SHEETS.general, rows: new Map() };
  const { other = {}, ...header } = readGeneral(HEADER, general, reading, { root: '', inherited: spoken });
  const added = Array.isArray(header['languages']) ? header['languages'].map(String) : [];
  const languages = [...new Set([...spoken, ...added])];
  const table = (spec: Table, pointer: string): Entry[] => {
    const sheet = book.get(spec.name);
    return sheet ? readTable(spec, sheet, languages, reading, (_, i) => `${pointer}/${i}`) : [];
  };
  const sheets = baseSheets(base);
  const translation = translationSheet(base);
  reportUnknown(book, [...sheets, ...(added.length > 0 ? [translation] : [])], added.length > 0, reading);

  const messages = book.get(SHEETS.messages);
  const matched = sheets.map((sheet) => ({ sheet, rows: matchSheet(book, sheet, languages, reading) }));
  const found: Entry = {
    contacts: table(CONTACTS, '/contacts'),
    rounds: table(ROUNDS, '/rounds'),
    theme: readTheme(book.get(THEME.name), reading),
    evidenceKinds: table(OWN_EVIDENCE, '/evidenceKinds'),
    // A language just added has no sheet yet: the next export brings it.
    translations:
      added.length > 0 && book.has(SHEETS.translations)
        ? readTranslations(book, translation, added, reading)
        : {},
    messages: messages && added.length > 0 ? readMessages(messages, added, reading, '/messages') : {},
    sets: readSetNotes(matched, reading),
    criteria: readCriteria(matched, book.get(EVERY_SET.name), languages, reading),
  };
  return merged({ ...header, ...filled(found) }, other as Entry);
}

type Matched = ReturnType<typeof matchBase>;

function matchSheet(
  book: FoundBook,
  sheet: BaseSheet,
  languages: readonly string[],
  reading: Reading,
): Matched {
  const found = book.get(sheet.spec.name);
  if (found) return matchBase(sheet, found, languages, reading);
  reading.problems.push(problem('workbook/no-sheet', { sheet: sheet.spec.name }));
  return [];
}

function readTheme(sheet: FoundSheet | undefined, reading: Reading): Entry {
  if (!sheet) return {};
  const rows = THEME_ROWS.map(({ shown }): BaseRow => ({ cells: new Map([['name', shown]]) }));
  const looks: Record<string, Record<string, string>> = { light: {}, dark: {} };
  for (const [{ cells }, row] of matchBase({ spec: THEME, keys: ['name'], rows }, sheet, [], reading)) {
    const name = THEME_ROWS.find(({ shown }) => shown === cells.get('name'))?.name ?? '';
    for (const [mode, look] of Object.entries(looks)) {
      const value = wordsIn(row, mode);
      row.place(`/theme/${mode}/${name}`, mode);
      if (value !== undefined) look[name] = value;
    }
  }
  return filled(looks);
}

function readTranslations(
  book: FoundBook,
  sheet: BaseSheet,
  languages: readonly string[],
  reading: Reading,
): Entry {
  const tables = new Map<string, [string, string][]>();
  for (const [{ cells }, row] of matchSheet(book, sheet, languages, reading)) {
    const source = String(cells.get('source'));
    for (const lang of languages) {
      const words = wordsIn(row, keyIn('translated', lang));
      if (words === undefined) continue;
      row.place(
        `/translations/${lang}/${source.slice(0, 80).replaceAll('~', '~0').replaceAll('/', '~1')}`,
        keyIn('translated', lang),
      );
      tables.set(lang, [...(tables.get(lang) ?? []), [source, words]]);
    }
  }
  return Object.fromEntries([...tables].map(([lang, words]) => [lang, Object.fromEntries(words)]));
}

function reportUnknown(
  book: FoundBook,
  sheets: readonly BaseSheet[],
  speaks: boolean,
  { problems }: Reading,
): void {
  const known = new Set<string>([
    ...[
      SHEETS.guide,
      SHEETS.general,
      CONTACTS.name,
      ROUNDS.name,
      THEME.name,
      OWN_EVIDENCE.name,
      EVERY_SET.name,
    ],
    ...(speaks ? [SHEETS.messages] : []),
    ...sheets.map(({ spec }) => spec.name),
  ]);
  for (const name of book.keys()) {
    if (!known.has(name)) problems.push(problem('workbook/unknown-sheet', { sheet: name }, { sheet: name }));
  }
}

/** Without what is empty: an empty sheet says nothing. */
function filled(record: Entry): Entry {
  return Object.fromEntries(
    Object.entries(record).filter(
      ([, value]) => typeof value === 'object' && value !== null && Object.keys(value).length > 0,
    ),
  );
}

/** What a sheet holds wins over what is kept as JSON; both hold languages apart. */
function merged(document: Entry, other: Entry): Entry {
  return {
    ...other,
    ...Object.fromEntries(
      Object.entries(document).map(([key, value]) => {
        const kept = other[key];
        const both = isRecord(kept) && isRecord(value);
        return [key, both ? { ...kept, ...value } : value];
      }),
    ),
  };
}

function isRecord(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
