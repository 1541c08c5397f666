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
import { reasonOf } from '../../failures/system-error.js';
import type { Session } from '../../context/command-context.js';
import type { Found } from './sheet-files.js';

/** Where a sheet comes from; `line` is null where the file is the sheet. */
export interface Place {
  readonly file: string;
  readonly line: number | null;
}

export type OldSheet = Place &
  (
    | { readonly assessment: Assessment; readonly bad?: undefined }
    | { readonly bad: string; readonly assessment?: undefined }
  );

/** Of one assessment, notes and all. */
const MOST_BYTES = 5_000_000;

export async function* sheetsOf(session: Session, { path, name }: Found): AsyncGenerator<OldSheet> {
  const rows = /\.(ndjson|csv|tsv|xlsx)$/i.exec(path)?.[1]?.toLowerCase();
  try {
    if (rows === undefined) {
      yield { file: name, line: null, ...(await whole(session, path)) };
      return;
    }
    const expected = rows === 'ndjson' ? 'ndjson' : 'csv';
    const inFile: Session = {
      ...session,
      warn: (line) => {
        session.warn(`${name}: ${line}`);
      },
    };
    const opened = await openRows(inFile, createReadStream(path), { expected, pack: FORMER });
    for await (const row of opened.rows) {
      const place = { file: name, line: row.line };
      yield row.bad === undefined
        ? { ...place, ...(await spoken(session, () => ofRow(session, row.sheet))) }
        : { ...place, bad: row.bad };
    }
  } catch (error) {
    const bad =
      error instanceof Failure
        ? error.message
        : session.say('impact.unreadable', { reason: reasonOf(error, session.say) });
    yield { file: name, line: null, bad };
  }
}

async function whole(session: Session, path: string) {
  const { size } = await stat(path);
  if (size > MOST_BYTES) return { bad: session.say('impact.big', { most: MOST_BYTES / 1e6 }) };
  const text = await readText(path, session.say);
  return spoken(session, () =>
    hasCode(text) ? ofCode(session, text, '') : Promise.resolve(parseAssessment(text)),
  );
}

/** @returns the sheet, or what is wrong with it in words */
async function spoken(
  { lang }: Session,
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

async function ofRow(session: Session, row: RawSheet): Promise<Assessment> {
  const product = { name: row.id ?? '' };
  if (row.vector !== null) return ofCode(session, row.vector, product.name);
  const { pack, set, picks, declared = [] } = row;
  if (set === null) throw new Failure(0, session.say('rowNoSet'));
  return parseAssessment({ product, pack, set, picks, declared });
}

async function ofCode(session: Session, code: string, name: string): Promise<Assessment> {
  const { pack, set } = vectorSet(code);
  const sheet = decode(await session.set(pack, set, 'vi'), code);
  return parseAssessment({ product: { name }, pack, set, ...sheet });
}
