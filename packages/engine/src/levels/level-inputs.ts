/** What each level gave, read from where it was written: a sheet, the reviews on it, a council's session. */
import type { Assessment } from '../formats/assessment.js';
import type { CriteriaSet } from '../formats/pack/pack.js';
import type { Review } from '../formats/review.js';
import type { Session } from '../formats/session/session.js';
import type { CompiledSet } from '../pack/compiled.js';
import { currentBallots, findMember } from '../session/lookup.js';
import { sessionResult } from '../session/session-result.js';
import type { LevelInput, LevelName, LevelRemark } from './compare-levels.js';

/**
 * The entity's own sheet, with the notes and the evidence that speak to it.
 *
 * @param assessment `ocop-assessment/2`, as `parseAssessment` gives it
 * @returns what `compareLevels` takes
 */
export function sheetLevel({ picks, declared, criteria }: Assessment): LevelInput {
  const entries = Object.entries(criteria);
  return {
    level: 'self',
    sheet: { picks, declared },
    remarks: Object.fromEntries(
      entries.flatMap(([id, { note }]) => (note ? [[id, [{ by: undefined, text: note }]]] : [])),
    ),
    evidence: Object.fromEntries(
      entries.flatMap(([id, { evidence = [] }]) => (evidence.length > 0 ? [[id, evidence]] : [])),
    ),
  };
}

/**
 * What officials of one level decided on a sheet. Only criteria that they looked at are compared, so that a commune is held to its contents.
 *
 * @param level whose reviews are read
 * @param assessment with the reviews of officials
 * @param criteria the only ones that the level may judge: of a commune its four contents (Art. 7.2a). Default: all
 * @returns what `compareLevels` takes
 */
export function reviewLevel(
  level: Exclude<LevelName, 'self' | 'consulting'>,
  { picks, declared, reviews = {} }: Assessment,
  criteria?: readonly string[],
): LevelInput {
  const own = Object.entries(reviews).flatMap(([id, all]): [string, readonly Review[]][] => {
    const here = all.filter(({ stage }) => stage === level);
    return here.length > 0 && (criteria?.includes(id) ?? true) ? [[id, here]] : [];
  });
  const last = own.flatMap(([id, all]) => {
    const review = all.at(-1);
    return review ? [[id, review] as const] : [];
  });
  return {
    level,
    criteria: own.map(([id]) => id),
    sheet: {
      picks: { ...picks, ...pickFrom(last, ({ pick }) => pick) },
      declared,
    },
    verdicts: pickFrom(last, ({ verdict }) => verdict),
    remarks: Object.fromEntries(
      own.flatMap(([id, all]) => {
        const remarks = all.flatMap(({ who, remark }): LevelRemark[] =>
          remark ? [{ by: who.name, text: remark }] : [],
        );
        return remarks.length > 0 ? [[id, remarks]] : [];
      }),
    ),
  };
}

const pickFrom = <T>(
  reviews: readonly (readonly [string, Review])[],
  read: (review: Review) => T | undefined,
): Record<string, T> =>
  Object.fromEntries(
    reviews.flatMap(([id, review]) => {
      const value = read(review);
      return value === undefined ? [] : [[id, value] as const];
    }),
  );

/**
 * What a council found of one product, with what its members remarked.
 *
 * @param session never changed; its council says which level it is
 * @param product its id
 * @param set the criteria set of the product
 * @returns what `compareLevels` takes
 * @throws {OcopError} as `sessionResult`
 */
export function sessionLevel(session: Session, product: string, set: CriteriaSet | CompiledSet): LevelInput {
  const remarks: Record<string, LevelRemark[]> = {};
  for (const ballot of currentBallots(session, product)) {
    const { name } = findMember(session, ballot.member, '/member');
    for (const [id, text] of Object.entries(ballot.remarks ?? {}))
      if (text !== '') (remarks[id] ??= []).push({ by: name, text });
  }
  return { level: session.council.level, result: sessionResult(session, product, set), remarks };
}
