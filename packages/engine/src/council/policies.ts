/** How a council judges a minimum across its members. The decision is silent, so the policy is always named. */
import type { MinimumPolicy } from '../formats/minimum-policies.js';

/** What one member gave a criterion and what its minimum is worth, in whole points. */
export interface MemberMinimum {
  readonly points: number;
  readonly required: number;
  readonly reached: boolean;
}

/** Whether the council reaches a minimum, by what each of its members gave. */
export const MINIMUM_POLICIES = {
  /** The average points are at least the average of the points required: the same count divides both sides. */
  average: (all: readonly MemberMinimum[]): boolean =>
    all.reduce((spare, { points, required }) => spare + points - required, 0) >= 0,
  /** More than half of the members reached it. */
  majority: (all: readonly MemberMinimum[]): boolean =>
    all.length === 0 || all.filter(({ reached }) => reached).length * 2 > all.length,
  /** Every member reached it. */
  unanimous: (all: readonly MemberMinimum[]): boolean => all.every(({ reached }) => reached),
} as const satisfies Readonly<Record<MinimumPolicy, (all: readonly MemberMinimum[]) => boolean>>;
