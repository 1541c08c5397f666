/** The rows of a text as bytes, and what reads those among them that are unusual. */
import type { CommandContext } from '../context/command-context.js';
import { ByteLines } from '../table/byte-lines.js';
import type { RewindableSource } from '../table/bytes.js';
import { splitLines, type Line } from '../table/lines.js';
import { LineQueue } from '../table/records.js';
import { decodeSample } from '../table/text.js';
import { readJsonLine, readJsonLines } from './json-rows.js';
import type { PlainRows, SheetRow } from './sheet-row.js';
import { readRows, type OpenTable } from './table-rows.js';

/**
 * @param source what a text was opened from whose lines end with a line feed, and which is UTF-8 as far as it was read
 * @param head its first bytes
 * @param table where the lines are cells
 */
export async function openPlainRows(
  context: CommandContext,
  source: RewindableSource,
  head: Uint8Array,
  pack: string,
  table?: OpenTable['table'],
): Promise<PlainRows> {
  source.rewind();
  const lines = new ByteLines(source, head.length);
  for (let i = 0; i < (table?.headingLines ?? 0); i++) await lines.next();
  lines.startRecord();
  return {
    lines,
    table,
    pack,
    readRow: () => (table ? readTableRow(lines, table) : readJsonRow(context, lines, pack)),
    readOthers: () => readOthers(context, lines, pack, table),
  };
}

async function readJsonRow(
  context: CommandContext,
  lines: ByteLines,
  pack: string,
): Promise<SheetRow | null | undefined> {
  const line = await lines.next();
  lines.startRecord();
  return line && readJsonLine(context, line, pack);
}

/** A row may go on over more lines, some of which may have to be read again. */
async function readTableRow(
  lines: ByteLines,
  { reader }: OpenTable['table'],
): Promise<SheetRow | null | undefined> {
  const queue = new LineQueue(linesOf(lines));
  const row = await reader.next(queue);
  lines.giveBack(queue.waiting);
  lines.startRecord();
  return row;
}

async function* linesOf(lines: ByteLines): AsyncGenerator<Line> {
  for (let line = await lines.next(); line !== undefined; line = await lines.next()) yield line;
}

async function* readOthers(
  context: CommandContext,
  lines: ByteLines,
  pack: string,
  table: OpenTable['table'] | undefined,
): AsyncGenerator<SheetRow> {
  const { foreign, number, source } = lines;
  const text =
    foreign === undefined ? undefined : joinRest(lines.rest(), decodeSample(context, foreign, source));
  try {
    if (text === undefined) table?.reader.end();
    else if (table) yield* readRows(new LineQueue(splitLines(text, number - 1)), table.reader);
    else yield* readJsonLines(context, text, pack, number - 1);
  } finally {
    await source.close();
  }
}

async function* joinRest(rest: string, pieces: AsyncGenerator<string>): AsyncGenerator<string> {
  yield rest;
  yield* pieces;
}
