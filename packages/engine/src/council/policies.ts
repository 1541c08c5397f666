/** How a council judges a minimum across its members. The decision is silent, so the policy is always named. */

/** What one member gave a criterion and what its minimum is worth, in whole points. */
export interface Judgement {
  readonly given: number;
  readonly required: number;
  readonly reached: boolean;
}

type Verdict = 'reached' | 'missed';
const verdict = (reached: boolean): Verdict => (reached ? 'reached' : 'missed');
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

export const POLICIES = {
  /** The average points are at least the average of the points required: the same count divides both sides. */
  average: (all: readonly Judgement[]) =>
    verdict(sum(all.map(({ given }) => given)) >= sum(all.map(({ required }) => required))),
  /** More than half of the members reached it. */
  majority: (all: readonly Judgement[]) =>
    verdict(all.length === 0 || all.filter(({ reached }) => reached).length * 2 > all.length),
  /** Every member reached it. */
  unanimous: (all: readonly Judgement[]) => verdict(all.every(({ reached }) => reached)),
} as const;

export type MinimumPolicy = keyof typeof POLICIES;
