/** Sheets from a table, one a row, each with the line on which it begins. */
import { EXIT, Failure } from '../failures/failure.js';
import type { Session } from '../context/command-context.js';
import { columnsOf, RESERVED, shortened, type Columns, type Reserved } from '../table/headings.js';
import { isDayWritten } from '../table/excel-days.js';
import { linesOf, MOST_IN_LINE, type Line } from '../table/lines.js';
import { wholeNumber } from '../table/ordinal.js';
import { LineQueue, nextRecord, type RecordFault } from '../table/records.js';
import { MOST_LOOKED_AT, tableStart } from '../table/separator.js';
import type { WordKey } from '../i18n/translate.js';
import type { OpenRows, RawSheet, Row } from './sheet-row.js';

/** One of these says which criteria count, so that every table has it. */
export const NEEDED: readonly Reserved[] = ['set', 'vector'];

/** @param usual pack of the rows that name none */
export async function openTable(
  session: Session,
  text: AsyncIterable<string>,
  usual: string,
): Promise<OpenRows> {
  const { say, warn } = session;
  const queue = new LineQueue(linesOf(text));
  const looked = await firstLines(queue);
  const start = await tableStart(looked, NEEDED);
  if (start === undefined) throw new Failure(EXIT.input, say('heading.none', { names: RESERVED.join(', ') }));
  queue.giveBack(looked.slice(start.at));
  const [first] = start.above;
  if (first) warn(say('heading.above', { count: start.above.length, line: first.number }));
  const heading = await nextRecord(queue, start.separator, 0);
  const columns = columnsOf(heading?.cells ?? [], session.criteria(), say);
  const rows = rowsIn(session, queue, start.separator, columns, usual);
  return { format: 'csv', carried: carriedOf(session, columns), formulas: false, rows };
}

/** The headings of what is carried; said, so that no answer is taken for a remark unheard. */
export function carriedOf({ say, warn }: Session, columns: Columns): readonly string[] {
  const carried = columns.carried.map((column) => column.heading);
  const shown = carried.slice(0, MOST_SAID).map((name) => `“${shortened(name)}”`);
  const more = carried.length - shown.length;
  if (more > 0) shown.push(say('heading.more', { count: more }));
  if (carried.length > 0) warn(say('heading.carried', { columns: shown.join(', ') }));
  return carried;
}

const MOST_SAID = 12;

async function firstLines(queue: LineQueue): Promise<Line[]> {
  const lines: Line[] = [];
  for (let length = 0; lines.length < MOST_LOOKED_AT && length < MOST_IN_LINE;) {
    const line = await queue.next();
    if (line === undefined) break;
    lines.push(line);
    length += line.text?.length ?? 0;
  }
  return lines;
}

const FAULTS: Readonly<Record<RecordFault, WordKey>> = {
  tooLong: 'rowTooLong',
  markOpen: 'row.markOpen',
  marks: 'row.marks',
  damaged: 'rowDamaged',
};

/** Letters that a program did not have when it saved: "M?t ong". A question does not stand within a word. */
const LOST = /\p{L}\?+\p{L}|(?:^|[\s?])\?\p{Ll}/u;
/** An address of the web has one, too. */
const ADDRESS = /:\/\/|[?&]\w+=/;
const lostIn = (cells: readonly string[]): string | undefined =>
  cells.find((cell) => cell.includes('?') && LOST.test(cell) && !ADDRESS.test(cell));

async function* rowsIn(
  { say, warn }: Session,
  queue: LineQueue,
  separator: string,
  columns: Columns,
  usual: string,
): AsyncGenerator<Row> {
  let lost = lostIn(columns.carried.map(({ heading }) => heading));
  try {
    for (;;) {
      const record = await nextRecord(queue, separator, columns.width);
      if (record === undefined) break;
      const { line, cells, fault } = record;
      if (fault !== undefined) yield { line, bad: say(FAULTS[fault], { limit: MOST_IN_LINE }) };
      else if (cells.some((cell) => cell !== '')) {
        lost ??= lostIn(cells);
        yield { line, ...sheetIn(columns, cells, usual, say) };
      }
    }
    // The answers are right all the same; what was lost is only said.
    if (lost !== undefined) warn(say('encoding.lost', { example: shortened(lost) }));
  } finally {
    await queue.close();
  }
}

/** @returns the sheet, or a sentence that says what is wrong with the row */
export function sheetIn(
  columns: Columns,
  cells: readonly string[],
  usual: string,
  say: Session['say'],
): { readonly sheet: RawSheet } | { readonly bad: string } {
  const { reserved, criteria, carried, unnamed, width } = columns;
  const bad = (key: WordKey, values: Readonly<Record<string, string | number>> = {}) => ({
    bad: say(key, values),
  });
  if (cells.length !== width && !isOnlyShort(columns, cells))
    return bad('row.length', { cells: cells.length, columns: width });
  const stray = unnamed.map((at) => cells[at] ?? '').find((cell) => cell !== '');
  if (stray !== undefined) return bad('row.stray', { value: shortened(stray) });
  const cell = (name: Reserved): string => {
    const at = reserved[name];
    return at === undefined ? '' : (cells[at] ?? '');
  };
  const picks: Record<string, number> = Object.create(null) as Record<string, number>;
  for (const { at, heading } of criteria) {
    const value = cells[at] ?? '';
    if (value === '') continue;
    const { number, fault } = wholeNumber(value);
    if (fault !== undefined) return bad(fault, { column: heading, value: shortened(value) });
    picks[heading] = number;
  }
  const [id, pack, set, declared, vector] = RESERVED.map(cell) as [string, string, string, string, string];
  if (isDayWritten(id)) return bad('row.idDay', { value: shortened(id) });
  const no = set === '' ? { number: null } : wholeNumber(set);
  if (no.number === undefined) return bad(no.fault, { column: 'set', value: shortened(set) });
  if (vector !== '' && Object.keys(picks).length > 0) return bad('row.twoSheets');
  return {
    sheet: {
      id: id === '' ? null : id,
      pack: pack === '' ? usual : pack,
      set: no.number,
      picks,
      declared: declared.split(/[\s;]+/).filter((entry) => entry !== ''),
      vector: vector === '' ? null : vector,
      carried: carried.map(({ at }) => cells[at] ?? ''),
    },
  };
}

/**
 * Excel leaves separators out where all that follows is empty. Elsewhere one too few or too many moves every answer behind
 * it to another criterion, so that nothing but this is let pass: the last column with a heading has its cell.
 */
function isOnlyShort({ unnamed, width }: Columns, cells: readonly string[]): boolean {
  let last = width - 1;
  for (let at = unnamed.length - 1; unnamed[at] === last; at--) last--;
  return cells.length < width && (cells[last] ?? '') !== '';
}
