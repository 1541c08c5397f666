/** The cap that a form says under a pick is the one that scoring puts on the stars, at every option of every set. */
import { listScoredCriteria, pickCap, score } from '@ocop-kit/engine';
import { expect, test } from 'vitest';
import { pairs } from './decision.js';

test.each(pairs.map(({ set }) => [set.no, set] as const))('set %s', (_, set) => {
  for (const criterion of listScoredCriteria(set)) {
    const { id, options = [], tick } = criterion;
    if (tick) continue;
    const picks = [...options.keys()]
      .map((i) => i + 1)
      .concat(options.every(({ points }) => points > 0) ? [0] : []);
    for (const pick of picks) {
      const { minimumsMissed } = score(set, { picks: { [id]: pick } });
      const missed = Object.entries(minimumsMissed)
        .filter(([, minimums]) => minimums.some(({ criterion: of }) => of === id))
        .map(([rank]) => Number(rank));
      const cap = pickCap(set.pack, criterion, pick);
      expect([id, pick, cap?.rank]).toEqual([id, pick, missed.length > 0 ? Math.min(...missed) : undefined]);
      const [asked] = minimumsMissed[cap?.rank ?? 0]?.filter(({ criterion: of }) => of === id) ?? [];
      if (asked) expect(cap?.required[0]).toBe(asked.option);
    }
  }
});
