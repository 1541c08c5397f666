/** Opens whatever file people have as sheets: JSON, a text table, a workbook or Parquet, detected from its content. */
import type { Readable } from 'node:stream';
import { hasCode } from '@ocop-kit/engine';
import type { TableMapping } from '@ocop-kit/engine/schema';
import type { CommandContext } from '../context/command-context.js';
import { EXIT, Failure } from '../failures/failure.js';
import { ByteSource, RewindableSource } from '../table/bytes.js';
import { detectContent } from '../table/content.js';
import { splitLines, type Line } from '../table/lines.js';
import { MAX_INSPECTED, findTableStart } from '../table/separator.js';
import type { Encoding } from '../table/encoding.js';
import { decodeText } from '../table/text.js';
import { openPlainRows } from './plain-rows.js';
import { findReadAt, openRandomAccess } from './random-access.js';
import { readJsonLines, readWholeJson } from './json-rows.js';
import type { Format, OpenRows, PlainRows } from './sheet-row.js';
import { COLUMNS_OF_ONE_SET, REQUIRED_COLUMNS, openTable, type OpenTable } from './table-rows.js';

export interface RowOptions {
  /** The format that was asked for; detected without it. */
  readonly from?: Format | undefined;
  /** The format that the file's name suggests. */
  readonly expected: Format;
  /** Which column is what, for a workbook with headings of its own. */
  readonly mapping?: TableMapping | undefined;
  /** The pack of rows that name none; the one in use without it. */
  readonly pack?: string | undefined;
  /** Whether the caller knows the set of rows that name none; then a table needs no column for it. */
  readonly setKnown?: boolean | undefined;
  /** Whether the caller can read rows as bytes. */
  readonly plain?: boolean | undefined;
}

/** Enough to recognize what a file holds. */
const HEAD_BYTES = 4_096;
/** One byte more than the workbook reader accepts, so that it reports the limit itself. */
const MAX_WORKBOOK_BYTES = 20_000_001;

export const guessFormat = (file: string): Format =>
  /\.(csv|tsv|tab|txt|xlsx|parquet)$/i.test(file) ? 'csv' : 'ndjson';

/** @throws {Failure} when the file holds nothing of the kind, or its heading cannot be used */
export async function openRows(
  context: CommandContext,
  bytes: Readable,
  { from, expected, mapping, pack = context.pack, setKnown = false, plain = false }: RowOptions,
): Promise<OpenRows> {
  const required = setKnown ? COLUMNS_OF_ONE_SET : REQUIRED_COLUMNS;
  const source = plain ? new RewindableSource(bytes, findReadAt(bytes)) : new ByteSource(bytes);
  const head = await source.gather(new Uint8Array(), HEAD_BYTES);
  const content = detectContent(head);
  if (content === 'excel') {
    const file = await source.gather(head, MAX_WORKBOOK_BYTES);
    const { openFilledRows } = await import('./filled-rows.js');
    const filled = await openFilledRows(context, file, mapping);
    if (filled) return filled;
    const { openWorkbookRows } = await import('./workbook-rows.js');
    return openWorkbookRows(context, file, pack, required);
  }
  if (content === 'parquet' && !mapping) {
    const { openParquetRows } = await import('./parquet-rows.js');
    return openParquetRows(context, await openRandomAccess(context, bytes, head, source), pack);
  }
  if (content !== null || mapping) {
    await source.close();
    const isTable = content === null || content === 'parquet';
    throw new Failure(EXIT.input, context.t(isTable ? 'book.mapping' : `content.${content}`));
  }
  let encoding: Encoding = 'utf-8';
  const pieces = decodeText(context, head, source, (found) => (encoding = found));
  const { start, text } = await readStart(pieces);
  const format = from ?? (await detectFormat(start, expected));
  const readPlain = async (table?: OpenTable['table']): Promise<PlainRows | undefined> => {
    if (!(source instanceof RewindableSource)) return undefined;
    // The line feed has to be the line's end from the beginning, see `splitLines`.
    if (encoding === 'utf-8' && start.includes('\n'))
      return openPlainRows(context, source, head, pack, table);
    source.forget();
    return undefined;
  };
  if (format === 'csv') {
    const opened = await openTable(context, text, pack, required);
    return { ...opened, plain: await readPlain(opened.table) };
  }
  // A list, or an object that does not end on its first line.
  const spansLines = /^\s*(?:\[|\{[^\n]*(?:[{[:]|[^}\]],)[ \r]*\n|\{\s*\n)/.test(start);
  const whole = { format, carried: [], formulas: false } as const;
  if (!spansLines) return { ...whole, rows: readJsonLines(context, text, pack), plain: await readPlain() };
  if (source instanceof RewindableSource) source.forget();
  return { ...whole, rows: readWholeJson(context, text, pack) };
}

async function detectFormat(start: string, expected: Format): Promise<Format> {
  if (/^\s*[[{]/.test(start) || startsWithCode(start)) return 'ndjson';
  if (expected === 'csv') return 'csv';
  const lines: Line[] = [];
  for await (const line of splitLines(asPieces(start))) if (lines.push(line) >= MAX_INSPECTED) break;
  return (await findTableStart(lines, REQUIRED_COLUMNS)) === undefined ? 'ndjson' : 'csv';
}

/** Whether the text begins with a code alone on its line; a code in a table has cells beside it. */
function startsWithCode(start: string): boolean {
  const [first = ''] = start.trimStart().split('\n', 1);
  return !/[\s,;]/.test(first.trim()) && hasCode(first);
}

/** @returns enough of the text to recognize it, and the whole text from its start */
async function readStart(
  pieces: AsyncGenerator<string>,
): Promise<{ readonly start: string; readonly text: AsyncIterable<string> }> {
  let start = '';
  while (start.length < START_LENGTH) {
    const step = await pieces.next();
    if (step.done === true) break;
    start += step.value;
  }
  return { start: start.replace(/^\uFEFF/, ''), text: joinPieces(start.replace(/^\uFEFF/, ''), pieces) };
}

const START_LENGTH = 16_384;

async function* joinPieces(start: string, pieces: AsyncGenerator<string>): AsyncGenerator<string> {
  yield start;
  yield* pieces;
}

// eslint-disable-next-line @typescript-eslint/require-await -- text at hand, for a reader of asynchronous pieces
async function* asPieces(text: string): AsyncGenerator<string> {
  yield text;
}
