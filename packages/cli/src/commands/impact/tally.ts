/** Counts products by what becomes of their rank, and criteria by how many products they cost theirs. */
import { RANK_CHANGES, type Cause, type RankForecast, type RankChange } from './rank-forecast.js';

interface CriterionTally {
  readonly title: string;
  /** Products that it costs their rank for certain. */
  readonly surely: number;
  /** Products that it may cost theirs, depending on doubtful or missing answers. */
  readonly doubtful: number;
}

export interface Tally {
  readonly products: number;
  readonly verdicts: Readonly<Record<RankChange, number>>;
  /** Products among the unsure that certainly do not keep their rank. */
  readonly sinking: number;
  /** By title, since sets number the same criterion differently; the costliest first. */
  readonly criteria: readonly CriterionTally[];
}

export function tallyProducts(products: readonly RankForecast[]): Tally {
  const count = (change: RankChange): number =>
    products.filter((product) => product.verdict === change).length;
  const titles = new Map<string, CriterionTally>();
  for (const { causes, sinks } of products)
    for (const { title, code } of firstByTitle(causes)) {
      const { surely = 0, doubtful = 0 } = titles.get(title) ?? {};
      const sure = sinks && (code === 'minimum' || code === 'points');
      titles.set(title, { title, surely: surely + Number(sure), doubtful: doubtful + Number(!sure) });
    }
  return {
    products: products.length,
    verdicts: Object.fromEntries(RANK_CHANGES.map((change) => [change, count(change)])) as Tally['verdicts'],
    sinking: products.filter(({ verdict, sinks }) => verdict === 'unsure' && sinks).length,
    criteria: [...titles.values()].sort((a, b) => b.surely - a.surely || b.doubtful - a.doubtful),
  };
}

/** The first cause of each title, which is the surest, so that a product counts once. */
function firstByTitle(causes: readonly Cause[]): Cause[] {
  const first = new Map<string, Cause>();
  for (const cause of causes) if (!first.has(cause.title)) first.set(cause.title, cause);
  return [...first.values()];
}
