/** Sheets from whatever file people have: a table or JSON, told by what is in it. */
import type { Readable } from 'node:stream';
import { hasCode } from '@ocop-kit/engine';
import { EXIT, Failure } from '../failures/failure.js';
import type { Session } from '../context/command-context.js';
import { ByteSource } from '../table/bytes.js';
import { contentOf } from '../table/content.js';
import { linesOf, type Line } from '../table/lines.js';
import { MOST_LOOKED_AT, tableStart } from '../table/separator.js';
import { textOf } from '../table/text.js';
import { jsonLines, jsonWhole } from './json-rows.js';
import type { Format, OpenRows } from './sheet-row.js';
import { NEEDED, openTable } from './table-rows.js';

export interface RowChoices {
  /** The format somebody asked for. */
  readonly from?: Format | undefined;
  /** What the name of the file lets expect. */
  readonly expected: Format;
  /** The pack of rows that name none; the one in use unless said. */
  readonly pack?: string | undefined;
}

/** Enough to see what kind of file it is. */
const HEAD = 4_096;
/** One byte more than the reader of workbooks takes: it then says what is too much. */
const MOST_IN_WORKBOOK = 20_000_001;

export const formatByName = (file: string): Format =>
  /\.(csv|tsv|tab|txt|xlsx)$/i.test(file) ? 'csv' : 'ndjson';

/** @throws {Failure} when the file is something else, or its heading cannot be used */
export async function openRows(
  session: Session,
  bytes: Readable,
  { from, expected, pack = session.pack }: RowChoices,
): Promise<OpenRows> {
  const source = new ByteSource(bytes);
  const head = await source.gather(new Uint8Array(), HEAD);
  const content = contentOf(head);
  if (content === 'excel') {
    const { openWorkbook } = await import('./workbook-rows.js');
    return openWorkbook(session, await source.gather(head, MOST_IN_WORKBOOK), pack);
  }
  if (content !== null) {
    await source.close();
    throw new Failure(EXIT.input, session.say(`content.${content}`));
  }
  const { start, text } = await begun(textOf(session, head, source));
  const format = from ?? (await formatOf(start, expected));
  if (format === 'csv') return openTable(session, text, pack);
  // A list, or an object that does not end on its line.
  const whole = /^\s*(?:\[|\{[^\n]*(?:[{[:]|[^}\]],)[ \r]*\n|\{\s*\n)/.test(start);
  return { format, carried: [], formulas: false, rows: (whole ? jsonWhole : jsonLines)(session, text, pack) };
}

async function formatOf(start: string, expected: Format): Promise<Format> {
  if (/^\s*[[{]/.test(start) || startsWithCode(start)) return 'ndjson';
  if (expected === 'csv') return 'csv';
  const lines: Line[] = [];
  for await (const line of linesOf(only(start))) if (lines.push(line) >= MOST_LOOKED_AT) break;
  return (await tableStart(lines, NEEDED)) === undefined ? 'ndjson' : 'csv';
}

/** Not a heading but a short code on a line of its own; one in a cell stands beside others. */
function startsWithCode(start: string): boolean {
  const [first = ''] = start.trimStart().split('\n', 1);
  return !/[\s,;]/.test(first.trim()) && hasCode(first);
}

/** Enough of the text to see what it is, and all of it. */
async function begun(
  pieces: AsyncGenerator<string>,
): Promise<{ readonly start: string; readonly text: AsyncIterable<string> }> {
  let start = '';
  while (start.length < ENOUGH) {
    const step = await pieces.next();
    if (step.done === true) break;
    start += step.value;
  }
  return { start: start.replace(/^\uFEFF/, ''), text: rejoined(start.replace(/^\uFEFF/, ''), pieces) };
}

const ENOUGH = 16_384;

async function* rejoined(start: string, pieces: AsyncGenerator<string>): AsyncGenerator<string> {
  yield start;
  yield* pieces;
}

// eslint-disable-next-line @typescript-eslint/require-await -- text that is here, where other text comes
async function* only(text: string): AsyncGenerator<string> {
  yield text;
}
