/** The sheets of one file: a register, assessments, codes, or rows as `ocop batch` reads them. */
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { OcopError } from '@ocop-kit/engine';
import type { CommandContext } from '../../../context/command-context.js';
import { Failure } from '../../../failures/failure.js';
import { inputProblemText } from '../../../failures/input-problem-text.js';
import { reasonText } from '../../../failures/system-error.js';
import { isOf } from '../../../files/is-of.js';
import { guessFormat, openRows } from '../../../sheet-rows/open-rows.js';
import type { RawSheet } from '../../../sheet-rows/sheet-row.js';
import { messages } from '../messages.js';
import type { SheetFile } from '../sheet-files.js';
import { isParquet } from './file-content.js';
import { findKnownColumns, productOf, provinceOf } from './known-columns.js';
import { readParquetRows } from './parquet-source.js';
import { readPartition } from './partition.js';
import { registerRows } from './register-rows.js';
import type { SourceOptions, SourceRow } from './source-row.js';

/** A file that is read as a whole: more than the largest register. */
const MAX_JSON_BYTES = 100_000_000;

/** A file that cannot be used is one row that says why. */
export async function* readFileRows(
  context: CommandContext,
  file: SheetFile,
  options: SourceOptions,
): AsyncGenerator<SourceRow> {
  try {
    yield* openFileRows(context, file, options);
  } catch (error) {
    const why =
      error instanceof Failure || error instanceof OcopError
        ? inputProblemText(error, context.lang)
        : context.translator(messages)('unreadable', { reason: reasonText(error, context.t) });
    yield { kind: 'bad', file: file.name, line: null, why };
  }
}

async function* openFileRows(
  context: CommandContext,
  { path, name }: SheetFile,
  options: SourceOptions,
): AsyncGenerator<SourceRow> {
  const partition = readPartition(name);
  const pack = partition.pack ?? options.pack;
  if (await isParquet(path)) {
    const ofFolder = { ...options, pack, set: partition.set ?? options.set };
    for await (const row of readParquetRows(context, { path, name }, ofFolder))
      yield row.kind === 'sheet' ? { ...row, province: row.province ?? partition.province ?? null } : row;
    return;
  }
  const text = /\.json$/i.test(path) ? await readSmallFile(context, path, name) : undefined;
  if (typeof text === 'object') {
    yield text;
    return;
  }
  if (text?.includes('ocop-register/') && isRegister(text)) {
    yield* registerRows(text, name, pack);
    return;
  }
  const bytes = text === undefined ? createReadStream(path) : Readable.from([Buffer.from(text)]);
  const tOfImpact = context.translator(messages);
  const contextOfFile: CommandContext = {
    ...context,
    // Nothing is copied to results here.
    t: (key, values) =>
      key === 'heading.carried' ? tOfImpact('otherColumns', values) : context.t(key, values),
    warn: (line) => {
      context.warn(`${name}: ${line}`);
    },
  };
  const setKnown = (partition.set ?? options.set) !== undefined;
  const opened = await openRows(contextOfFile, bytes, { expected: guessFormat(path), pack, setKnown });
  const known = findKnownColumns(opened.carried);
  for await (const row of opened.rows) {
    const at = {
      file: name,
      line: opened.carried.length === 0 && text !== undefined && row.line === 1 ? null : row.line,
    };
    if (row.bad !== undefined) yield { kind: 'bad', ...at, why: row.bad };
    else {
      const raw: RawSheet = { ...row.sheet, set: row.sheet.set ?? partition.set ?? options.set ?? null };
      const province = provinceOf(raw, known) ?? partition.province ?? null;
      yield { kind: 'sheet', ...at, raw, name: productOf(raw, known), province };
    }
  }
}

async function readSmallFile(
  context: CommandContext,
  path: string,
  name: string,
): Promise<string | SourceRow> {
  const { size } = await stat(path);
  if (size <= MAX_JSON_BYTES) return readFile(path, 'utf8');
  const why = context.translator(messages)('big', { most: MAX_JSON_BYTES / 1e6 });
  return { kind: 'bad', file: name, line: null, why };
}

function isRegister(text: string): boolean {
  try {
    return isOf(text, 'ocop-register/');
  } catch {
    return false;
  }
}
