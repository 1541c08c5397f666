/** Reads a sheet from a file that somebody gives, bounded and checked against its set. */
import { OcopError, score, type CriteriaSet, type Problem } from '@ocop-kit/engine/core';
import { asMeant, checkBounds } from '@ocop-kit/engine/result';
import type { Assessment } from '@ocop-kit/engine/schema';
import { MOST_MEGABYTES, unopened } from './refusals/unopened-file.js';
import { newAssessment } from './form-state.js';

const FORMAT = 'ocop-assessment/1';
type Shape = Extract<Problem, { code: 'assessment/shape' }>;
type Expected = Shape['values']['expected'];

/** Loads a set of the pack named, of the page's first where none is. @throws {Error} in the person's words */
export type LoadSet = (pack: string | undefined, no: number) => Promise<CriteriaSet>;

/** @throws {Unopened} for what is no sheet; {OcopError} naming what in it is wrong */
export async function readDraftFile(file: File, load: LoadSet): Promise<Assessment> {
  if (file.size > MOST_MEGABYTES * 1e6) throw unopened('big');
  return readAssessment(parsed(new Uint8Array(await file.arrayBuffer())), load);
}

/** @throws {Error} as above, for data that a host hands over */
export async function readAssessment(data: unknown, load: LoadSet): Promise<Assessment> {
  if (!isRecord(data) || !('picks' in data)) throw unopened('other');
  checkBounds(data);
  const { format = FORMAT } = data;
  const version = typeof format === 'string' ? /^ocop-assessment\/(\d{1,6})$/.exec(format)?.[1] : undefined;
  if (version === undefined) throw unopened('other');
  if (Number(version) > 1) throw unopened('newer');
  const given = asMeant(data) as Partial<Assessment>;
  if (!Number.isSafeInteger(given.set)) misshapen('/set', 'whole number');
  if (typeof (given.pack ?? '') !== 'string') misshapen('/pack', 'text');
  const set = await loadFor(given, load);
  const fresh = newAssessment(set, new Date());
  const { pack, layers } = fresh;
  const assessment = { ...fresh, ...given, pack, layers, format: FORMAT } as Assessment;
  // Scoring names every criterion, option and condition that the set does not have.
  score(set, assessment);
  checkWords(assessment);
  return assessment;
}

/** Where the layers over the rules are not to be had, the rules say all that counts. */
function loadFor({ pack, layers, set }: Partial<Assessment>, load: LoadSet): Promise<CriteriaSet> {
  const own = load(pack, Number(set));
  const base = layers?.[0]?.id;
  return base === undefined ? own : own.catch(() => load(base, Number(set)));
}

/** A file names its encoding by its first bytes, as some editors on Windows write it; else it is UTF-8. */
function parsed(bytes: Uint8Array): unknown {
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  const encoding = bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : mark;
  try {
    return JSON.parse(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    throw unopened('not-json', bytes);
  }
}

/** The parts scoring does not look at and the form shows; a stranger's file may hold anything in them. */
function checkWords(sheet: Partial<Record<keyof Assessment, unknown>>): void {
  for (const key of ['product', 'entity'] as const)
    if (typeof record(sheet[key], `/${key}`)['name'] !== 'string') misshapen(`/${key}/name`, 'text');
  record(sheet.times, '/times');
  for (const [id, entry] of Object.entries(record(sheet.criteria, '/criteria'))) {
    const path = `/criteria/${id.slice(0, 80)}`;
    const { note = '', evidence = [] } = record(entry, path);
    if (typeof note !== 'string') misshapen(`${path}/note`, 'text');
    if (!Array.isArray(evidence)) misshapen(`${path}/evidence`, 'list');
    for (const [at, item] of (evidence as unknown[]).entries())
      if (typeof record(item, `${path}/evidence/${at}`)['title'] !== 'string')
        misshapen(`${path}/evidence/${at}/title`, 'text');
  }
}

function record(part: unknown, path: string): Readonly<Record<string, unknown>> {
  return isRecord(part) ? part : misshapen(path, 'object');
}

function misshapen(path: string, expected: Expected): never {
  throw new OcopError({ code: 'assessment/shape', path, values: { expected } });
}

function isRecord(part: unknown): part is Readonly<Record<string, unknown>> {
  return Object(part) === part && !Array.isArray(part);
}
