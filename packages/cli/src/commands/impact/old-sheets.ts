/** The old sheets of one file: an assessment, or rows as `ocop batch` reads them; bad ones as sentences. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { decode, hasCode, OcopError, problemText, vectorSet } from '@ocop-kit/engine';
import { parseAssessment, type Assessment } from '@ocop-kit/engine/schema';
import type { RawSheet } from '../../sheet-rows/sheet-row.js';
import { openRows } from '../../sheet-rows/open-rows.js';
import { Failure } from '../../failures/failure.js';
import { FORMER } from '../../migration/migrate-and-score.js';
import { readText } from '../../files/read-file.js';
import { reasonText } from '../../failures/system-error.js';
import type { CommandContext } from '../../context/command-context.js';
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

/** Of one assessment, notes and all. */
const MAX_BYTES = 5_000_000;

export async function* readOldSheets(
  context: CommandContext,
  { path, name }: SheetFile,
): AsyncGenerator<OldSheet> {
  const rows = /\.(ndjson|csv|tsv|xlsx)$/i.exec(path)?.[1]?.toLowerCase();
  try {
    if (rows === undefined) {
      yield { file: name, line: null, ...(await readWholeFile(context, path)) };
      return;
    }
    const expected = rows === 'ndjson' ? 'ndjson' : 'csv';
    const inFile: CommandContext = {
      ...context,
      warn: (line) => {
        context.warn(`${name}: ${line}`);
      },
    };
    const opened = await openRows(inFile, createReadStream(path), { expected, pack: FORMER });
    for await (const row of opened.rows) {
      const place = { file: name, line: row.line };
      yield row.bad === undefined
        ? { ...place, ...(await catchProblems(context, () => assessmentOfRow(context, row.sheet))) }
        : { ...place, bad: row.bad };
    }
  } catch (error) {
    const bad =
      error instanceof Failure
        ? error.message
        : context.t('impact.unreadable', { reason: reasonText(error, context.t) });
    yield { file: name, line: null, bad };
  }
}

async function readWholeFile(context: CommandContext, path: string) {
  const { size } = await stat(path);
  if (size > MAX_BYTES) return { bad: context.t('impact.big', { most: MAX_BYTES / 1e6 }) };
  const text = await readText(path, context.t);
  return catchProblems(context, () =>
    hasCode(text) ? assessmentOfCode(context, text, '') : Promise.resolve(parseAssessment(text)),
  );
}

/** @returns the sheet, or what is wrong with it in words */
async function catchProblems(
  { lang }: CommandContext,
  read: () => Promise<Assessment>,
): Promise<{ readonly assessment: Assessment } | { readonly bad: string }> {
  try {
    return { assessment: await read() };
  } catch (error) {
    if (error instanceof OcopError) return { bad: problemText(error.problem, lang) };
    if (error instanceof Failure) return { bad: error.message };
    throw error;
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
