/** A sheet of criteria read back, row by row, into sections. */
import { quoted } from '../cell-values.js';
import { choiceIn, KINDS } from '../labelled-values.js';
import type { FoundSheet } from '../workbook-values.js';
import { problem } from '../../problems/workbook-problem.js';
import { readRecord } from '../record.js';
import { readRows, type Reading, type ReadRow } from '../rows.js';
import { ROW_FIELDS, SET_COLUMNS, shownKind, type Kind } from './set-worksheet.js';

type Entry = Record<string, unknown>;

/** Groups in groups: the law prints three, and the format of packs has no place for more than this. */
const MOST_LEVELS = 10;

/** An object that is still being filled, and where it stands. */
interface Open {
  readonly entry: Entry;
  readonly pointer: string;
}

/** @param pointer of the sections in the document */
export function readSections(
  sheet: FoundSheet,
  languages: readonly string[],
  reading: Reading,
  pointer: string,
): Entry[] {
  const sections: Entry[] = [];
  let section: Open | undefined;
  /** The criterion of each level that rows may still belong to. */
  let open: Open[] = [];

  /** Adds a row to a list of the object it belongs to. */
  const add = (row: ReadRow, kind: Kind, owner: Open | undefined, list: string): Open | undefined => {
    if (!owner) {
      row.report('kind', problem('workbook/misplaced', { kind: shownKind(kind) }));
      return undefined;
    }
    const items = (owner.entry[list] ??= []) as unknown[];
    const here = `${owner.pointer}/${list}/${items.length}`;
    row.place(here, kind === 'note' || kind === 'option' ? 'text' : 'id');
    const entry = readRecord(ROW_FIELDS[kind], row, here);
    items.push(kind === 'note' ? (entry['text'] ?? '') : entry);
    return { entry, pointer: here };
  };

  const addCriterion = (row: ReadRow, kind: Kind): void => {
    const level = row.get('level') ?? 1;
    const deepest = Math.min(open.length + 1, MOST_LEVELS);
    const known = typeof level === 'number' && Number.isInteger(level) && level >= 1 && level <= deepest;
    if (!known) row.report('level', problem('workbook/level', { found: quoted(level) }));
    const depth = known ? level : 1;
    const added = add(row, kind, depth === 1 ? section : open[depth - 2], 'criteria');
    open = added ? [...open.slice(0, depth - 1), added] : [];
    if (added && kind === 'tick') added.entry['tick'] = true;
  };

  for (const row of readRows(sheet, SET_COLUMNS, languages, reading)) {
    const kind = kindOf(row);
    if (kind === 'section') {
      const here = `${pointer}/${sections.length}`;
      row.place(here, 'id');
      section = { entry: readRecord(ROW_FIELDS.section, row, here), pointer: here };
      sections.push(section.entry);
      open = [];
    } else if (kind === 'section minimum') add(row, kind, section, 'minimums');
    else if (kind === 'note') add(row, kind, open.at(-1), 'notes');
    else if (kind === 'case') add(row, kind, open.at(-1), 'cases');
    else if (kind === 'option') add(row, kind, open.at(-1), 'options');
    else if (kind) addCriterion(row, kind);
    if (kind) reportMisplaced(row, kind);
  }
  return sections;
}

function kindOf(row: ReadRow): Kind | undefined {
  const found = row.get('kind');
  const known = found === undefined ? undefined : choiceIn(KINDS, found);
  if (known) return known.value as Kind;
  const choices = KINDS.map(({ shown }) => shown).join('; ');
  row.report('kind', problem('workbook/not-choice', { found: quoted(found), choices }));
  return undefined;
}

/** What stands in a cell that its kind of row does not read would be lost without a word. */
function reportMisplaced(row: ReadRow, kind: Kind): void {
  const read = new Set(ROW_FIELDS[kind].map(({ column }) => column));
  const levelled = kind === 'group' || kind === 'criterion' || kind === 'tick';
  for (const { key, byLanguage } of SET_COLUMNS) {
    if (key === 'kind' || read.has(key) || (key === 'level' && levelled)) continue;
    const keys = [key, ...(byLanguage ? row.languages.map((lang) => `${key}[${lang}]`) : [])];
    for (const column of keys) {
      if (row.get(column) !== undefined)
        row.report(column, problem('workbook/not-here', { found: quoted(row.get(column)) }));
    }
  }
}
