/** Sheets from JSON: one a line, or a list, or one alone. */
import { checkBounds, hasCode } from '@ocop-kit/engine';
import type { CommandContext } from '../context/command-context.js';
import { EXIT, Failure } from '../failures/failure.js';
import { inputProblemText } from '../failures/input-problem-text.js';
import { shortenText } from '../table/headings.js';
import { splitLines, MAX_LINE_LENGTH } from '../table/lines.js';
import { parseOrdinal } from '../table/ordinal.js';
import { REPLACEMENT_CHARACTER } from '../table/records.js';
import type { SheetRow } from './sheet-row.js';

/** A list is in memory whole. */
const MAX_LIST_LENGTH = 10_000_000;

export async function* readJsonLines(
  context: CommandContext,
  text: AsyncIterable<string>,
  usual: string,
): AsyncGenerator<SheetRow> {
  const { t } = context;
  for await (const { number: line, text: json } of splitLines(text)) {
    if (json === null) yield { line, bad: t('rowTooLong', { limit: MAX_LINE_LENGTH }) };
    else if (json.includes(REPLACEMENT_CHARACTER)) yield { line, bad: t('rowDamaged') };
    else if (json.trim() !== '') yield parseLine(context, line, json, usual);
  }
}

/** A list of sheets, or one sheet over many lines; the line of a sheet is its place in the list, from 1. */
export async function* readWholeJson(
  context: CommandContext,
  text: AsyncIterable<string>,
  usual: string,
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
    yield checkSheet(context, ++line, sheet, usual);
}

function parseLine(context: CommandContext, line: number, json: string, usual: string): SheetRow {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return hasCode(json) ? rowOfCode(line, json, usual) : { line, bad: context.t('rowNotJson') };
  }
  if (typeof data === 'string' && hasCode(data)) return rowOfCode(line, data, usual);
  return checkSheet(context, line, data, usual);
}

/** A short code on a line of its own is a whole sheet. */
const rowOfCode = (line: number, vector: string, pack: string): SheetRow => ({
  line,
  sheet: { id: null, pack, set: null, picks: undefined, declared: undefined, vector },
});

function checkSheet({ t, lang }: CommandContext, line: number, data: unknown, usual: string): SheetRow {
  try {
    checkBounds(data);
    if (typeof data !== 'object' || data === null || Array.isArray(data))
      return { line, bad: t('rowNotJson') };
    const { id, pack, set, picks, declared, vector } = data as Record<string, unknown>;
    return {
      line,
      sheet: {
        id: typeof id === 'string' || typeof id === 'number' ? String(id) : null,
        pack: typeof pack === 'string' ? pack : usual,
        set: readSetNumber(set, t),
        picks: readPicks(picks, t),
        declared,
        vector: typeof vector === 'string' ? vector : null,
      },
    };
  } catch (error) {
    return { line, bad: inputProblemText(error, lang) };
  }
}

function readSetNumber(set: unknown, t: CommandContext['t']): number | null {
  if (typeof set === 'string' && set.trim() !== '') return requireOrdinal(set, 'set', t);
  return typeof set === 'number' && Number.isInteger(set) ? set : null;
}

/** People write "3" for 3; everything else is left to the check of the sheet. */
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
