/** Totals before and after, in classes of equal width. */
import type { ReformTally } from '../../../../reform/reform-tally.js';

export interface TotalBin {
  readonly from: number;
  readonly to: number;
  readonly before: number;
  readonly after: number;
}

/** As many classes as a phone shows side by side. */
const MAX_BINS = 50;
const STEPS = [1, 2, 5] as const;

/** Empty without sheets. */
export function binTotals({ totals: { before, after } }: ReformTally): TotalBin[] {
  const points = [...before.keys(), ...after.keys()];
  if (points.length === 0) return [];
  const most = Math.max(...points);
  const least = Math.min(...points);
  const width = binWidth(most - least + 1);
  const start = Math.floor(least / width);
  const count = (counts: ReadonlyMap<number, number>, bin: number): number =>
    [...counts].reduce((sum, [total, sheets]) => (Math.floor(total / width) === bin ? sum + sheets : sum), 0);
  return Array.from({ length: Math.floor(most / width) - start + 1 }, (_, i) => ({
    from: (start + i) * width,
    to: (start + i + 1) * width,
    before: count(before, start + i),
    after: count(after, start + i),
  }));
}

/** 1, 2, 5, 10, 20, 50 and so on. */
function binWidth(range: number): number {
  for (let ten = 1; ; ten *= 10) {
    const step = STEPS.find((one) => range / (one * ten) <= MAX_BINS);
    if (step !== undefined) return step * ten;
  }
}
