/** All products together: how many rise, keep, fall, lose the certificate, and by which criteria. */
import { RANK_CHANGES, type Cause, type RankForecast, type RankChange } from './rank-forecast.js';

interface CriterionTally {
  readonly title: string;
  /** How many products it costs their rank, and how many more if answers that are doubtful or not given do not reach it. */
  readonly surely: number;
  readonly doubtful: number;
}

export interface Tally {
  readonly products: number;
  readonly verdicts: Readonly<Record<RankChange, number>>;
  /** Of those that cannot be told: how many surely do not keep their rank. */
  readonly sinking: number;
  /** By title, since sets number alike criteria differently; what costs most products first. */
  readonly criteria: readonly CriterionTally[];
}

export function tallyProducts(products: readonly RankForecast[]): Tally {
  const count = (verdict: RankChange): number => products.filter((one) => one.verdict === verdict).length;
  const titles = new Map<string, CriterionTally>();
  for (const { causes, sinks } of products)
    for (const { title, code } of firstByTitle(causes)) {
      const { surely = 0, doubtful = 0 } = titles.get(title) ?? {};
      const sure = sinks && (code === 'minimum' || code === 'points');
      titles.set(title, { title, surely: surely + Number(sure), doubtful: doubtful + Number(!sure) });
    }
  return {
    products: products.length,
    verdicts: Object.fromEntries(
      RANK_CHANGES.map((verdict) => [verdict, count(verdict)]),
    ) as Tally['verdicts'],
    sinking: products.filter(({ verdict, sinks }) => verdict === 'unsure' && sinks).length,
    criteria: [...titles.values()].sort((a, b) => b.surely - a.surely || b.doubtful - a.doubtful),
  };
}

/** The surest cause of each title: a product counts once. */
function firstByTitle(causes: readonly Cause[]): Cause[] {
  const first = new Map<string, Cause>();
  for (const cause of causes) if (!first.has(cause.title)) first.set(cause.title, cause);
  return [...first.values()];
}
