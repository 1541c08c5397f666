/** Reads the worksheets of an overlay back into `ocop-overlay/1`, and checks that the base rules beside it are unchanged. */
import { isRecord } from '@ocop-kit/engine';
import type { Pack } from '@ocop-kit/engine/schema';
import { languageKey } from '../columns.js';
import { readText } from '../fields.js';
import { readValueBeside } from '../workbook-format.js';
import type { WorkbookValues, WorksheetValues } from '../workbook-values.js';
import { readGeneral } from '../general-worksheet.js';
import { pointerStep } from '../json-pointer.js';
import { readMessages } from '../messages-worksheet.js';
import { makeProblem, type CellLocation } from '../../problems/workbook-problem.js';
import type { ReadingContext } from '../rows.js';
import { WORKSHEET_NAMES } from '../worksheet-names.js';
import { readTable, type TableSpec } from '../table-worksheet.js';
import { matchBase } from './match-base.js';
import {
  buildBaseWorksheets,
  buildTranslationWorksheet,
  type BaseRow,
  type BaseWorksheet,
} from './base-worksheets.js';
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

/** The base pack that the overlay names. */
export function readBaseReference(workbook: WorkbookValues): { id: string; location: CellLocation } {
  const { value, cell } = readValueBeside(workbook, BASE_LABEL);
  return { id: typeof value === 'string' ? value : '', location: { sheet: WORKSHEET_NAMES.general, cell } };
}

export function readOverlay(workbook: WorkbookValues, base: Pack, reading: ReadingContext): Entry {
  const baseLanguages = base.header.languages;
  const general = workbook.get(WORKSHEET_NAMES.general) ?? { name: WORKSHEET_NAMES.general, rows: new Map() };
  const { other = {}, ...header } = readGeneral(HEADER, general, reading, {
    root: '',
    inherited: baseLanguages,
  });
  const added = Array.isArray(header['languages']) ? header['languages'].map(String) : [];
  const languages = [...new Set([...baseLanguages, ...added])];
  const table = (spec: TableSpec, pointer: string): Entry[] => {
    const worksheet = workbook.get(spec.name);
    return worksheet ? readTable(spec, worksheet, languages, reading, (_, i) => `${pointer}/${i}`) : [];
  };
  const worksheets = buildBaseWorksheets(base);
  const translation = buildTranslationWorksheet(base);
  reportUnknownWorksheets(
    workbook,
    [...worksheets, ...(added.length > 0 ? [translation] : [])],
    added.length > 0,
    reading,
  );

  const messages = workbook.get(WORKSHEET_NAMES.messages);
  const matched = worksheets.map((worksheet) => ({
    sheet: worksheet,
    rows: matchWorksheet(workbook, worksheet, languages, reading),
  }));
  const found: Entry = {
    contacts: table(CONTACTS, '/contacts'),
    rounds: table(ROUNDS, '/rounds'),
    theme: readTheme(workbook.get(THEME.name), reading),
    evidenceKinds: table(OWN_EVIDENCE, '/evidenceKinds'),
    // A language just added has no worksheet yet; the next export creates it.
    translations:
      added.length > 0 && workbook.has(WORKSHEET_NAMES.translations)
        ? readTranslations(workbook, translation, added, reading)
        : {},
    messages: messages && added.length > 0 ? readMessages(messages, added, reading, '/messages') : {},
    sets: readSetNotes(matched, reading),
    criteria: readCriteria(matched, workbook.get(EVERY_SET.name), languages, reading),
  };
  return mergeRecords({ ...header, ...omitEmpty(found) }, other as Entry);
}

type Matched = ReturnType<typeof matchBase>;

function matchWorksheet(
  workbook: WorkbookValues,
  worksheet: BaseWorksheet,
  languages: readonly string[],
  reading: ReadingContext,
): Matched {
  const found = workbook.get(worksheet.spec.name);
  if (found) return matchBase(worksheet, found, languages, reading);
  reading.problems.push(makeProblem('workbook/no-sheet', { sheet: worksheet.spec.name }));
  return [];
}

function readTheme(worksheet: WorksheetValues | undefined, reading: ReadingContext): Entry {
  if (!worksheet) return {};
  const rows = THEME_ROWS.map(({ shown }): BaseRow => ({ cells: new Map([['name', shown]]) }));
  const modes: Record<string, Record<string, string>> = { light: {}, dark: {} };
  for (const [{ cells }, row] of matchBase({ spec: THEME, keys: ['name'], rows }, worksheet, [], reading)) {
    const name = THEME_ROWS.find(({ shown }) => shown === cells.get('name'))?.name ?? '';
    for (const [mode, tokens] of Object.entries(modes)) {
      const value = readText(row, mode);
      row.locate(`/theme/${mode}/${name}`, mode);
      if (value !== undefined) tokens[name] = value;
    }
  }
  return omitEmpty(modes);
}

function readTranslations(
  workbook: WorkbookValues,
  worksheet: BaseWorksheet,
  languages: readonly string[],
  reading: ReadingContext,
): Entry {
  const tables = new Map<string, [string, string][]>();
  for (const [{ cells }, row] of matchWorksheet(workbook, worksheet, languages, reading)) {
    const source = String(cells.get('source'));
    for (const lang of languages) {
      const words = readText(row, languageKey('translated', lang));
      if (words === undefined) continue;
      row.locate(`/translations/${lang}${pointerStep(source)}`, languageKey('translated', lang));
      tables.set(lang, [...(tables.get(lang) ?? []), [source, words]]);
    }
  }
  return Object.fromEntries([...tables].map(([lang, words]) => [lang, Object.fromEntries(words)]));
}

function reportUnknownWorksheets(
  workbook: WorkbookValues,
  worksheets: readonly BaseWorksheet[],
  speaks: boolean,
  { problems }: ReadingContext,
): void {
  const known = new Set<string>([
    ...[
      WORKSHEET_NAMES.guide,
      WORKSHEET_NAMES.general,
      CONTACTS.name,
      ROUNDS.name,
      THEME.name,
      OWN_EVIDENCE.name,
      EVERY_SET.name,
    ],
    ...(speaks ? [WORKSHEET_NAMES.messages] : []),
    ...worksheets.map(({ spec }) => spec.name),
  ]);
  for (const name of workbook.keys()) {
    if (!known.has(name))
      problems.push(makeProblem('workbook/unknown-sheet', { sheet: name }, { sheet: name }));
  }
}

/** Drops empty objects and lists: an empty worksheet means the field is absent. */
function omitEmpty(record: Entry): Entry {
  return Object.fromEntries(
    Object.entries(record).filter(
      ([, value]) => typeof value === 'object' && value !== null && Object.keys(value).length > 0,
    ),
  );
}

/** Cells win over what was kept as JSON; where both are objects, they are merged key by key. */
function mergeRecords(document: Entry, other: Entry): Entry {
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
