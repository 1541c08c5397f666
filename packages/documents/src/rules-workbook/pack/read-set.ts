/** Reads the worksheet of a criteria set back into sections, row by row. */
import { quoteValue } from '../cell-values.js';
import { findLabelled, ROW_KINDS } from '../labelled-values.js';
import type { WorksheetValues } from '../workbook-values.js';
import { makeProblem } from '../../problems/workbook-problem.js';
import { readRecord } from '../record.js';
import { readRows, type ReadingContext, type ReadRow } from '../rows.js';
import { ROW_FIELDS, SET_COLUMNS, labelRowKind, type RowKind } from './set-worksheet.js';

type Entry = Record<string, unknown>;

/** How deep groups may nest: decisions print three levels, the pack format allows no more than this. */
const MAX_LEVELS = 10;

/** An object that rows below may still add to, and its pointer. */
interface OpenEntry {
  readonly entry: Entry;
  readonly pointer: string;
}

/** @param pointer - Of the sections in the document. */
export function readSections(
  worksheet: WorksheetValues,
  languages: readonly string[],
  reading: ReadingContext,
  pointer: string,
): Entry[] {
  const sections: Entry[] = [];
  let section: OpenEntry | undefined;
  /** The latest criterion of each level, which following rows may still belong to. */
  let open: OpenEntry[] = [];

  /** Appends a row to a list of its owner. */
  const add = (
    row: ReadRow,
    kind: RowKind,
    owner: OpenEntry | undefined,
    list: string,
  ): OpenEntry | undefined => {
    if (!owner) {
      row.report('kind', makeProblem('workbook/misplaced', { kind: labelRowKind(kind) }));
      return undefined;
    }
    const items = (owner.entry[list] ??= []) as unknown[];
    const here = `${owner.pointer}/${list}/${items.length}`;
    row.locate(here, kind === 'note' || kind === 'option' ? 'text' : 'id');
    const entry = readRecord(ROW_FIELDS[kind], row, here);
    items.push(kind === 'note' ? (entry['text'] ?? '') : entry);
    return { entry, pointer: here };
  };

  const addCriterion = (row: ReadRow, kind: RowKind): void => {
    const level = row.get('level') ?? 1;
    const deepest = Math.min(open.length + 1, MAX_LEVELS);
    const known = typeof level === 'number' && Number.isInteger(level) && level >= 1 && level <= deepest;
    if (!known) row.report('level', makeProblem('workbook/level', { found: quoteValue(level) }));
    const depth = known ? level : 1;
    const added = add(row, kind, depth === 1 ? section : open[depth - 2], 'criteria');
    open = added ? [...open.slice(0, depth - 1), added] : [];
    if (added && kind === 'tick') added.entry['tick'] = true;
  };

  for (const row of readRows(worksheet, SET_COLUMNS, languages, reading)) {
    const kind = readRowKind(row);
    if (kind === 'section') {
      const here = `${pointer}/${sections.length}`;
      row.locate(here, 'id');
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

function readRowKind(row: ReadRow): RowKind | undefined {
  const found = row.get('kind');
  const known = found === undefined ? undefined : findLabelled(ROW_KINDS, found);
  if (known) return known.value as RowKind;
  const choices = ROW_KINDS.map(({ label }) => label).join('; ');
  row.report('kind', makeProblem('workbook/not-choice', { found: quoteValue(found), choices }));
  return undefined;
}

/** Reports cells that this kind of row does not use, so that nothing is silently dropped. */
function reportMisplaced(row: ReadRow, kind: RowKind): void {
  const read = new Set(ROW_FIELDS[kind].map(({ column }) => column));
  const levelled = kind === 'group' || kind === 'criterion' || kind === 'tick';
  for (const { key, byLanguage } of SET_COLUMNS) {
    if (key === 'kind' || read.has(key) || (key === 'level' && levelled)) continue;
    const keys = [key, ...(byLanguage ? row.languages.map((lang) => `${key}[${lang}]`) : [])];
    for (const column of keys) {
      if (row.get(column) !== undefined)
        row.report(column, makeProblem('workbook/not-here', { found: quoteValue(row.get(column)) }));
    }
  }
}
