/** The cheapest way to a star, against a try of every change. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextStar, score, type CompiledSet, type Effort, type Sheet } from '../src/index.js';
import { flatSet, leaf } from './fixtures/flat.js';
import { combinations, setWithSheet } from './fixtures/random-set.js';
import { refusal } from './fixtures/refusal.js';
import { FULL, tea } from './fixtures/tea.js';

/** The rank of an option within its case, counted anew from the printed order. */
function rankInCase({ options, tick }: CompiledSet['leaves'][number], ordinal: number | undefined): number {
  if (ordinal === undefined) return 0;
  if (tick) return ordinal;
  const inCase = options.find((option) => option.ordinal === ordinal)?.case;
  return options.filter((option) => option.case === inCase && option.ordinal <= ordinal).length;
}

function effortOf(set: CompiledSet, from: Sheet['picks'], to: Sheet['picks'], effort: Effort): number {
  return set.leaves
    .filter(({ id }) => from[id] !== to[id])
    .reduce((sum, leaf) => {
      const steps = Math.abs(rankInCase(leaf, to[leaf.id]) - rankInCase(leaf, from[leaf.id]));
      return sum + Math.max(1, steps) * (effort[leaf.id] ?? 1);
    }, 0);
}

/** Every sheet that changed picks can lead to: nothing is ever un-picked, null effort pins. */
function changed(set: CompiledSet, { picks, declared }: Sheet, effort: Effort): Required<Sheet>[] {
  const choices = set.leaves.map(({ id, options }) => {
    const ordinals = options.map(({ ordinal }) => ordinal);
    if (effort[id] === null) return [picks[id]];
    return Object.hasOwn(picks, id) ? ordinals : [undefined, ...ordinals];
  });
  return [...combinations(choices)].map((ordinals) => ({
    declared: declared ?? [],
    picks: Object.fromEntries(
      ordinals.flatMap((ordinal, i) => (ordinal === undefined ? [] : [[set.leaves[i]!.id, ordinal]])),
    ),
  }));
}

const applied = (sheet: Sheet, answer: ReturnType<typeof nextStar>): Sheet => ({
  ...sheet,
  picks: {
    ...sheet.picks,
    ...(answer.reachable && Object.fromEntries(answer.changes.map(({ criterion, to }) => [criterion, to]))),
  },
});

const targeted = fc.record({ case: setWithSheet, target: fc.integer({ min: 1, max: 4 }) });

describe('nextStar on small sets, against every change there is', () => {
  test('reaches its target with no more effort, and then no more changes, than any other way', () => {
    fc.assert(
      fc.property(targeted, ({ case: { set, sheet, effort }, target }) => {
        const found = changed(set, sheet, effort)
          .filter((other) => (score(set, other).stars ?? 0) >= target)
          .map((other) => ({
            effort: effortOf(set, sheet.picks, other.picks, effort),
            changes: set.leaves.filter(({ id }) => other.picks[id] !== sheet.picks[id]).length,
          }))
          .sort((a, b) => a.effort - b.effort || a.changes - b.changes);
        const answer = nextStar(set, sheet, { target, effort });
        expect(
          answer.reachable ? { effort: answer.effort, changes: answer.changes.length } : undefined,
        ).toEqual(found[0]);
      }),
      { numRuns: 200 },
    );
  });

  test('tells the truth about where its changes lead and what each costs', () => {
    fc.assert(
      fc.property(targeted, ({ case: { set, sheet, effort }, target }) => {
        const answer = nextStar(set, sheet, { target, effort });
        if (!answer.reachable) return;
        const after = applied(sheet, answer);
        const { total, stars, outcome } = score(set, after);
        expect(answer).toMatchObject({ target, total, stars, outcome });
        expect(stars).toBeGreaterThanOrEqual(target);
        expect(answer.changes.map(({ effort: own }) => own).reduce((a, b) => a + b, 0)).toBe(
          effortOf(set, sheet.picks, after.picks, effort),
        );
        for (const { criterion, from } of answer.changes) expect(from).toBe(sheet.picks[criterion] ?? null);
      }),
    );
  });

  test('names exactly the criteria that miss the target in every way that keeps the rating', () => {
    fc.assert(
      fc.property(targeted, ({ case: { set, sheet, effort }, target }) => {
        const answer = nextStar(set, sheet, { target, effort });
        if (answer.reachable) return;
        const rated = changed(set, sheet, effort)
          .map((other) => score(set, other))
          .filter(({ stars }) => stars !== null);
        const missedIn = rated.map(
          ({ minimumsMissed }) => new Set((minimumsMissed[target] ?? []).map(({ criterion }) => criterion)),
        );
        const always = set.leaves.filter(({ id }) => missedIn.length > 0 && missedIn.every((m) => m.has(id)));
        expect(answer.criteria).toEqual(always.map(({ id }) => id));
        expect(answer.conditions).toEqual(
          score(set, sheet)
            .conditions.filter(({ declared }) => declared)
            .map(({ condition }) => condition),
        );
      }),
      { numRuns: 200 },
    );
  });

  test('answers the same when asked again and when the picks stand in another order', () => {
    fc.assert(
      fc.property(targeted, ({ case: { set, sheet, effort }, target }) => {
        const reversed = { ...sheet, picks: Object.fromEntries(Object.entries(sheet.picks).reverse()) };
        const answer = nextStar(set, sheet, { target, effort });
        expect(nextStar(set, sheet, { target, effort })).toEqual(answer);
        expect(nextStar(set, reversed, { target, effort })).toEqual(answer);
      }),
    );
  });
});

describe('nextStar by example', () => {
  const pair = flatSet([leaf('dear', 0, 50), leaf('cheap', 0, 50)]);

  test('aims at the rank above the present stars', () => {
    expect(nextStar(flatSet([leaf('only', 0, 50)]), { picks: { only: 1 } })).toEqual({
      reachable: true,
      target: 2,
      effort: 1,
      changes: [{ criterion: 'only', from: 1, to: 2, effort: 1 }],
      total: 50,
      stars: 3,
      outcome: 'rated',
    });
  });

  test('asks nothing of a sheet that already has the highest rank', () => {
    expect(nextStar(tea, { picks: FULL })).toMatchObject({ target: 5, effort: 0, changes: [], stars: 5 });
  });

  test('prefers what the weights make cheap', () => {
    const answer = nextStar(pair, { picks: { dear: 1, cheap: 1 } }, { effort: { dear: 2 } });
    expect(answer).toMatchObject({ effort: 1, changes: [{ criterion: 'cheap' }] });
  });

  test('what costs nothing is still changed only when it helps', () => {
    const effort = { dear: 0, cheap: 0 };
    const answer = nextStar(pair, { picks: { dear: 1, cheap: 1 } }, { effort });
    expect(answer).toMatchObject({ effort: 0, stars: 3 });
    expect(answer).toHaveProperty('changes.length', 1);
  });

  test('never changes what null pins', () => {
    const effort = { dear: null, cheap: null };
    expect(nextStar(pair, { picks: { dear: 1, cheap: 1 } }, { effort })).toEqual({
      reachable: false,
      target: 2,
      conditions: [],
      criteria: [],
    });
  });

  test('names the pinned criterion whose minimum stands in the way', () => {
    const answer = nextStar(tea, { picks: { ...FULL, C2: 1 } }, { target: 5, effort: { C2: null } });
    expect(answer).toEqual({ reachable: false, target: 5, conditions: [], criteria: ['C2'] });
  });

  test('names the declared condition that stands in the way', () => {
    const answer = nextStar(tea, { picks: FULL, declared: ['dossier'] }, { target: 5 });
    // Nothing that can be picked keeps the rating, so no criterion is to blame.
    expect(answer).toEqual({ reachable: false, target: 5, conditions: ['dossier'], criteria: [] });
  });

  test('a box answered "no" is one step from unanswered', () => {
    const set = flatSet([{ id: 'box', title: '', max: 10, tick: true }], {
      bands: [
        { rank: 2, from: 10 },
        { rank: 1, from: 0 },
      ],
      minimumRanks: [],
    });
    expect(nextStar(set, { picks: {} })).toMatchObject({ effort: 1, changes: [{ from: null, to: 1 }] });
  });

  test('another case is one step away even where the rank in it is the same', () => {
    const options = [1, 2].map((no) => ({ points: no * 25, text: '', case: no }));
    const cases = [1, 2].map((no) => ({ no, title: '' }));
    const set = flatSet([{ id: 'market', title: '', max: 50, cases, options }]);
    expect(nextStar(set, { picks: { market: 1 } })).toMatchObject({
      effort: 1,
      changes: [{ from: 1, to: 2, effort: 1 }],
    });
  });

  test('leaves unanswered what need not be answered and calls the outcome incomplete', () => {
    expect(nextStar(pair, { picks: {} }, { effort: { dear: 2 } })).toMatchObject({
      changes: [{ criterion: 'cheap', from: null, to: 2, effort: 2 }],
      outcome: 'incomplete',
    });
  });
});

describe('nextStar refuses', () => {
  test.each([9, 0, 1.5, NaN])('rank %s, which the pack does not have', (target) => {
    expect(refusal(() => nextStar(tea, { picks: {} }, { target }))).toEqual({
      code: 'path/unknown-rank',
      path: '/target',
      values: { rank: String(target) },
    });
  });

  test.each<[string, unknown, string]>([
    ['a negative weight', { A1: -1 }, '/effort/A1'],
    ['a fraction', { A1: 1.5 }, '/effort/A1'],
    ['no number', { A1: NaN }, '/effort/A1'],
    ['text', { A1: '1' }, '/effort/A1'],
    ['more than 100,000', { A1: 100_001 }, '/effort/A1'],
    ['an object without a prototype', { A1: Object.create(null) as unknown }, '/effort/A1'],
    ['an unknown criterion', { A9: 1 }, '/effort/A9'],
    ['a group', { A2: 1 }, '/effort/A2'],
    ['__proto__', JSON.parse('{"__proto__": 1}'), '/effort/__proto__'],
  ])('%s as an effort', (_, effort, path) => {
    const problem = refusal(() => nextStar(tea, { picks: {} }, { effort: effort as Effort }));
    expect(problem).toMatchObject({ code: 'path/effort', path });
  });
});
