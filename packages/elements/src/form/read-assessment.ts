/** Reads an assessment from an untrusted file, with bounds, and checks it against its set. */
import { OcopError, score, type CriteriaSet, type Problem, asMeant, checkBounds } from '@ocop-kit/engine';
import type { Assessment } from '@ocop-kit/engine/schema';
import { MAX_FILE_MEGABYTES, createUnopenedFileError } from './refusals/unopened-file.js';
import { createAssessment } from './form-state.js';

const FORMAT = 'ocop-assessment/1';
type ShapeProblem = Extract<Problem, { code: 'assessment/shape' }>;
type ExpectedShape = ShapeProblem['values']['expected'];

/** Loads a set of the named pack, or of the page's default pack. @throws {Error} with a localized message */
export type LoadSet = (pack: string | undefined, no: number) => Promise<CriteriaSet>;

/** The most sheets of one file; somebody who takes all home has a few. */
const MAX_SHEETS = 1_000;

/** What a file of sheets holds. */
export interface ReadSheets {
  readonly sheets: readonly Assessment[];
  /** Why the others can't be opened. */
  readonly refused: readonly unknown[];
}

/**
 * Reads a file of one sheet, or of a list of them: what “take everything home” writes.
 * @throws {Unopened} if it is no assessment; {OcopError} naming what is wrong with it; of a list, where no sheet can be opened
 */
export async function readAssessmentFile(file: File, load: LoadSet): Promise<ReadSheets> {
  if (file.size > MAX_FILE_MEGABYTES * 1e6) throw createUnopenedFileError('big');
  const data = parseJson(new Uint8Array(await file.arrayBuffer()));
  if (!Array.isArray(data)) return { sheets: [await readAssessment(data, load)], refused: [] };
  if (data.length === 0 || data.length > MAX_SHEETS) throw createUnopenedFileError('other');
  const read = await Promise.allSettled(data.map((sheet: unknown) => readAssessment(sheet, load)));
  const sheets = read.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const refused = read.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
  if (sheets.length === 0) throw refused[0];
  return { sheets, refused };
}

/** @throws {Error} as above, for data passed by the host */
export async function readAssessment(data: unknown, load: LoadSet): Promise<Assessment> {
  if (!isObject(data) || !('picks' in data)) throw createUnopenedFileError('other');
  checkBounds(data);
  const { format = FORMAT } = data;
  const version = typeof format === 'string' ? /^ocop-assessment\/(\d{1,6})$/.exec(format)?.[1] : undefined;
  if (version === undefined) throw createUnopenedFileError('other');
  if (Number(version) > 1) throw createUnopenedFileError('newer');
  const input = asMeant(data) as Partial<Assessment>;
  if (!Number.isSafeInteger(input.set)) refuseShape('/set', 'whole number');
  if (typeof (input.pack ?? '') !== 'string') refuseShape('/pack', 'text');
  return completeAssessment(input, await loadSetOrBase(input, load));
}

/**
 * Fills in what a sheet leaves out, and checks what the form shows of it.
 *
 * @throws {OcopError} naming what is wrong with it
 */
export function completeAssessment(input: Partial<Assessment>, set: CriteriaSet): Assessment {
  const fresh = createAssessment(set, new Date());
  const { pack, layers } = fresh;
  const assessment = { ...fresh, ...input, pack, layers, format: FORMAT } as Assessment;
  // Scoring throws for every criterion, option and condition that the set doesn't have.
  score(set, assessment);
  checkTexts(assessment);
  return assessment;
}

/** If the layers over a pack are missing, its rules alone are enough to score. */
function loadSetOrBase({ pack, layers, set }: Partial<Assessment>, load: LoadSet): Promise<CriteriaSet> {
  const own = load(pack, Number(set));
  const base = layers?.[0]?.id;
  return base === undefined ? own : own.catch(() => load(base, Number(set)));
}

/** Decodes by the byte order mark that some Windows editors write; defaults to UTF-8. */
function parseJson(bytes: Uint8Array): unknown {
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  const encoding = bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : mark;
  try {
    return JSON.parse(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    throw createUnopenedFileError('not-json', bytes);
  }
}

/** Checks the parts that scoring ignores and the form shows. */
function checkTexts(sheet: Partial<Record<keyof Assessment, unknown>>): void {
  for (const key of ['product', 'entity'] as const)
    if (typeof readObject(sheet[key], `/${key}`)['name'] !== 'string') refuseShape(`/${key}/name`, 'text');
  readObject(sheet.times, '/times');
  if (!Array.isArray(sheet.denied ?? [])) refuseShape('/denied', 'list');
  for (const [at, id] of ((sheet.denied ?? []) as unknown[]).entries())
    if (typeof id !== 'string') refuseShape(`/denied/${at}`, 'text');
  for (const [id, entry] of Object.entries(readObject(sheet.criteria, '/criteria'))) {
    const path = `/criteria/${id.slice(0, 80)}`;
    const { note = '', evidence = [] } = readObject(entry, path);
    if (typeof note !== 'string') refuseShape(`${path}/note`, 'text');
    if (!Array.isArray(evidence)) refuseShape(`${path}/evidence`, 'list');
    for (const [at, item] of (evidence as unknown[]).entries())
      if (typeof readObject(item, `${path}/evidence/${at}`)['title'] !== 'string')
        refuseShape(`${path}/evidence/${at}/title`, 'text');
  }
  for (const [id, list] of Object.entries(readObject(sheet.reviews ?? {}, '/reviews'))) {
    const path = `/reviews/${id.slice(0, 80)}`;
    if (!Array.isArray(list)) refuseShape(path, 'list');
    for (const [at, item] of (list as unknown[]).entries()) checkReview(item, `${path}/${at}`);
  }
}

function checkReview(item: unknown, path: string): void {
  const { who, stage, verdict = 'ask', remark = '', time, answer = {} } = readObject(item, path);
  if (typeof readObject(who, `${path}/who`)['name'] !== 'string') refuseShape(`${path}/who/name`, 'text');
  for (const [name, value, values] of [
    ['stage', stage, ['commune', 'province', 'centre']],
    ['verdict', verdict, ['sufficient', 'missing', 'ask']],
  ] as const)
    if (!values.some((one) => one === value))
      refuseShape(`${path}/${name}`, `one of: “${values.join('”, “')}”`);
  if (typeof remark !== 'string') refuseShape(`${path}/remark`, 'text');
  if (typeof time !== 'string' || Number.isNaN(Date.parse(time))) refuseShape(`${path}/time`, 'text');
  readObject(answer, `${path}/answer`);
}

function readObject(part: unknown, path: string): Readonly<Record<string, unknown>> {
  return isObject(part) ? part : refuseShape(path, 'object');
}

function refuseShape(path: string, expected: ExpectedShape): never {
  throw new OcopError({ code: 'assessment/shape', path, values: { expected } });
}

function isObject(part: unknown): part is Readonly<Record<string, unknown>> {
  return Object(part) === part && !Array.isArray(part);
}
