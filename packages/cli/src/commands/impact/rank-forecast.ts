/** What the new decision does to the rank that a product had under the former one, and which criteria decide it. */
import { compileSet, textIn, type Result } from '@ocop-kit/engine';
import type { ScoredMigration } from '../../migration/migrate-and-score.js';
import { compareRanks, type HeldRank } from '../../reform/rank-change.js';

export const RANK_CHANGES = ['rises', 'keeps', 'falls', 'loses', 'unsure', 'unrated'] as const;
/**
 * `loses`: the new rank has no certificate, the former one had. `unsure`: the doubtful answers decide. `unrated`: there was
 * no rank before.
 */
export type RankChange = (typeof RANK_CHANGES)[number];

export interface Cause {
  readonly criterion: string;
  readonly title: string;
  /**
   * `minimum`: the pick misses the minimum of the former rank. `unanswered`: that rank needs a pick that the old sheet lacks.
   * `doubtful`: it depends on a doubtful answer. `points`: the pick is worth fewer points, and the total is too low.
   */
  readonly code: 'minimum' | 'unanswered' | 'doubtful' | 'points';
  /** Points lost, when the code is `points`; else 0. */
  readonly points: number;
}

export interface RankForecast {
  readonly verdict: RankChange;
  /** The rank that is sure. */
  readonly least: number | null;
  /** The highest possible rank. */
  readonly most: number | null;
  /** Whether even the highest possible rank is below the former one. */
  readonly sinks: boolean;
  readonly causes: readonly Cause[];
}

export function forecastRank(migration: ScoredMigration, lang: string): RankForecast {
  const { before, sure, most, to } = migration;
  const certified = Math.min(...to.pack.bands.flatMap(({ rank, award }) => (award?.certificate ? rank : [])));
  const [held, least] = [before.stars, sure.stars];
  const changes = new Set([forecastChange(held, least, certified), forecastChange(held, most, certified)]);
  const [change = 'unsure'] = changes;
  const sinks = held !== null && (most ?? 0) < held;
  return {
    verdict: changes.size > 1 ? 'unsure' : change,
    least,
    most,
    sinks,
    causes: held === null || (least ?? 0) >= held ? [] : findCauses(migration, held, lang),
  };
}

/** No rank is the lowest. */
function forecastChange(held: number | null, now: number | null, certified: number): RankChange {
  if (held === null) return 'unrated';
  const rankAt = (stars: number): HeldRank => ({ stars, certificate: stars >= certified });
  const change = compareRanks(rankAt(held), rankAt(now ?? 0));
  return change === 'falls' || change === 'loses' || change === 'keeps' ? change : 'rises';
}

/** Why the former rank `held` is no longer sure: missed minimums, doubtful answers, and lost points where the total is too low. */
function findCauses(migration: ScoredMigration, held: number, lang: string): Cause[] {
  const { to, from, migrated, after, sure } = migration;
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
    // The total is too low, either for certain or only without the doubtful answers.
    ...(after.starsByTotal < held ? others([...lost, ...less]) : []),
    ...(after.starsByTotal >= held && sure.starsByTotal < held ? others(hangs) : []),
  ];
}

function missedCriteria(result: Result, rank: number): string[] {
  return (result.minimumsMissed[rank] ?? []).map(({ criterion }) => criterion);
}
