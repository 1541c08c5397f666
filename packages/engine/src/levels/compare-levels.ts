/** One product as each level judged it, from the entity itself to the centre: what moved, by how much, and what speaks to it. */
import { refuse } from '../errors/errors.js';
import {
  absolute,
  add,
  compare,
  ratio,
  ratioText,
  readRatio,
  subtract,
  ZERO,
  type Ratio,
} from '../exact/ratio.js';
import type { Evidence } from '../formats/criterion-notes.js';
import type { CriteriaSet } from '../formats/pack/pack.js';
import type { Review } from '../formats/review.js';
import { compileSet } from '../pack/compile.js';
import type { CompiledSet } from '../pack/compiled.js';
import type { SessionResult } from '../session/session-result.js';
import { score } from '../score/score.js';
import type { Sheet } from '../score/sheet.js';

/** The levels, lowest first: the entity, the commune, the consulting team, the province, the centre. */
export const LEVEL_NAMES = ['self', 'commune', 'consulting', 'province', 'centre'] as const;
/** One of the levels. */
export type LevelName = (typeof LEVEL_NAMES)[number];
/** What an official decided on a criterion without scoring it. */
export type LevelVerdict = NonNullable<Review['verdict']>;

const isDoubt = (verdict: LevelVerdict): boolean => verdict !== 'sufficient';

/** What somebody remarked; whoever filled in the sheet is not named. */
export interface LevelRemark {
  readonly by: string | undefined;
  readonly text: string;
}

/** What one level gave: a sheet of its own, or what its council found. */
export interface LevelInput {
  readonly level: LevelName;
  readonly sheet?: Sheet | undefined;
  readonly result?: SessionResult | undefined;
  /** The only criteria that this level looks at: a commune has four contents (Art. 7.2a). Default: all. */
  readonly criteria?: readonly string[] | undefined;
  /** What a level that does not score decided, by criterion. */
  readonly verdicts?: Readonly<Record<string, LevelVerdict>> | undefined;
  readonly remarks?: Readonly<Record<string, readonly LevelRemark[]>> | undefined;
  readonly evidence?: Readonly<Record<string, readonly Evidence[]>> | undefined;
}

/** How a criterion moved from one level to the next that looked at it. */
export interface LevelMove {
  readonly from: LevelName;
  readonly to: LevelName;
  /** Points as printed, exact: "-7/6". */
  readonly points: string;
}

/** A criterion across the levels; levels that did not look at it are left out. */
export interface LevelCriterion {
  readonly criterion: string;
  /** Points as printed, exact, by level. */
  readonly points: Readonly<Partial<Record<LevelName, string>>>;
  readonly moves: readonly LevelMove[];
  /** What levels decided that did not score it. */
  readonly verdicts: Readonly<Partial<Record<LevelName, LevelVerdict>>>;
  /** What was remarked on it, and the evidence for it, by level. */
  readonly remarks: Readonly<Partial<Record<LevelName, readonly LevelRemark[]>>>;
  readonly evidence: Readonly<Partial<Record<LevelName, readonly Evidence[]>>>;
}

/** The sheets of all levels beside each other. */
export interface LevelComparison {
  readonly levels: readonly {
    readonly level: LevelName;
    /** The total, exact; null for a level that looks at a part of the sheet alone. */
    readonly total: string | null;
    readonly stars: number | null;
  }[];
  /** Criteria on which levels differ, those that moved most first; then those that a level did not find borne out. */
  readonly differences: readonly LevelCriterion[];
}

/**
 * Lays the sheets of all levels beside each other.
 *
 * @param set a loaded or compiled criteria set
 * @param inputs levels in any order, each once
 * @returns each level with its total and stars, and the criteria on which they differ
 * @throws {OcopError} `session/duplicate-id` for a level given twice, `sheet/*` for a sheet that the set does not know
 */
export function compareLevels(
  set: CriteriaSet | CompiledSet,
  inputs: readonly LevelInput[],
): LevelComparison {
  const compiled = compileSet(set);
  const levels = LEVEL_NAMES.flatMap((level) => {
    const [input, second] = inputs.filter((one) => one.level === level);
    if (second) refuse('session/duplicate-id', '', { id: level });
    return input ? [readLevel(compiled, input)] : [];
  });
  const differences = compiled.leaves
    .map(({ id }) => compareCriterion(id, levels))
    .filter(({ moves, verdicts }) => moves.length > 0 || Object.values(verdicts).some(isDoubt))
    .map((criterion) => ({ criterion, distance: distanceOf(criterion) }))
    .sort((a, b) => compare(b.distance, a.distance));
  return {
    levels: levels.map(({ input: { level }, total, stars }) => ({ level, total, stars })),
    differences: differences.map(({ criterion }) => criterion),
  };
}

interface ReadLevel {
  readonly input: LevelInput;
  readonly total: string | null;
  readonly stars: number | null;
  readonly points: ReadonlyMap<string, Ratio>;
}

function readLevel(set: CompiledSet, input: LevelInput): ReadLevel {
  const { sheet, result, criteria } = input;
  const isJudged = (criterion: string): boolean => criteria === undefined || criteria.includes(criterion);
  if (result) {
    const points = result.criteria
      .filter(({ criterion }) => isJudged(criterion))
      .map(({ criterion, average }) => [criterion, readRatio(average)] as const);
    const { averageTotal = null, stars = null } = result.council ?? {};
    return {
      input,
      total: criteria ? null : averageTotal,
      stars: criteria ? null : stars,
      points: new Map(points),
    };
  }
  const scored = score(set, sheet ?? { picks: {} });
  const points = scored.criteria
    .filter(({ criterion, state }) => isJudged(criterion) && state === 'scored')
    .map(({ criterion, points: own }) => [criterion, ratio(Math.round(own * set.scale), set.scale)] as const);
  return {
    input,
    total: criteria ? null : ratioText(ratio(Math.round(scored.total * set.scale), set.scale)),
    stars: criteria ? null : scored.stars,
    points: new Map(points),
  };
}

function compareCriterion(criterion: string, levels: readonly ReadLevel[]): LevelCriterion {
  const looked = levels.flatMap(({ input, points }) => {
    const own = points.get(criterion);
    return own ? [{ input, own }] : [];
  });
  const moves = looked.flatMap(({ input, own }, at): LevelMove[] => {
    const before = looked[at - 1];
    if (!before) return [];
    const points = subtract(own, before.own);
    return compare(points, ZERO) === 0
      ? []
      : [{ from: before.input.level, to: input.level, points: ratioText(points) }];
  });
  const beside = <T>(read: (input: LevelInput) => readonly T[] | undefined) =>
    Object.fromEntries(
      levels.flatMap(({ input }) => {
        const own = read(input) ?? [];
        return own.length > 0 ? [[input.level, own] as const] : [];
      }),
    );
  return {
    criterion,
    points: Object.fromEntries(looked.map(({ input, own }) => [input.level, ratioText(own)])),
    moves,
    verdicts: Object.fromEntries(
      levels.flatMap(({ input: { level, verdicts } }) => {
        const verdict = verdicts?.[criterion];
        return verdict ? [[level, verdict] as const] : [];
      }),
    ),
    remarks: beside(({ remarks }) => remarks?.[criterion]),
    evidence: beside(({ evidence }) => evidence?.[criterion]),
  };
}

/** All that it moved, up and down. */
function distanceOf({ moves }: LevelCriterion): Ratio {
  return moves.reduce((sum, { points }) => add(sum, absolute(readRatio(points))), ZERO);
}
