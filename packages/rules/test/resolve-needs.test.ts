/** Words of the decision become picks, and the build refuses words that nothing prints. */
import { describe, expect, test } from 'vitest';

interface Picks {
  readonly sets: readonly number[];
  readonly criterion: string;
  readonly options: readonly number[];
}
interface Need {
  readonly id: string;
  readonly evidence: readonly string[];
  readonly picks: readonly Picks[];
}
interface Resolve {
  readonly resolveNeeds: (pack: unknown, needs: readonly unknown[]) => readonly Need[];
  readonly carryNeeds: (pack: unknown, from: unknown, needs: readonly Need[]) => readonly Need[];
}
// A script of the build, without types.
const script: string = '../scripts/resolve-needs.mjs';
const { resolveNeeds, carryNeeds } = (await import(script)) as Resolve;

const option = (points: number, vi: string) => ({ points, text: { vi } });
const criterion = (id: string, vi: string, ...options: readonly object[]) => ({ id, title: { vi }, options });
const set = (no: number, ...criteria: readonly object[]) => ({ no, sections: [{ criteria }] });
const mark = [
  option(0, 'Không có đơn nhãn hiệu'),
  option(1, 'Có đơn nhãn hiệu'),
  option(2, 'Có bằng, có đơn nhãn hiệu'),
];
const pack = {
  header: { evidenceKinds: [{ id: 'mark' }] },
  sets: [
    set(
      1,
      { id: 'g', criteria: [criterion('1', 'Nhãn', ...mark)] },
      { id: '2', title: { vi: 'Ô' }, tick: true },
    ),
    set(2, criterion('1', 'Nhãn', ...mark), {
      ...criterion('3', 'Vị', option(1, 'Có bằng')),
      notes: [{ vi: 'Theo phiếu' }],
    }),
  ],
};
const need = (...claims: readonly object[]) => ({ id: 'paper', title: 'Giấy', evidence: ['mark'], claims });
const picksOf = (...claims: readonly object[]) => resolveNeeds(pack, [need(...claims)])[0]?.picks;

describe('a claim', () => {
  test.each<[string, object, readonly Picks[]]>([
    [
      'of words, whatever their capitals',
      { says: ['CÓ đơn'] },
      [{ sets: [1, 2], criterion: '1', options: [2, 3] }],
    ],
    [
      'without other words',
      { says: ['đơn nhãn hiệu'], unless: ['có bằng'] },
      [{ sets: [1, 2], criterion: '1', options: [2] }],
    ],
    [
      'in one criterion',
      { says: ['Có bằng'], criteria: ['Vị'] },
      [{ sets: [2], criterion: '3', options: [1] }],
    ],
    ['under a note', { notes: ['phiếu'] }, [{ sets: [2], criterion: '3', options: [1] }]],
    [
      'of all that a criterion is worth',
      { criteria: ['Nhãn'] },
      [{ sets: [1, 2], criterion: '1', options: [2, 3] }],
    ],
    ['of a box to tick', { criteria: ['Ô'] }, [{ sets: [1], criterion: '2', options: [1] }]],
  ])('%s', (_what, claim, picks) => {
    expect(picksOf(claim)).toEqual(picks);
  });

  test('beside another one names each pick once', () => {
    expect(picksOf({ criteria: ['Nhãn'] }, { says: ['bằng'] })).toEqual([
      { sets: [1, 2], criterion: '1', options: [2, 3] },
      { sets: [2], criterion: '3', options: [1] },
    ]);
  });

  test.each<[string, readonly unknown[], string]>([
    ['words that nothing prints', [need({ says: ['bằng khen'] })], 'waits for “bằng khen”'],
    [
      'words that only an option worth nothing prints',
      [need({ says: ['Không có đơn'] })],
      'waits for “Không có đơn”',
    ],
    ['an exception that nothing prints', [need({ unless: ['huy chương'] })], 'waits for “huy chương”'],
    ['a note that nothing prints', [need({ notes: ['Ghi chú'] })], 'waits for “Ghi chú”'],
    ['a title that nothing prints', [need({ criteria: ['Mùi'] })], 'names the title “Mùi”'],
    ['a kind nobody knows', [{ ...need(), evidence: ['smell'] }], 'unknown kind “smell”'],
    ['an id twice', [need(), need()], '“paper” stands there twice'],
  ])('%s ends the build', (_what, needs, message) => {
    expect(() => resolveNeeds(pack, needs)).toThrow(message);
  });
});

test('another decision takes over what it prints under the same title', () => {
  const other = {
    header: {},
    sets: [set(7, criterion('5', 'Nhãn', option(1, 'Có đơn nhãn hiệu'), option(2, 'Có bằng')))],
  };
  const [carried, ...more] = carryNeeds(other, pack, resolveNeeds(pack, [need({ criteria: ['Nhãn'] })]));
  expect(carried).toMatchObject({ evidence: [], picks: [{ sets: [7], criterion: '5', options: [1] }] });
  expect(more).toEqual([]);
  expect(carryNeeds({ ...other, sets: [] }, pack, resolveNeeds(pack, [need()]))).toEqual([]);
});
