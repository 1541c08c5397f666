/** Sheets from a text table, one for each row. */
import type { CommandContext } from '../context/command-context.js';
import { EXIT, Failure } from '../failures/failure.js';
import type { SharedKey } from '../i18n/translate.js';
import { isDayWritten } from '../table/excel-days.js';
import {
  classifyColumns,
  refuseWithoutCriteria,
  RESERVED,
  shortenText,
  type Columns,
  type Reserved,
} from '../table/headings.js';
import { splitLines, MAX_LINE_LENGTH, type Line } from '../table/lines.js';
import { parseOrdinal } from '../table/parse-ordinal.js';
import { LineQueue, readRecord, type RecordFault } from '../table/records.js';
import { MAX_INSPECTED, findTableStart } from '../table/separator.js';
import type { OpenRows, RawSheet, SheetRow } from './sheet-row.js';

/** Every table has one of these, since they name the criteria set. */
export const REQUIRED_COLUMNS: readonly Reserved[] = ['set', 'vector'];

/** Where the set is known from elsewhere, a heading is known by any of these. */
export const COLUMNS_OF_ONE_SET: readonly Reserved[] = ['id', 'pack', 'declared', ...REQUIRED_COLUMNS];

/** A table behind its heading. */
export interface OpenTable extends OpenRows {
  readonly table: {
    readonly reader: TableReader;
    readonly separator: string;
    readonly columns: Columns;
    /** How many lines end with the heading. */
    readonly headingLines: number;
  };
}

/**
 * @param defaultPack pack of the rows that name none
 * @param required columns, one of which the heading has
 */
export async function openTable(
  context: CommandContext,
  text: AsyncIterable<string>,
  defaultPack: string,
  required: readonly Reserved[] = REQUIRED_COLUMNS,
): Promise<OpenTable> {
  const { t, warn } = context;
  const queue = new LineQueue(splitLines(text));
  const looked = await readFirstLines(queue);
  const start = await findTableStart(looked, required);
  if (start === undefined) throw new Failure(EXIT.input, t('heading.none', { names: RESERVED.join(', ') }));
  queue.giveBack(looked.slice(start.at));
  const [first] = start.above;
  if (first) warn(t('heading.above', { count: start.above.length, line: first.number }));
  const heading = await readRecord(queue, start.separator, 0);
  const columns = classifyColumns(heading?.cells ?? [], context.criterionIds(), t);
  refuseWithoutCriteria(columns, t);
  const reader = new TableReader(context, start.separator, columns, defaultPack);
  return {
    format: 'csv',
    carried: announceCarried(context, columns),
    formulas: false,
    rows: readRows(queue, reader),
    table: { reader, separator: start.separator, columns, headingLines: queue.taken },
  };
}

/** Names the carried columns to the person, who may have meant one of them as a criterion. */
export function announceCarried({ t, warn }: CommandContext, columns: Columns): readonly string[] {
  const carried = columns.carried.map((column) => column.heading);
  const shown = carried.slice(0, MAX_NAMED).map((name) => `“${shortenText(name)}”`);
  const more = carried.length - shown.length;
  if (more > 0) shown.push(t('heading.more', { count: more }));
  if (carried.length > 0) warn(t('heading.carried', { columns: shown.join(', ') }));
  return carried;
}

const MAX_NAMED = 12;

async function readFirstLines(queue: LineQueue): Promise<Line[]> {
  const lines: Line[] = [];
  for (let length = 0; lines.length < MAX_INSPECTED && length < MAX_LINE_LENGTH;) {
    const line = await queue.next();
    if (line === undefined) break;
    lines.push(line);
    length += line.text?.length ?? 0;
  }
  return lines;
}

const FAULT_MESSAGES: Readonly<Record<RecordFault, SharedKey>> = {
  tooLong: 'rowTooLong',
  markOpen: 'row.markOpen',
  marks: 'row.marks',
  damaged: 'rowDamaged',
};

/** A question mark within a word, as in "M?t ong": a letter that was lost when the file was saved. */
const LOST_LETTER = /\p{L}\?+\p{L}|(?:^|[\s?])\?\p{Ll}/u;
/** Web addresses have question marks within words, too. */
const WEB_ADDRESS = /:\/\/|[?&]\w+=/;
const findLostLetter = (cells: readonly string[]): string | undefined =>
  cells.find((cell) => cell.includes('?') && LOST_LETTER.test(cell) && !WEB_ADDRESS.test(cell));

/** Reads the rows of a table one by one. */
export class TableReader {
  private lost: string | undefined;

  constructor(
    private readonly context: CommandContext,
    private readonly separator: string,
    private readonly columns: Columns,
    private readonly defaultPack: string,
  ) {
    this.lost = findLostLetter(columns.carried.map(({ heading }) => heading));
  }

  /** @returns null for an empty row, undefined at the end */
  async next(queue: LineQueue): Promise<SheetRow | null | undefined> {
    const { t } = this.context;
    const record = await readRecord(queue, this.separator, this.columns.width);
    if (record === undefined) return undefined;
    const { line, cells, fault } = record;
    if (fault !== undefined) return { line, bad: t(FAULT_MESSAGES[fault], { limit: MAX_LINE_LENGTH }) };
    if (cells.every((cell) => cell === '')) return null;
    this.lost ??= findLostLetter(cells);
    return { line, ...readSheet(this.columns, cells, this.defaultPack, t) };
  }

  /** After the last row: where names have lost letters, the picks are intact all the same, so this is only a warning. */
  end(): void {
    const { t, warn } = this.context;
    if (this.lost !== undefined) warn(t('encoding.lost', { example: shortenText(this.lost) }));
  }
}

/** @returns the rows from the queue's next line on */
export async function* readRows(queue: LineQueue, reader: TableReader): AsyncGenerator<SheetRow> {
  try {
    for (;;) {
      const row = await reader.next(queue);
      if (row === undefined) break;
      if (row !== null) yield row;
    }
    reader.end();
  } finally {
    await queue.close();
  }
}

/** @returns the sheet, or the sentence that says what is wrong with the row */
export function readSheet(
  columns: Columns,
  cells: readonly string[],
  defaultPack: string,
  t: CommandContext['t'],
): { readonly sheet: RawSheet } | { readonly bad: string } {
  const { reserved, criteria, carried, unnamed, width } = columns;
  const bad = (key: SharedKey, values: Readonly<Record<string, string | number>> = {}) => ({
    bad: t(key, values),
  });
  if (cells.length !== width && !lacksEmptyCellsOnly(columns, cells))
    return bad('row.length', { cells: cells.length, columns: width });
  const stray = unnamed.map((at) => cells[at] ?? '').find((cell) => cell !== '');
  if (stray !== undefined) return bad('row.stray', { value: shortenText(stray) });
  const cell = (name: Reserved): string => {
    const at = reserved[name];
    return at === undefined ? '' : (cells[at] ?? '');
  };
  const picks: Record<string, number> = Object.create(null) as Record<string, number>;
  for (const { at, heading } of criteria) {
    const value = cells[at] ?? '';
    if (value === '') continue;
    const { number, fault } = parseOrdinal(value);
    if (fault !== undefined) return bad(fault, { column: heading, value: shortenText(value) });
    picks[heading] = number;
  }
  const [id, pack, set, declared, vector] = RESERVED.map(cell) as [string, string, string, string, string];
  if (isDayWritten(id)) return bad('row.idDay', { value: shortenText(id) });
  const no = set === '' ? { number: null } : parseOrdinal(set);
  if (no.number === undefined) return bad(no.fault, { column: 'set', value: shortenText(set) });
  if (vector !== '' && Object.keys(picks).length > 0) return bad('row.twoSheets');
  return {
    sheet: {
      id: id === '' ? null : id,
      pack: pack === '' ? defaultPack : pack,
      set: no.number,
      picks,
      declared: declared.split(/[\s;]+/).filter((entry) => entry !== ''),
      vector: vector === '' ? null : vector,
      carried: carried.map(({ at }) => cells[at] ?? ''),
    },
  };
}

/**
 * Excel omits trailing separators of empty cells, here and there. Any other wrong number of cells may shift every pick
 * behind it to another criterion, so a short row passes only when the last column with a heading has its cell.
 */
function lacksEmptyCellsOnly({ unnamed, width }: Columns, cells: readonly string[]): boolean {
  let last = width - 1;
  for (let at = unnamed.length - 1; unnamed[at] === last; at--) last--;
  return cells.length < width && (cells[last] ?? '') !== '';
}
