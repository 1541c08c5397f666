/** Reads a sheet from a file that somebody gives, bounded and checked against its set. */
import { OcopError, score, type CriteriaSet } from '@ocop-kit/engine/core';
import { checkBounds } from '@ocop-kit/engine/result';
import type { Assessment } from '@ocop-kit/engine/schema';
import type { Say } from '../base/words.js';
import { newAssessment } from './form-state.js';
import type { FormWord } from './words.js';

const MOST_MEGABYTES = 5;
const FORMAT = 'ocop-assessment/1';

/** Loads a set of the pack named, of the page's first where none is. @throws {Error} in the person's words */
export type LoadSet = (pack: string | undefined, no: number) => Promise<CriteriaSet>;

/** @throws {Error} whose message says in the person's words what is wrong and what to do */
export async function readDraftFile(file: File, say: Say<FormWord>, load: LoadSet): Promise<Assessment> {
  if (file.size > MOST_MEGABYTES * 1e6) throw new Error(say('file-big', { most: MOST_MEGABYTES }));
  return readAssessment(parsed(await file.text()), say, load);
}

/** @throws {Error} as above, for data that a host hands over */
export async function readAssessment(data: unknown, say: Say<FormWord>, load: LoadSet): Promise<Assessment> {
  if (!('picks' in (Object(data) as object))) throw new Error(say('file-other'));
  const given = data as Partial<Assessment>;
  if (given.format !== undefined && (given.format as string) !== FORMAT) throw new Error(say('file-newer'));
  try {
    checkBounds(data);
    const set = await loadFor(given, load);
    const fresh = newAssessment(set, new Date());
    const { pack, layers } = fresh;
    const assessment = { ...fresh, ...given, pack, layers, format: FORMAT } as Assessment;
    // Scoring names every criterion, option and condition that the set does not have.
    score(set, assessment);
    if (!wellFormed(assessment)) throw new Error(say('file-other'));
    return assessment;
  } catch (error) {
    if (!(error instanceof OcopError)) throw error;
    const { criterion, condition } = error.problem.values as Record<string, unknown>;
    const place = [criterion, condition, error.problem.path].find((part) => typeof part === 'string') ?? '';
    throw new Error(say('file-wrong', { place }), { cause: error });
  }
}

/** Where the layers over the rules are not to be had, the rules say all that counts. */
function loadFor({ pack, layers, set }: Partial<Assessment>, load: LoadSet): Promise<CriteriaSet> {
  const own = load(pack, Number(set));
  const base = layers?.[0]?.id;
  return base === undefined ? own : own.catch(() => load(base, Number(set)));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}

/** The parts scoring does not look at and the form shows; a stranger's file may hold anything in them. */
function wellFormed({
  product,
  entity,
  criteria,
  times,
}: Partial<Record<keyof Assessment, unknown>>): boolean {
  const isRecord = (part: unknown): part is Record<string, unknown> =>
    Object(part) === part && !Array.isArray(part);
  return (
    [product, entity].every((part) => isRecord(part) && typeof part['name'] === 'string') &&
    isRecord(times) &&
    isRecord(criteria) &&
    Object.values(criteria).every(
      (about) =>
        isRecord(about) &&
        ['string', 'undefined'].includes(typeof about['note']) &&
        (about['evidence'] === undefined ||
          (Array.isArray(about['evidence']) &&
            about['evidence'].every((item) => isRecord(item) && typeof item['title'] === 'string'))),
    )
  );
}
