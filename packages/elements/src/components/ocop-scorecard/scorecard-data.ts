/** What a scorecard shows, worked out once for the element and for the server: levels side by side, what moved between them and why. */
import {
  listScoredCriteria,
  ownValue,
  score,
  type CriteriaSet,
  type Leaf,
  type Result,
} from '@ocop-kit/engine';
import type { Assessment, Evidence, Review } from '@ocop-kit/engine/schema';
import { listLatestReviews, readStageSheet } from '../../form/reviews.js';
import { noneText } from '../../rules/none-of-these.js';
import type { Translate } from '../../shared/i18n/messages.js';
import type { ScorecardMessageKey } from './messages.vi.js';

/** One sheet of those that stand side by side. */
export interface Level {
  /** What it is called beside others: whose it is, or its number. */
  readonly label: string;
  readonly assessment: Assessment;
  readonly result: Result;
}

/** What a level has at one criterion. */
export interface LevelCell {
  readonly state: Result['criteria'][number]['state'];
  readonly pick: number | null;
  readonly points: number;
  readonly max: number;
  /** The rank whose minimum is missed; undefined where none is. */
  readonly missed: number | undefined;
  /** The highest rank that asks for a minimum here; undefined where none does. */
  readonly required: number | undefined;
  /** By how many points it differs from the level before; 0 where it is the same, and at the first. */
  readonly moved: number;
}

/** What is said about one criterion: the same note in several sheets is said once. */
export interface CriterionWords {
  readonly notes: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly reviews: readonly Review[];
}

const STAGES = ['commune', 'province', 'centre'] as const;

/**
 * Scores the sheets to show. A stage that has scored inside a reviewed sheet stands beside it, unless its own sheet is present.
 *
 * @throws {OcopError} `sheet/*` where a sheet names what its set does not print
 */
export function scoreLevels(
  set: CriteriaSet,
  unfinished: readonly Assessment[],
  t: Translate<ScorecardMessageKey>,
): readonly Level[] {
  const sheets = unfinished.map(completeSheet);
  const [first] = sheets;
  const present = new Set(sheets.map(({ stage }) => stage));
  const scored = first
    ? STAGES.flatMap((stage) => (present.has(stage) ? [] : (readStageSheet(first, stage) ?? [])))
    : [];
  const all = [...sheets, ...scored];
  const stages = new Set(all.map(({ stage }) => stage));
  return all.map((assessment, at) => ({
    label: stages.size === all.length ? t(`level-${assessment.stage}`) : t('sheet', { no: at + 1 }),
    assessment,
    result: score(set, assessment),
  }));
}

/** Hosts give sheets as they keep them: what nobody has filled in may be missing. */
function completeSheet(sheet: Assessment): Assessment {
  const empty: Pick<Assessment, 'criteria' | 'stage'> = { criteria: {}, stage: 'self' };
  return { ...empty, ...sheet };
}

/** What each level has at a criterion. */
export function readCells(leaf: Leaf, levels: readonly Level[]): readonly LevelCell[] {
  const ranks = Object.keys(leaf.required)
    .map(Number)
    .sort((a, b) => a - b);
  const pointsOf = ({ result }: Level): number => result.criteria[leaf.position]?.points ?? 0;
  return levels.map((level, at) => {
    const { state = 'unanswered', pick = null, max = 0 } = level.result.criteria[leaf.position] ?? {};
    const before = levels[at - 1];
    const points = pointsOf(level);
    return {
      state,
      pick,
      points,
      max,
      missed: ranks.find((rank) =>
        level.result.minimumsMissed[rank]?.some(({ criterion }) => criterion === leaf.id),
      ),
      required: ranks.at(-1),
      moved: before ? roundPoints(points - pointsOf(before)) : 0,
    };
  });
}

/** The words of an answer where they are ours; undefined where the option has its own. */
export function answerMessage(
  set: CriteriaSet,
  leaf: Leaf,
  { state, pick }: LevelCell,
  lang: string,
  t: Translate<ScorecardMessageKey>,
): string | undefined {
  if (state !== 'scored') return t(state);
  if (leaf.tick) return t(pick === 0 ? 'no' : 'yes');
  return pick === 0 ? noneText(set.pack, lang, t('none')) : undefined;
}

export function readWords(criterion: string, levels: readonly Level[]): CriterionWords {
  const entries = levels.map(({ assessment }) => ownValue(assessment.criteria, criterion));
  return {
    notes: listDistinct(entries.flatMap((entry) => (entry?.note ? [entry.note] : []))),
    evidence: listDistinct(entries.flatMap((entry) => entry?.evidence ?? [])),
    reviews: listDistinct(
      levels.flatMap(({ assessment }) =>
        listLatestReviews(assessment, criterion).filter(({ verdict, remark }) => verdict ?? remark),
      ),
    ),
  };
}

/** How many criteria a level scores otherwise than the one before it, for the line that sums it up. */
export function countMoved(set: CriteriaSet, levels: readonly Level[], at: number): number {
  const [before, level] = [levels[at - 1], levels[at]];
  if (!before || !level) return 0;
  return listScoredCriteria(set).filter((_, position) => {
    const [was, is] = [before, level].map(({ result }) => result.criteria[position]);
    return was?.points !== is?.points || was?.pick !== is?.pick;
  }).length;
}

/** Differences of points that are fractions must not show the tail of a float. */
export function roundPoints(points: number): number {
  return Math.round(points * 1_000) / 1_000;
}

function listDistinct<T>(items: readonly T[]): readonly T[] {
  const texts = items.map((item) => JSON.stringify(item));
  return items.filter((_, at) => texts.indexOf(texts[at] ?? '') === at);
}
