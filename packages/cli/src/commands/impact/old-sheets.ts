/** The old sheets of one file: one assessment, or rows as `ocop batch` reads them. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { decode, hasCode, vectorSet } from '@ocop-kit/engine';
import { parseAssessment, type Assessment } from '@ocop-kit/engine/schema';
import type { CommandContext } from '../../context/command-context.js';
import { Failure } from '../../failures/failure.js';
import { inputProblemText } from '../../failures/input-problem-text.js';
import { reasonText } from '../../failures/system-error.js';
import { readText } from '../../files/read-file.js';
import { FORMER_PACK } from '../../migration/migrate-and-score.js';
import { openRows } from '../../sheet-rows/open-rows.js';
import type { RawSheet } from '../../sheet-rows/sheet-row.js';
import { messages } from './messages.js';
import type { SheetFile } from './sheet-files.js';

/** Where a sheet comes from; `line` is null where the file is the sheet. */
export interface SheetLocation {
  readonly file: string;
  readonly line: number | null;
}

export type OldSheet = SheetLocation &
  (
    | { readonly assessment: Assessment; readonly bad?: undefined }
    | { readonly bad: string; readonly assessment?: undefined }
  );

/** More than any assessment with its notes needs. */
const MAX_BYTES = 5_000_000;

export async function* readOldSheets(
  context: CommandContext,
  { path, name }: SheetFile,
): AsyncGenerator<OldSheet> {
  const rows = /\.(ndjson|csv|tsv|xlsx|parquet)$/i.exec(path)?.[1]?.toLowerCase();
  try {
    if (rows === undefined) {
      yield { file: name, line: null, ...(await readWholeFile(context, path)) };
      return;
    }
    const expected = rows === 'ndjson' ? 'ndjson' : 'csv';
    const contextOfFile: CommandContext = {
      ...context,
      warn: (line) => {
        context.warn(`${name}: ${line}`);
      },
    };
    const opened = await openRows(contextOfFile, createReadStream(path), { expected, pack: FORMER_PACK });
    for await (const row of opened.rows) {
      const location = { file: name, line: row.line };
      yield row.bad === undefined
        ? { ...location, ...(await catchProblem(context, () => assessmentOfRow(context, row.sheet))) }
        : { ...location, bad: row.bad };
    }
  } catch (error) {
    const bad =
      error instanceof Failure
        ? error.message
        : context.translator(messages)('unreadable', { reason: reasonText(error, context.t) });
    yield { file: name, line: null, bad };
  }
}

async function readWholeFile(context: CommandContext, path: string) {
  const { size } = await stat(path);
  if (size > MAX_BYTES) return { bad: context.translator(messages)('big', { most: MAX_BYTES / 1e6 }) };
  const text = await readText(path, context.t);
  return catchProblem(context, () =>
    hasCode(text) ? assessmentOfCode(context, text, '') : Promise.resolve(parseAssessment(text)),
  );
}

/** @returns the assessment, or the sentence that says what is wrong with it */
async function catchProblem(
  { lang }: CommandContext,
  read: () => Promise<Assessment>,
): Promise<{ readonly assessment: Assessment } | { readonly bad: string }> {
  try {
    return { assessment: await read() };
  } catch (error) {
    return { bad: inputProblemText(error, lang) };
  }
}

async function assessmentOfRow(context: CommandContext, row: RawSheet): Promise<Assessment> {
  const product = { name: row.id ?? '' };
  if (row.vector !== null) return assessmentOfCode(context, row.vector, product.name);
  const { pack, set, picks, declared = [] } = row;
  if (set === null) throw new Failure(0, context.t('rowNoSet'));
  return parseAssessment({ product, pack, set, picks, declared });
}

async function assessmentOfCode(context: CommandContext, code: string, name: string): Promise<Assessment> {
  const { pack, set } = vectorSet(code);
  const sheet = decode(await context.loadSet(pack, set, 'vi'), code);
  return parseAssessment({ product: { name }, pack, set, ...sheet });
}
