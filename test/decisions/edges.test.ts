/** Every total on its side of every threshold, and every minimum on both sides of its mark. */
import { score } from '@ocop-kit/engine';
import { describe, expect, test } from 'vitest';
import { fullMarks, pairs, type Leaf, type Picks, type SetPair } from './decision.js';

interface Step {
  readonly points: number;
  readonly id: string;
  readonly pick: number | undefined;
}

/** The picks of one sheet for every total that can be made, by going through the criteria one at a time. */
function byTotal(criteria: readonly (readonly Step[])[]): Map<number, Picks> {
  let made = new Map<number, Picks>([[0, {}]]);
  for (const steps of criteria) {
    const next = new Map<number, Picks>();
    for (const [total, picks] of made) {
      for (const { points, id, pick } of steps) {
        if (next.has(total + points)) continue;
        next.set(total + points, pick === undefined ? picks : { ...picks, [id]: pick });
      }
    }
    made = next;
  }
  return made;
}

const stepsOf = ({ id, choices }: Leaf): Step[] =>
  choices.map(({ points, ordinal }) => ({ points, id, pick: ordinal }));

/** What set 16 prints under 6.4 stops the evaluation; such picks make no rated sheet. */
const stops = (pair: SetPair, { id, pick }: Step): boolean =>
  pair.json.conditions.some(
    ({ effect, when = [] }) => effect === 'stop' && when.some((w) => w.criterion === id && w.option === pick),
  );

/** Sheets with every criterion answered: with a story, and (where 5.2 asks for one) without. */
function rated(pair: SetPair): Map<number, Picks> {
  const hasStory = pair.json.conditions.some(({ effect }) => effect === 'skip');
  const criteria = (story: boolean) =>
    pair.leaves.map((leaf) => {
      const steps = stepsOf(leaf).filter((step) => !stops(pair, step));
      if (!hasStory) return steps;
      if (leaf.id === '5.1') return steps.filter(({ points }) => points > 0 === story);
      return leaf.id === '5.2' && !story ? [{ points: 0, id: leaf.id, pick: 1 }] : steps;
    });
  const withStory = byTotal(criteria(true));
  return hasStory ? new Map([...byTotal(criteria(false)), ...withStory]) : withStory;
}

/** The same with criteria left open: what a sheet can total while it is being filled in. */
function provisional(pair: SetPair): Map<number, Picks> {
  const criteria = pair.leaves.map((leaf): Step[] => [
    ...stepsOf(leaf).filter(({ points }) => points > 0),
    { points: 0, id: leaf.id, pick: undefined },
  ]);
  return byTotal(criteria);
}

const starsFor = (total: number): number =>
  total >= 90 ? 5 : total >= 70 ? 4 : total >= 50 ? 3 : total >= 30 ? 2 : 1;

/** In set 16 an answer worth nothing in 6.1 to 6.4 stops the evaluation: a sheet that is rated has their least. */
const LEAST_RATED: Readonly<Record<number, number>> = { 16: 9 };

const everyTotal = Array.from({ length: 101 }, (_, total) => total);

describe.each(pairs)('set $no', (pair) => {
  const [full, open] = [rated(pair), provisional(pair)];

  test('a sheet with every criterion answered makes every total from the least to 100, and no other', () => {
    expect([...full.keys()].sort((a, b) => a - b)).toEqual(everyTotal.slice(LEAST_RATED[pair.no]));
  });

  test('a sheet still being filled in makes every total from 0 to 100', () => {
    expect([...open.keys()].sort((a, b) => a - b)).toEqual(everyTotal);
  });

  test.each([29, 30, 49, 50, 69, 70, 89, 90])('%i points are on the right side of the threshold', (total) => {
    const picks = full.get(total) ?? open.get(total) ?? {};
    expect(score(pair.set, { picks })).toMatchObject({ total, starsByTotal: starsFor(total) });
  });

  test('every total has the stars of its band', () => {
    for (const [sheets, outcome] of [
      [full, 'rated'],
      [open, undefined],
    ] as const) {
      for (const [total, picks] of sheets) {
        const result = score(pair.set, { picks });
        expect(result).toMatchObject({ total, starsByTotal: starsFor(total) });
        if (outcome) expect(result.outcome).toBe(outcome);
      }
    }
  });
});

describe('minimums', () => {
  const marks = pairs.flatMap((pair) =>
    pair.leaves.flatMap((leaf) =>
      (leaf.options ?? []).flatMap(({ minimum }, i) =>
        minimum ? [{ pair, leaf, level: minimum, mark: i + 1 }] : [],
      ),
    ),
  );
  const stopping = new Set<string>();
  const levels = [3, 4, 5];

  test('the decision prints 575 of them', () => {
    expect(marks).toHaveLength(575);
  });

  test.each(pairs)(
    'set $no: one rank below a mark misses that minimum from its level up, and nothing else',
    ({ no }) => {
      for (const { pair, leaf, level, mark } of marks.filter((m) => m.pair.no === no)) {
        const { [leaf.id]: _best, ...others } = fullMarks(pair.leaves);
        // Below the first option there is only no answer at all.
        const picks = mark === 1 ? others : { ...others, [leaf.id]: mark - 1 };
        const result = score(pair.set, { picks });
        if (result.outcome === 'stopped') stopping.add(`${no}:${leaf.id}`);
        for (const n of levels) {
          // Where that pick stops the evaluation, what comes after misses all it asks: not this minimum's doing.
          const missed = (result.minimumsMissed[n] ?? [])
            .map(({ criterion }) => criterion)
            .filter((id) => !result.notEvaluated.includes(id));
          expect(missed, `set ${no} ${leaf.id} below ${level} stars, at ${n}`).toEqual(
            n >= level ? [leaf.id] : [],
          );
        }
        if (result.outcome !== 'stopped') expect(result.stars).toBe(Math.min(result.starsByTotal, level - 1));
      }
    },
  );

  test.each(pairs)('set $no: at its mark a minimum is not missed', ({ no }) => {
    for (const { pair, leaf, level, mark } of marks.filter((m) => m.pair.no === no)) {
      const result = score(pair.set, { picks: { ...fullMarks(pair.leaves), [leaf.id]: mark } });
      for (const n of levels.filter((other) => other <= level)) {
        expect(result.minimumsMissed[n], `set ${no} ${leaf.id} at ${level} stars`).toEqual([]);
      }
      expect(result.stars).toBeGreaterThanOrEqual(Math.min(result.starsByTotal, level));
    }
  });

  test('only in set 16 does falling below a minimum stop the evaluation', () => {
    expect(
      [...stopping].every((id) => /^16:6\.[1-4]$/.test(id)),
      [...stopping].join(),
    ).toBe(true);
  });
});
