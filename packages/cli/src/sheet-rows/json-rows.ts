/** Sheets from JSON: one a line, or a list, or one alone. */
import { checkBounds, hasCode, OcopError, problemText } from '@ocop-kit/engine';
import { EXIT, Failure } from '../failures/failure.js';
import type { Session } from '../context/command-context.js';
import { shortened } from '../table/headings.js';
import { linesOf, MOST_IN_LINE } from '../table/lines.js';
import { wholeNumber } from '../table/ordinal.js';
import { DAMAGE } from '../table/records.js';
import type { Row } from './sheet-row.js';

/** A list is in memory whole. */
const MOST_IN_LIST = 10_000_000;

export async function* jsonLines(
  session: Session,
  text: AsyncIterable<string>,
  usual: string,
): AsyncGenerator<Row> {
  const { say } = session;
  for await (const { number: line, text: json } of linesOf(text)) {
    if (json === null) yield { line, bad: say('rowTooLong', { limit: MOST_IN_LINE }) };
    else if (json.includes(DAMAGE)) yield { line, bad: say('rowDamaged') };
    else if (json.trim() !== '') yield parsed(session, line, json, usual);
  }
}

/** A list of sheets, or one sheet over many lines; the line of a sheet is its place in the list, from 1. */
export async function* jsonWhole(
  session: Session,
  text: AsyncIterable<string>,
  usual: string,
): AsyncGenerator<Row> {
  const { say } = session;
  let all = '';
  for await (const piece of text) {
    all += piece;
    if (all.length > MOST_IN_LIST)
      throw new Failure(EXIT.input, say('json.tooLong', { limit: MOST_IN_LIST }));
  }
  let data: unknown;
  try {
    data = JSON.parse(all);
  } catch {
    throw new Failure(EXIT.input, say('json.spread'));
  }
  let line = 0;
  for (const sheet of Array.isArray(data) ? (data as unknown[]) : [data])
    yield checked(session, ++line, sheet, usual);
}

function parsed(session: Session, line: number, json: string, usual: string): Row {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return hasCode(json) ? ofCode(line, json, usual) : { line, bad: session.say('rowNotJson') };
  }
  if (typeof data === 'string' && hasCode(data)) return ofCode(line, data, usual);
  return checked(session, line, data, usual);
}

/** A short code on a line of its own is a whole sheet. */
const ofCode = (line: number, vector: string, pack: string): Row => ({
  line,
  sheet: { id: null, pack, set: null, picks: undefined, declared: undefined, vector },
});

function checked({ say, lang }: Session, line: number, data: unknown, usual: string): Row {
  try {
    checkBounds(data);
    if (typeof data !== 'object' || data === null || Array.isArray(data))
      return { line, bad: say('rowNotJson') };
    const { id, pack, set, picks, declared, vector } = data as Record<string, unknown>;
    return {
      line,
      sheet: {
        id: typeof id === 'string' || typeof id === 'number' ? String(id) : null,
        pack: typeof pack === 'string' ? pack : usual,
        set: setIn(set, say),
        picks: numbersIn(picks, say),
        declared,
        vector: typeof vector === 'string' ? vector : null,
      },
    };
  } catch (error) {
    if (error instanceof OcopError) return { line, bad: problemText(error.problem, lang) };
    if (error instanceof Failure) return { line, bad: error.message };
    throw error;
  }
}

function setIn(set: unknown, say: Session['say']): number | null {
  if (typeof set === 'string' && set.trim() !== '') return exact(set, 'set', say);
  return typeof set === 'number' && Number.isInteger(set) ? set : null;
}

/** People write "3" for 3; everything else is left to the check of the sheet. */
function numbersIn(picks: unknown, say: Session['say']): unknown {
  if (typeof picks !== 'object' || picks === null || Array.isArray(picks)) return picks;
  if (!Object.values(picks).some((pick) => typeof pick === 'string')) return picks;
  return Object.fromEntries(
    Object.entries(picks as Record<string, unknown>).flatMap(([criterion, pick]) => {
      if (typeof pick !== 'string') return [[criterion, pick]];
      return pick.trim() === '' ? [] : [[criterion, exact(pick, criterion, say)]];
    }),
  );
}

function exact(value: string, column: string, say: Session['say']): number {
  const { number, fault } = wholeNumber(value);
  if (fault !== undefined)
    throw new Failure(EXIT.input, say(fault, { column: shortened(column), value: shortened(value) }));
  return number;
}
