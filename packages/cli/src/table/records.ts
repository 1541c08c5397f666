/** Rows of a table, each with the line on which it begins; what is no row is named, and takes no other with it. */
import { parseCells, findOpenQuote } from './cells.js';
import { MAX_LINE_LENGTH, type Line } from './lines.js';

/** `damaged`: bytes that the encoding of the file does not have. */
export type RecordFault = 'tooLong' | 'markOpen' | 'marks' | 'damaged';

export type TableRecord = { readonly line: number } & (
  | { readonly cells: readonly string[]; readonly fault?: undefined }
  | { readonly fault: RecordFault; readonly cells?: undefined }
);

/** A note of more lines is a quotation mark that somebody forgot. */
const MAX_LINES = 200;
/** From so many columns on, a line that has them all is a row and not part of a note. */
const MANY_COLUMNS = 6;

export const REPLACEMENT_CHARACTER = '\uFFFD';

/** Lines that can be given back. */
export class LineQueue {
  private readonly iterator: AsyncIterator<Line>;
  private readonly returned: Line[] = [];

  constructor(lines: AsyncIterable<Line>) {
    this.iterator = lines[Symbol.asyncIterator]();
  }

  async next(): Promise<Line | undefined> {
    const line = this.returned.pop();
    if (line) return line;
    const step = await this.iterator.next();
    return step.done === true ? undefined : step.value;
  }

  giveBack(lines: readonly Line[]): void {
    this.returned.push(...lines.toReversed());
  }

  async close(): Promise<void> {
    await this.iterator.return?.();
  }
}

/** @param columns how many the heading has; 0 while it is still looked for */
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
  // The row that went wrong is given up alone: those behind it may be sound.
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
