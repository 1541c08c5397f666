/** Many sheets at once give exactly what each gives alone, and what is not a sheet is refused by name. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compileSet,
  CRITERION_STATES,
  declarableConditions,
  encodeSheets,
  missedMask,
  missedMinimums,
  NO_STARS,
  OUTCOMES,
  score,
  scoreMany,
  UNANSWERED_BYTE,
  type BulkLayout,
  type BulkResult,
  type CompiledSet,
  type Sheet,
} from '../src/index.js';
import { flatSet, leaf } from './fixtures/flat.js';
import { setWithSheet } from './fixtures/random-set.js';
import { refusal } from './fixtures/refusal.js';
import { FULL, tea } from './fixtures/tea.js';

const LAYOUTS: BulkLayout[] = ['rows', 'columns'];

/** What a bulk result says of one sheet, as `score` says it. */
function readSheetResult(set: CompiledSet, bulk: BulkResult, sheet: number) {
  const stars = bulk.stars[sheet];
  const at = (position: number): number =>
    bulk.layout === 'rows' ? sheet * set.leaves.length + position : position * bulk.count + sheet;
  return {
    outcome: OUTCOMES[bulk.outcomes[sheet] ?? -1],
    total: (bulk.totals[sheet] ?? NaN) / set.scale,
    sections: Object.fromEntries(
      set.sections.map(({ id }, i) => [id, (bulk.sections[i]?.[sheet] ?? NaN) / set.scale]),
    ),
    starsByTotal: bulk.starsByTotal[sheet],
    stars: stars === NO_STARS ? null : stars,
    missed: missedMinimums(bulk, sheet),
    states: set.leaves.map(({ position }) => CRITERION_STATES[bulk.states?.[at(position)] ?? -1]),
  };
}

function readAlone(set: CompiledSet, sheet: Sheet) {
  const { outcome, total, sections, starsByTotal, stars, minimumsMissed, criteria } = score(set, sheet);
  const missed = Object.fromEntries(
    Object.entries(minimumsMissed).map(([rank, all]) => [rank, all.map(({ criterion }) => criterion)]),
  );
  return {
    outcome,
    total,
    sections,
    starsByTotal,
    stars,
    missed,
    states: criteria.map(({ state }) => state),
  };
}

function expectTheSame(set: CompiledSet, sheets: readonly Sheet[]): void {
  for (const layout of LAYOUTS) {
    const { sheets: bytes, declared } = encodeSheets(set, sheets, layout);
    const bulk = scoreMany(set, bytes, { layout, declared, states: true });
    const found = sheets.map((_, i) => readSheetResult(set, bulk, i));
    expect(found).toEqual(sheets.map((sheet) => readAlone(set, sheet)));
  }
}

describe('many sheets', () => {
  test('of any set, whatever is declared or set off, give what each gives alone', () => {
    fc.assert(
      fc.property(setWithSheet, ({ set, sheet }) => {
        expectTheSame(set, [sheet, { picks: {} }, { ...sheet, declared: [] }, sheet]);
      }),
      { numRuns: 2_000 },
    );
  });

  test.each([
    ['no sheet at all', []],
    ['a full one', [{ picks: FULL }]],
    ['an empty one', [{ picks: {} }]],
    [
      'more than are carried along together',
      Array.from({ length: 1_100 }, (_, i) => ({ picks: i % 3 ? FULL : {} })),
    ],
  ])('%s', (_, sheets: Sheet[]) => {
    expectTheSame(compileSet(tea), sheets);
  });

  test('of a set with weights, and with what ranks ask of sections alone', () => {
    const { pack, ...flat } = flatSet([]);
    const points = [0, 1, 2.5, 5];
    const section = (id: string, weight: number) => ({
      id,
      title: id,
      max: 50,
      weight,
      minimums: [
        { rank: 3, points: 5 },
        { rank: 5, points: 20 },
      ],
      criteria: [1, 2, 3].map((no) => ({ ...leaf(`${id}${no}`, ...points), weight: no })),
    });
    const set = compileSet({ ...flat, pack, sections: [section('A', 1), section('B', 2)] });
    const sheets = Array.from({ length: 4 ** 6 }, (_, i) => ({
      picks: Object.fromEntries(set.leaves.map(({ id }, at) => [id, 1 + (Math.floor(i / 4 ** at) % 4)])),
    }));
    expect(new Set(sheets.map((sheet) => score(set, sheet).stars)).size).toBeGreaterThan(3);
    expectTheSame(set, sheets);
  });

  test('of a set with more criteria and more options than a table holds together', () => {
    const points = Array.from({ length: 35 }, (_, i) => (i % 7 === 0 ? `${i}*3` : i));
    const set = compileSet(flatSet(Array.from({ length: 9 }, (_, i) => leaf(`c${i}`, ...points))));
    const sheets = Array.from({ length: 40 }, (_, i) => ({
      picks: Object.fromEntries(set.leaves.map(({ id }, at) => [id, 1 + ((i * 7 + at * 5) % 35)])),
    }));
    expectTheSame(set, sheets);
  });

  test('are written over a former result', () => {
    const { sheets: full } = encodeSheets(tea, [{ picks: FULL }]);
    const { sheets: empty } = encodeSheets(tea, [{ picks: {} }]);
    const former = scoreMany(tea, empty, { states: true });
    const again = scoreMany(tea, full, { states: true, into: former });
    expect(again).toBe(former);
    expect(again).toEqual(scoreMany(tea, full, { states: true }));
  });

  test('have a mask a rank, bit by position', () => {
    const { sheets } = encodeSheets(tea, [{ picks: {} }]);
    const bulk = scoreMany(tea, sheets);
    const missed = missedMinimums(bulk, 0)['5'] ?? [];
    const bits = compileSet(tea).leaves.map(({ id, position }) =>
      missed.includes(id) ? 1n << BigInt(position) : 0n,
    );
    expect(missed.length).toBeGreaterThan(1);
    expect(missedMask(bulk, 0, 5)).toBe(bits.reduce((mask, bit) => mask | bit, 0n));
  });
});

describe('what is refused', () => {
  const set = compileSet(tea);
  const bytes = encodeSheets(tea, [{ picks: FULL }, { picks: FULL }]).sheets;
  const withByte = (position: number, byte: number) => {
    const altered = bytes.slice();
    altered[set.leaves.length + position] = byte;
    return altered;
  };

  test('an ordinal that is not printed, with sheet and criterion', () => {
    expect(refusal(() => scoreMany(tea, withByte(0, 9)))).toEqual({
      code: 'bulk/unknown-option',
      path: '/sheets/1/A1',
      values: { sheet: 2, criterion: 'A1', option: 9, options: 3 },
    });
  });

  test('none of these, where an option is worth nothing', () => {
    expect(refusal(() => scoreMany(tea, withByte(0, 0)))).toEqual({
      code: 'bulk/none-of-these',
      path: '/sheets/1/A1',
      values: { sheet: 2, criterion: 'A1', option: 1 },
    });
  });

  test('each byte of each criterion that `score` would refuse, and no other', () => {
    for (const { id, position } of set.leaves)
      for (let byte = 0; byte < UNANSWERED_BYTE; byte++) {
        const alone = () => score(tea, { picks: { ...FULL, [id]: byte } });
        const refused = [alone, () => scoreMany(tea, withByte(position, byte))].map((act) => {
          try {
            act();
            return false;
          } catch {
            return true;
          }
        });
        expect(refused[0], `${id} = ${byte}`).toBe(refused[1]);
      }
  });

  test.each<[string, () => unknown, string]>([
    ['half a sheet', () => scoreMany(tea, bytes.subarray(1)), '/sheets'],
    ['picks instead of bytes', () => scoreMany(tea, { A1: 1 } as unknown as Uint8Array), '/sheets'],
    [
      'declared conditions of other sheets',
      () => scoreMany(tea, bytes, { declared: new Uint8Array(1) }),
      '/options/declared',
    ],
    [
      'a condition declared twice over',
      () => scoreMany(tea, bytes, { declared: new Uint8Array(2 * declarableConditions(tea).length).fill(2) }),
      '/options/declared/0',
    ],
    ['an unknown layout', () => scoreMany(tea, bytes, { layout: 'heap' as 'rows' }), '/options/layout'],
    [
      'a former result of other sheets',
      () => scoreMany(tea, bytes, { into: scoreMany(tea, bytes.slice(set.leaves.length)) }),
      '/options/into',
    ],
  ])('%s', (_, act, path) => {
    expect(refusal(act)).toMatchObject({ code: 'bulk/shape', path });
  });

  test('a set whose points a 32-bit number does not hold', () => {
    const rich = flatSet(
      Array.from({ length: 30 }, (_, i) => leaf(`c${i}`, 0.001, 99_999)),
      { max: 100 },
    );
    expect(refusal(() => scoreMany(rich, new Uint8Array(30)))).toMatchObject({ code: 'bulk/too-large' });
  });

  test('a sheet that `score` refuses is not encoded', () => {
    expect(refusal(() => encodeSheets(tea, [{ picks: { A1: 9 } }]))).toMatchObject({
      code: 'sheet/unknown-option',
    });
  });
});
