/** Reads the sheet that a form without scripts has posted. Everything in it is untrusted. */
import type { CriteriaSet } from '@ocop-kit/engine';
import type { Assessment } from '@ocop-kit/engine/schema';
import { createAssessment } from './form-state.js';
import { readServedAnswers, type FieldProblem } from './served-fields.js';

/** A sheet as it was posted. */
export interface PostedSheet {
  /** Complete and valid: it can be scored, shown and kept. */
  readonly assessment: Assessment;
  /** The fields that were left out or cut, in the order of the sheet; empty for what a browser sends. */
  readonly problems: readonly FieldProblem[];
}

/**
 * Reads what `renderSelfAssessment` has posted.
 *
 * @param set the set that the form was made for: the address says which, not the fields
 * @param fields the posted fields: a `FormData`, `URLSearchParams`, or pairs of name and value. Bound the body before it is parsed; of the
 *   fields at most 5,000 are read, names up to 500 characters, notes up to 20,000. Fields of other names are the host's own and ignored
 * @param options `now`: when the sheet was made; defaults to this moment
 * @returns the sheet and what was left out of it; never throws for what is in the fields
 */
export function readPostedSheet(
  set: CriteriaSet,
  fields: Iterable<readonly [string, unknown]>,
  { now = new Date() }: { readonly now?: Date | undefined } = {},
): PostedSheet {
  const { picks, declared, denied, notes, product, entity, problems } = readServedAnswers(set, fields);
  return {
    assessment: {
      ...createAssessment(set, now),
      product: { name: product },
      entity: { name: entity },
      picks,
      declared: [...declared],
      ...(denied.length > 0 && { denied: [...denied] }),
      criteria: Object.fromEntries(Object.entries(notes).map(([id, note]) => [id, { note }])),
    },
    problems,
  };
}
