/** Opens a table: a workbook as it is, or text in whatever encoding and with whatever separator it was saved. */
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { RegisterTextTable } from '@ocop-kit/documents/register';
import type { CommandContext } from '../../../context/command-context.js';
import { EXIT, Failure } from '../../../failures/failure.js';
import { fileFailure } from '../../../failures/system-error.js';
import { findPath } from '../../../files/find-path.js';
import { ByteSource } from '../../../table/bytes.js';
import { detectContent } from '../../../table/content.js';
import { splitLines, type Line } from '../../../table/lines.js';
import { LineQueue, readRecord } from '../../../table/records.js';
import { decodeText } from '../../../table/text.js';
import { messages } from '../messages.js';

const HEAD_BYTES = 4_096;
/** One byte more than the workbook reader accepts, so that it reports the limit itself. */
const MAX_WORKBOOK_BYTES = 20_000_001;
/** Lines that cannot be read are named one by one up to here. */
const MAX_NAMED = 5;
/** Lines that show which separator a table has. */
const INSPECTED = 60;
const SEPARATORS = [';', '\t', ',', '|'] as const;

/**
 * @param file a path, or `-` for standard input
 * @throws {Failure} when it cannot be read, is another kind of file, or its encoding is unclear
 */
export async function readTableFile(
  context: CommandContext,
  file: string,
): Promise<Uint8Array | RegisterTextTable> {
  const stream = file === '-' ? process.stdin : createReadStream(await findPath(file));
  try {
    const source = new ByteSource(stream);
    const head = await source.gather(new Uint8Array(), HEAD_BYTES);
    const content = detectContent(head);
    if (content === 'excel') return new Uint8Array(await source.gather(head, MAX_WORKBOOK_BYTES));
    if (content !== null || isJson(head)) {
      await source.close();
      throw new Failure(
        EXIT.input,
        content === null ? context.translator(messages)('not-table.json') : context.t(`content.${content}`),
      );
    }
    return {
      name: file === '-' ? 'CSV' : basename(file),
      rows: await readRows(context, splitLines(decodeText(context, head, source))),
    };
  } catch (error) {
    if (error instanceof Failure || !(error instanceof Error && 'code' in error)) throw error;
    throw fileFailure(context.t, 'noFile', file, error);
  }
}

/** JSON begins with a bracket, and then with what no heading begins with; its mark before it does not count. */
const isJson = (head: Uint8Array): boolean =>
  /^\uFEFF?\s*(\{\s*("|\}|$)|\[\s*(["[{\]]|$))/.test(new TextDecoder().decode(head));

async function readRows(context: CommandContext, lines: AsyncIterable<Line>): Promise<string[][]> {
  const queue = new LineQueue(lines);
  const first: Line[] = [];
  for (let line = await queue.next(); line !== undefined; line = await queue.next())
    if (first.push(line) >= INSPECTED) break;
  queue.giveBack(first);
  const separator = chooseSeparator(first);
  const rows: string[][] = [];
  const unread: number[] = [];
  for (;;) {
    const record = await readRecord(queue, separator, 0);
    if (record === undefined) break;
    const { cells, line, fault } = record;
    // Excel shows a row for every record, empty ones too.
    rows.push(cells ? cells.map(withoutGuard) : []);
    if (fault !== undefined) unread.push(line);
  }
  if (rows.every((row) => row.length < 2))
    throw new Failure(EXIT.input, context.translator(messages)('not-table'));
  if (unread.length > 0) {
    const lines = [...unread.slice(0, MAX_NAMED), ...(unread.length > MAX_NAMED ? ['…'] : [])].join(', ');
    context.warn(context.translator(messages)('no-records', { count: unread.length, lines }));
  }
  return rows;
}

/** The sign that parts most cells of the first lines; Excel in Vietnam writes semicolons. */
function chooseSeparator(lines: readonly Line[]): (typeof SEPARATORS)[number] {
  const counts = SEPARATORS.map((separator) => ({
    separator,
    count: lines.reduce((sum, { text }) => sum + (text?.split(separator).length ?? 1) - 1, 0),
  }));
  const [best] = counts.sort((a, b) => b.count - a.count);
  return best?.separator ?? ',';
}

/** The apostrophe that our own CSV puts before what a spreadsheet would run. */
const withoutGuard = (text: string): string =>
  /^'[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? text.slice(1) : text;
