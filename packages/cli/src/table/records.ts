/** Reads the rows of a table, each with the line on which it begins. A broken row is reported and does not spoil the next. */
import { parseCells, findOpenQuote } from './cells.js';
import { MAX_LINE_LENGTH, type Line } from './lines.js';

/** `damaged`: bytes that do not exist in the file's encoding. */
export type RecordFault = 'tooLong' | 'markOpen' | 'marks' | 'damaged';

export type TableRecord = { readonly line: number } & (
  | { readonly cells: readonly string[]; readonly fault?: undefined }
  | { readonly fault: RecordFault; readonly cells?: undefined }
);

/** A quoted cell of more lines means that somebody forgot to close the quote. */
const MAX_LINES = 200;
/** In a table this wide, a line with all columns is a row, not part of a quoted note. */
const MANY_COLUMNS = 6;

export const REPLACEMENT_CHARACTER = '\uFFFD';

/** Lines that can be put back. */
export class LineQueue {
  private readonly iterator: AsyncIterator<Line>;
  private readonly returned: Line[] = [];
  /** How many lines were taken and not given back. */
  taken = 0;

  constructor(lines: AsyncIterable<Line>) {
    this.iterator = lines[Symbol.asyncIterator]();
  }

  async next(): Promise<Line | undefined> {
    const line = this.returned.pop() ?? (await this.read());
    if (line) this.taken++;
    return line;
  }

  private async read(): Promise<Line | undefined> {
    const step = await this.iterator.next();
    return step.done === true ? undefined : step.value;
  }

  /** How many lines wait to be taken again. */
  get waiting(): number {
    return this.returned.length;
  }

  giveBack(lines: readonly Line[]): void {
    this.taken -= lines.length;
    this.returned.push(...lines.toReversed());
  }

  async close(): Promise<void> {
    await this.iterator.return?.();
  }
}

/** @param columns of the heading; 0 while the heading is still searched */
export async function readRecord(
  queue: LineQueue,
  separator: string,
  columns: number,
): Promise<TableRecord | undefined> {
  const first = await queue.next();
  if (first === undefined) return undefined;
  const { number: line, text } = first;
  if (text === null) return { line, fault: 'tooLong' };
  if (text.includes(REPLACEMENT_CHARACTER)) return { line, fault: 'damaged' };
  if (!text.includes('"')) return { line, cells: parseCells([text], separator) ?? [] };
  const more: Line[] = [];
  // Put back the lines behind the broken one, since they may be good rows.
  const giveUp = (fault: RecordFault): TableRecord => {
    queue.giveBack(more);
    return { line, fault };
  };
  const cellsIn = (part: string): number => part.split(separator).length;
  let mark = findOpenQuote(text, separator, false);
  if (mark >= 0 && columns >= MANY_COLUMNS && cellsIn(text) === columns && cellsIn(text.slice(mark)) > 3)
    return giveUp('markOpen');
  let length = text.length;
  while (mark >= 0) {
    const next = await queue.next();
    if (next === undefined) return giveUp('markOpen');
    more.push(next);
    length += next.text?.length ?? MAX_LINE_LENGTH;
    if (next.text === null || more.length >= MAX_LINES || length > MAX_LINE_LENGTH) return giveUp('markOpen');
    const [inside = ''] = next.text.split('"', 1);
    if (columns >= MANY_COLUMNS && cellsIn(inside) >= columns) return giveUp('markOpen');
    mark = findOpenQuote(next.text, separator, true);
  }
  const cells = parseCells([text, ...more.map((each) => each.text ?? '')], separator);
  if (more.some((each) => each.text?.includes(REPLACEMENT_CHARACTER))) return { line, fault: 'damaged' };
  return cells ? { line, cells } : giveUp('marks');
}
