/** What holds for every sheet of every set. */
import { decode, encode, explain, score, vectorSet, type Result } from '@ocop-kit/engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fullMarks, PACK, pairs, type Picks } from './decision.js';
import { anySheet, filled, settings } from './sheet-arbitraries.js';

const missedAt = (result: Result, rank: number): string[] =>
  (result.minimumsMissed[rank] ?? []).map(({ criterion }) => criterion);

describe('totals', () => {
  test('sections and criteria sum to the total, and no part exceeds its maximum', () => {
    fc.assert(
      fc.property(anySheet, ({ pair, sheet }) => {
        const { total, sections, criteria } = score(pair.set, sheet);
        expect(Object.values(sections).reduce((a, b) => a + b, 0)).toBe(total);
        for (const { id, max } of pair.json.sections) {
          const own = criteria.filter(({ section }) => section === id);
          expect(own.reduce((sum, { points }) => sum + points, 0)).toBe(sections[id]);
          expect(sections[id]).toBeLessThanOrEqual(max);
        }
      }),
      settings(1_500),
    );
  });

  test('every criterion is in one state, and the lists name exactly those', () => {
    fc.assert(
      fc.property(anySheet, ({ pair, sheet }) => {
        const result = score(pair.set, sheet);
        const ids = (state: string) =>
          result.criteria.filter((c) => c.state === state).map(({ criterion }) => criterion);
        expect(result.criteria.map(({ criterion }) => criterion)).toEqual(pair.leaves.map(({ id }) => id));
        expect(result.unanswered).toEqual(ids('unanswered'));
        expect(result.notApplicable).toEqual(ids('not-applicable'));
        expect(result.notEvaluated).toEqual(ids('not-evaluated'));
      }),
      settings(500),
    );
  });
});

describe('a better answer', () => {
  /** The same sheet with one pick raised within its case; undefined where the pick is the best already. */
  function raise(
    picks: Picks,
    leaf: (typeof pairs)[number]['leaves'][number],
    by: number,
  ): Picks | undefined {
    const now = leaf.choices.find(({ ordinal }) => ordinal === picks[leaf.id]);
    const better = leaf.choices.filter((c) => now && c.inCase === now.inCase && c.rank > now.rank);
    const chosen = better[by % Math.max(1, better.length)];
    return chosen && { ...picks, [leaf.id]: chosen.ordinal };
  }
  const raised = fc
    .tuple(anySheet, fc.nat(), fc.nat())
    .map(([{ pair, sheet }, which, by]) => {
      const leaf = pair.leaves[which % pair.leaves.length]!; // within the list
      return { pair, leaf, sheet, picks: raise(sheet.picks, leaf, by) };
    })
    .filter(({ picks }) => picks !== undefined)
    .map(({ pair, leaf, sheet, picks = {} }) => ({
      leaf,
      before: score(pair.set, sheet),
      after: score(pair.set, { ...sheet, picks }),
    }));

  test('never lowers points, also where a condition no longer holds', () => {
    fc.assert(
      fc.property(raised, ({ before, after }) => {
        expect(after.total).toBeGreaterThanOrEqual(before.total);
        expect(after.starsByTotal).toBeGreaterThanOrEqual(before.starsByTotal);
      }),
      settings(2_000),
    );
  });

  test('newly misses only the minimums of criteria that did not apply before', () => {
    fc.assert(
      fc.property(raised, ({ before, after }) => {
        const nowApplies = before.notApplicable.filter((id) => !after.notApplicable.includes(id));
        for (const rank of [3, 4, 5]) {
          for (const id of missedAt(after, rank))
            expect([...missedAt(before, rank), ...nowApplies]).toContain(id);
        }
      }),
      settings(2_000),
    );
  });

  test('never lowers stars, but where a story makes 5.2 apply', () => {
    fc.assert(
      fc.property(raised, ({ leaf, before, after }) => {
        // A story told (5.1 leaves its zero option) brings in 5.2 with the minimums it asks; nothing else does.
        if (before.notApplicable.length !== after.notApplicable.length) {
          expect(leaf.id).toBe('5.1');
          expect([before.notApplicable, after.notApplicable]).toEqual([['5.2'], []]);
          return;
        }
        expect(after.stars ?? 0).toBeGreaterThanOrEqual(before.stars ?? 0);
      }),
      settings(2_000),
    );
  });

  test('in set 16, leaving zero in 6.1 to 6.4 lets the rest be evaluated and costs nothing', () => {
    const { set, leaves } = pairs[15]!; // sets are in printed order
    for (const id of ['6.1', '6.2', '6.3', '6.4']) {
      const stopped = score(set, { picks: { ...fullMarks(leaves), [id]: 1 } });
      const lifted = score(set, { picks: { ...fullMarks(leaves), [id]: 2 } });
      expect([stopped.outcome, lifted.outcome]).toEqual(['stopped', 'rated']);
      expect(stopped.notEvaluated).toEqual(['7', '8', '9', '10']);
      expect(lifted.total).toBeGreaterThan(stopped.total);
      expect(lifted.stars).toBeGreaterThan(stopped.stars ?? 0);
    }
  });
});

describe('vectors', () => {
  test('decoding gives back the sheet', () => {
    fc.assert(
      fc.property(anySheet, ({ pair, sheet }) => {
        const vector = encode(pair.set, sheet);
        expect(decode(pair.set, vector)).toEqual(sheet);
        expect(vectorSet(vector)).toEqual({ pack: PACK, set: pair.no });
        expect(encodeURIComponent(vector)).toBe(vector);
      }),
      settings(1_500),
    );
  });

  test.each(pairs)(
    'set $no: a full sheet with every condition declared takes under 80 characters',
    (pair) => {
      const sheet = { picks: fullMarks(pair.leaves), declared: [...pair.declarable] };
      const vector = encode(pair.set, sheet);
      expect(vector.length).toBeLessThan(80);
      expect(decode(pair.set, vector)).toEqual(sheet);
    },
  );
});

describe.each(['vi', 'en'])('explanations in %s', (lang) => {
  test('say every sentence whole', () => {
    fc.assert(
      fc.property(fc.oneof(anySheet, filled(60, 9)), ({ pair, sheet }) => {
        const sentences = explain(pair.set, score(pair.set, sheet), lang);
        expect(sentences.length).toBeGreaterThan(3);
        for (const { code, text, cite } of sentences) {
          for (const sentence of cite ? [text, cite.text] : [text]) {
            expect(sentence.trim(), code).not.toBe('');
            expect(sentence, code).not.toMatch(/[{}]|undefined|null|NaN|\[object/);
          }
        }
      }),
      settings(400),
    );
  });
});

test('378 of the 765 criteria with options print none worth nothing: there 0 says so, elsewhere it is refused', () => {
  const choices = pairs.flatMap(({ set, leaves }) =>
    leaves.filter(({ options }) => options).map((leaf) => ({ set, leaf })),
  );
  expect(choices).toHaveLength(765);
  const taking = choices.filter(({ set, leaf }) => {
    const none = leaf.options!.every(({ points }) => points > 0);
    const pick = () => score(set, { picks: { [leaf.id]: 0 } });
    if (none) expect(pick()).toMatchObject({ total: 0 });
    else expect(pick, leaf.id).toThrow(/sheet\/none-of-these/);
    return none;
  });
  expect(taking).toHaveLength(378);
});
