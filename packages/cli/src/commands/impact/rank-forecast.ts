/** What the new decision means for one product that was rated under the former one, and which criteria it comes down to. */
import { compileSet, textIn, type Result } from '@ocop-kit/engine';
import type { ScoredMigration } from '../../migration/migrate-and-score.js';

export const RANK_CHANGES = ['rises', 'keeps', 'falls', 'loses', 'unsure', 'unrated'] as const;
/**
 * `loses` is to fall below the ranks that have a certificate. `unsure`: the doubtful answers decide. `unrated`: it had no rank
 * before, so that there is none to lose.
 */
export type RankChange = (typeof RANK_CHANGES)[number];

export interface Cause {
  readonly criterion: string;
  readonly title: string;
  /**
   * `minimum`: the answer is below what its rank asks. `unanswered`: its rank asks for an answer that the old sheet does not
   * give. `doubtful`: it hangs on a doubtful answer. `points`: worth less, where the total is too small.
   */
  readonly code: 'minimum' | 'unanswered' | 'doubtful' | 'points';
  /** Points lost, under `points`. */
  readonly points: number;
}

export interface RankForecast {
  readonly verdict: RankChange;
  /** Ranks: what is sure, and the most that is possible. */
  readonly least: number | null;
  readonly most: number | null;
  /** Whether even the most is less than before. */
  readonly sinks: boolean;
  readonly causes: readonly Cause[];
}

export function forecastRank(moved: ScoredMigration, lang: string): RankForecast {
  const { before, sure, most, to } = moved;
  const certified = Math.min(...to.pack.bands.flatMap(({ rank, award }) => (award?.certificate ? rank : [])));
  const [held, least] = [before.stars, sure.stars];
  const verdicts = new Set([compareRanks(held, least, certified), compareRanks(held, most, certified)]);
  const [verdict = 'unsure'] = verdicts;
  const sinks = held !== null && (most ?? 0) < held;
  return {
    verdict: verdicts.size > 1 ? 'unsure' : verdict,
    least,
    most,
    sinks,
    causes: held === null || (least ?? 0) >= held ? [] : findCauses(moved, held, lang),
  };
}

function compareRanks(held: number | null, now: number | null, certified: number): RankChange {
  if (held === null) return 'unrated';
  const rank = now ?? 0;
  if (rank > held) return 'rises';
  if (rank === held) return 'keeps';
  return held >= certified && rank < certified ? 'loses' : 'falls';
}

/** Why `held` is not sure any more: missed minimums, those that hang on a doubt, and points where they are too few. */
function findCauses(moved: ScoredMigration, held: number, lang: string): Cause[] {
  const { to, from, migrated, after, sure } = moved;
  const missed = missedCriteria(after, held);
  const doubtful = missedCriteria(sure, held).filter((id) => !missed.includes(id));
  const cause = (code: Cause['code'], criterion: string, points = 0, set = to): Cause => {
    const { leaves, positions } = compileSet(set);
    return { criterion, title: textIn(leaves[positions.get(criterion) ?? -1]?.title, lang), code, points };
  };
  const named = new Set([...missed, ...doubtful]);
  const others = (causes: readonly Cause[]): Cause[] =>
    causes.filter(({ criterion }) => !named.has(criterion));
  const hangs = migrated.doubtful.flatMap(({ to: { criterion, points } }) =>
    points > 0 ? cause('doubtful', criterion) : [],
  );
  const lost = migrated.lost.flatMap((entry) => {
    if (entry.what !== 'answer' || entry.from.points === 0) return [];
    const { criterion, points } = entry.from;
    return [entry.to === null ? cause('points', criterion, points, from) : cause('points', entry.to, points)];
  });
  const less = [...migrated.carried, ...migrated.doubtful].flatMap((entry) =>
    entry.what === 'answer' && entry.to.points < entry.from.points
      ? [cause('points', entry.to.criterion, entry.from.points - entry.to.points)]
      : [],
  );
  return [
    ...missed.map((id) => cause(after.unanswered.includes(id) ? 'unanswered' : 'minimum', id)),
    ...doubtful.map((id) => cause('doubtful', id)),
    // Too few points: surely, for what is worth less now; or only without the doubtful answers.
    ...(after.starsByTotal < held ? others([...lost, ...less]) : []),
    ...(after.starsByTotal >= held && sure.starsByTotal < held ? others(hangs) : []),
  ];
}

function missedCriteria(result: Result, rank: number): string[] {
  return (result.minimumsMissed[rank] ?? []).map(({ criterion }) => criterion);
}
