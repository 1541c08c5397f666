/** What an inspection finds: the product scored again, exactly, with what was seen and over what was not. */
import type { InspectionRules } from '../formats/inspection/inspection-rules.js';
import type { Inspection, InspectionFinding } from '../formats/inspection/inspection.js';
import type { CriteriaSet } from '../formats/pack/pack.js';
import { compileSet } from '../pack/compile.js';
import type { CompiledSet } from '../pack/compiled.js';
import { interval, type Interval } from '../reach/interval.js';
import type { Result } from '../result/result.js';
import { score } from '../score/score.js';
import { ownValue } from '../text/own-value.js';
import { checkFinding, checkSet } from './inspection.js';

/** A criterion that is not as it was rated. */
export interface InspectedChange {
  readonly criterion: string;
  /** The ordinal as rated; null where there was none. */
  readonly from: number | null;
  /** The ordinal now; null where nobody has said what it is now. */
  readonly to: number | null;
  /** The points as rated. */
  readonly rated: number;
  /** The points now. */
  readonly now: number;
  /** The first less the second; below 0 where the criterion is better than it was. */
  readonly lost: number;
}

/** A minimum that the product misses as it was found. */
export interface InspectedMinimum {
  readonly criterion: string;
  readonly rank: number;
  /** The ordinal that must be reached. */
  readonly option: number;
  /** The ordinal that counts; null without one. */
  readonly pick: number | null;
  /** Whether the rated sheet did not miss it. */
  readonly isNew: boolean;
}

/** A ground of withdrawal that something found may mean; whether it does, people decide. */
export interface PossibleGround {
  /** Its id, such as 8.1b. */
  readonly ground: string;
  /** The matter it comes from; without one, the criteria. */
  readonly matter?: string;
  /** False while it depends on what was not seen. */
  readonly isCertain: boolean;
}

/** What an inspection finds. */
export interface InspectionResult {
  /** Whether the product keeps its rank, whatever was not seen; has lost it, whatever was not seen; or neither is sure. */
  readonly verdict: 'kept' | 'lower' | 'open';
  /** The rank that was recognised. */
  readonly recognised: number;
  /** The rated sheet scored again; its rank may be another one than was recognised. */
  readonly rated: Result;
  /** What was seen, as it was found; what was not seen, as it was rated; what is undecided, without a pick. */
  readonly now: Result;
  /** Least and most over everything that was not seen; both are attained. */
  readonly interval: Interval;
  /** Criteria that count and were not seen, in printed order. */
  readonly notSeen: readonly string[];
  /** Criteria that are no longer as rated, and of which nobody has said what they are now: to the interval they may be anything. */
  readonly undecided: readonly string[];
  /** In printed order. */
  readonly changes: readonly InspectedChange[];
  /** Minimums up to the rank that was recognised, lowest rank first. */
  readonly minimums: readonly InspectedMinimum[];
  /** Grounds of withdrawal that may be met, by the order of what was found. */
  readonly grounds: readonly PossibleGround[];
}

/**
 * Scores an inspected product again.
 *
 * @param set the criteria set of the inspection
 * @param inspection open or closed; a criterion that is not listed was not seen
 * @param rules of the decision, as its calendar has them: which ground the criteria may mean
 * @returns the rank it would have now, least and most over what was not seen, what is lost where, and which grounds that may mean
 * @throws {OcopError} `inspection/other-set`; `inspection/not-rated`, `inspection/as-rated` and `sheet/*` for findings that its set does not know
 * @see QĐ 26/2026/QĐ-TTg Arts. 8.1, 9.3
 */
export function inspectionResult(
  set: CriteriaSet | CompiledSet,
  inspection: Inspection,
  rules?: InspectionRules,
): InspectionResult {
  const compiled = compileSet(set);
  checkSet(compiled, inspection);
  inspection.findings.forEach((finding, at) => {
    checkFinding(compiled, inspection, finding, `/findings/${at}`);
  });
  const { certificate, declared } = inspection;
  const seen = Object.fromEntries(inspection.findings.flatMap((finding) => seenPick(inspection, finding)));
  const rated = score(compiled, inspection.rated);
  const reach = interval(compiled, { picks: seen, declared });
  const undecided = listUndecided(compiled, inspection);
  const as = Object.entries(inspection.rated.picks).filter(([criterion]) => !undecided.includes(criterion));
  const now = score(compiled, { picks: { ...Object.fromEntries(as), ...seen }, declared });
  const verdict = judge(reach, certificate.stars);
  const notSeen = now.criteria.flatMap(({ criterion, state }) =>
    state === 'not-applicable' ||
    state === 'not-evaluated' ||
    Object.hasOwn(seen, criterion) ||
    undecided.includes(criterion)
      ? []
      : [criterion],
  );
  return {
    verdict,
    recognised: certificate.stars,
    rated,
    now,
    interval: reach,
    notSeen,
    undecided,
    changes: listChanges(compiled, rated, now, seen, undecided),
    minimums: listMinimums(rated, now, certificate.stars),
    grounds: [
      ...(rules?.ground !== undefined && mayBeLower(verdict, now, certificate.stars)
        ? [{ ground: rules.ground, isCertain: verdict === 'lower' }]
        : []),
      ...inspection.matters.flatMap(({ id, ground, state }) =>
        ground !== undefined && state === 'not-in-order' ? [{ ground, matter: id, isCertain: true }] : [],
      ),
    ],
  };
}

/** What a finding says the pick is now; nothing where it does not. */
function seenPick(
  { rated }: Inspection,
  { criterion, state, pick }: InspectionFinding,
): readonly (readonly [string, number])[] {
  const now = state === 'kept' ? ownValue(rated.picks, criterion) : state === 'no-longer' ? pick : undefined;
  return now === undefined ? [] : [[criterion, now]];
}

function listUndecided({ leaves }: CompiledSet, { findings }: Inspection): readonly string[] {
  const undecided = new Set(
    findings.flatMap(({ criterion, state, pick }) =>
      state === 'no-longer' && pick === undefined ? [criterion] : [],
    ),
  );
  return leaves.flatMap(({ id }) => (undecided.has(id) ? [id] : []));
}

/** No stars at all stand below every rank. */
function judge({ stars: { least, most } }: Interval, recognised: number): InspectionResult['verdict'] {
  if (least !== null && least >= recognised) return 'kept';
  return most === null || most < recognised ? 'lower' : 'open';
}

/** While much was not seen anything may be lower; it is said where what was seen alone would do it. */
function mayBeLower(verdict: InspectionResult['verdict'], { stars }: Result, recognised: number): boolean {
  return verdict === 'lower' || (verdict === 'open' && (stars === null || stars < recognised));
}

function listChanges(
  { scale }: CompiledSet,
  rated: Result,
  now: Result,
  seen: Readonly<Record<string, number>>,
  undecided: readonly string[],
): readonly InspectedChange[] {
  return now.criteria.flatMap((found, at): InspectedChange[] => {
    const former = rated.criteria[at];
    if (!former) return [];
    const { criterion, points } = found;
    const isUndecided = undecided.includes(criterion);
    const isChanged = Object.hasOwn(seen, criterion) && seen[criterion] !== former.pick;
    if (!isUndecided && !isChanged && points === former.points) return [];
    const lost = Math.round((former.points - points) * scale) / scale;
    const to = isUndecided ? null : found.pick;
    return [{ criterion, from: former.pick, to, rated: former.points, now: points, lost }];
  });
}

function listMinimums(rated: Result, now: Result, recognised: number): readonly InspectedMinimum[] {
  return Object.entries(now.minimumsMissed).flatMap(([key, missed]) => {
    const rank = Number(key);
    if (rank > recognised) return [];
    const before = new Set((rated.minimumsMissed[key] ?? []).map(({ criterion }) => criterion));
    return missed.map(({ criterion, option, pick }) => ({
      criterion,
      rank,
      option,
      pick,
      isNew: !before.has(criterion),
    }));
  });
}
