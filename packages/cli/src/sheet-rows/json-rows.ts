/** Sheets from JSON: one for each line, a list, or a single one. */
import { checkBounds, hasCode } from '@ocop-kit/engine';
import type { CommandContext } from '../context/command-context.js';
import { EXIT, Failure } from '../failures/failure.js';
import { inputProblemText } from '../failures/input-problem-text.js';
import { shortenText } from '../table/headings.js';
import { splitLines, MAX_LINE_LENGTH, type Line } from '../table/lines.js';
import { parseOrdinal } from '../table/parse-ordinal.js';
import { REPLACEMENT_CHARACTER } from '../table/records.js';
import type { SheetRow } from './sheet-row.js';

/** A list is parsed in memory as a whole. */
const MAX_LIST_LENGTH = 10_000_000;

/** @param number of the line before the first */
export async function* readJsonLines(
  context: CommandContext,
  text: AsyncIterable<string>,
  defaultPack: string,
  number = 0,
): AsyncGenerator<SheetRow> {
  for await (const line of splitLines(text, number)) {
    const row = readJsonLine(context, line, defaultPack);
    if (row !== null) yield row;
  }
}

/** @returns null for an empty line */
export function readJsonLine(
  context: CommandContext,
  { number: line, text: json }: Line,
  defaultPack: string,
): SheetRow | null {
  const { t } = context;
  if (json === null) return { line, bad: t('rowTooLong', { limit: MAX_LINE_LENGTH }) };
  if (json.includes(REPLACEMENT_CHARACTER)) return { line, bad: t('rowDamaged') };
  return json.trim() === '' ? null : parseLine(context, line, json, defaultPack);
}

/** A list of sheets, or one sheet over many lines; `line` is the position in the list, from 1. */
export async function* readWholeJson(
  context: CommandContext,
  text: AsyncIterable<string>,
  defaultPack: string,
): AsyncGenerator<SheetRow> {
  const { t } = context;
  let all = '';
  for await (const piece of text) {
    all += piece;
    if (all.length > MAX_LIST_LENGTH)
      throw new Failure(EXIT.input, t('json.tooLong', { limit: MAX_LIST_LENGTH }));
  }
  let data: unknown;
  try {
    data = JSON.parse(all);
  } catch {
    throw new Failure(EXIT.input, t('json.spread'));
  }
  let line = 0;
  for (const sheet of Array.isArray(data) ? (data as unknown[]) : [data])
    yield checkSheet(context, ++line, sheet, defaultPack);
}

function parseLine(context: CommandContext, line: number, json: string, defaultPack: string): SheetRow {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return hasCode(json) ? rowOfCode(line, json, defaultPack) : { line, bad: context.t('rowNotJson') };
  }
  if (typeof data === 'string' && hasCode(data)) return rowOfCode(line, data, defaultPack);
  return checkSheet(context, line, data, defaultPack);
}

/** A code alone on its line is a complete sheet. */
const rowOfCode = (line: number, vector: string, pack: string): SheetRow => ({
  line,
  sheet: { id: null, pack, set: null, picks: undefined, declared: undefined, vector },
});

function checkSheet({ t, lang }: CommandContext, line: number, data: unknown, defaultPack: string): SheetRow {
  try {
    checkBounds(data);
    if (typeof data !== 'object' || data === null || Array.isArray(data))
      return { line, bad: t('rowNotJson') };
    const { id, pack, set, picks, declared, vector, product, entity } = data as Record<string, unknown>;
    return {
      line,
      sheet: {
        id: typeof id === 'string' || typeof id === 'number' ? String(id) : null,
        pack: typeof pack === 'string' ? pack : defaultPack,
        set: readSetNumber(set, t),
        picks: readPicks(picks, t),
        declared,
        vector: typeof vector === 'string' ? vector : null,
        whole: data,
        names: { product: nameOf(product), entity: nameOf(entity) },
      },
    };
  } catch (error) {
    return { line, bad: inputProblemText(error, lang) };
  }
}

/** Longer names are shown no further; the empty string where there is none. */
const LONGEST_NAME = 500;

function nameOf(part: unknown): string {
  const { name } = Object(part) as { readonly name?: unknown };
  return typeof name === 'string' ? name.slice(0, LONGEST_NAME) : '';
}

function readSetNumber(set: unknown, t: CommandContext['t']): number | null {
  if (typeof set === 'string' && set.trim() !== '') return requireOrdinal(set, 'set', t);
  return typeof set === 'number' && Number.isInteger(set) ? set : null;
}

/** Turns "3" into 3, as people write it; the sheet's own check finds everything else. */
function readPicks(picks: unknown, t: CommandContext['t']): unknown {
  if (typeof picks !== 'object' || picks === null || Array.isArray(picks)) return picks;
  if (!Object.values(picks).some((pick) => typeof pick === 'string')) return picks;
  return Object.fromEntries(
    Object.entries(picks as Record<string, unknown>).flatMap(([criterion, pick]) => {
      if (typeof pick !== 'string') return [[criterion, pick]];
      return pick.trim() === '' ? [] : [[criterion, requireOrdinal(pick, criterion, t)]];
    }),
  );
}

function requireOrdinal(value: string, column: string, t: CommandContext['t']): number {
  const { number, fault } = parseOrdinal(value);
  if (fault !== undefined)
    throw new Failure(EXIT.input, t(fault, { column: shortenText(column), value: shortenText(value) }));
  return number;
}
