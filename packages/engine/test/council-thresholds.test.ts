/** Averages and minimums at the very edge: one point of one ballot more or less, among three, seven, eleven and thirteen members. */
import { describe, expect, test } from 'vitest';
import { council, score, type Ballot, type MinimumPolicy } from '../src/index.js';
import { flatSet, leaf } from './fixtures/flat.js';

/** Tens and ones: every total from 0 to 100 has one sheet. */
const CRITERIA = [
  leaf('tens', 0, 10, 20, 30, 40, 50, 60, 70, 80, 90),
  leaf('ones', 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
];
const set = flatSet(CRITERIA, { minimumRanks: [] });

function ballotOf(total: number): Ballot {
  const tens = Math.min(9, Math.floor(total / 10));
  return { picks: { tens: tens + 1, ones: total - 10 * tens + 1 } };
}

/** As many ballots as members, whose totals have that sum: as even as can be, or as far apart as can be. */
function even(members: number, sum: number): number[] {
  const least = Math.floor(sum / members);
  return Array.from({ length: members }, (_, at) => least + (at < sum - least * members ? 1 : 0));
}

function uneven(members: number, sum: number): number[] {
  const totals = new Array<number>(members).fill(0);
  let left = sum;
  for (let at = 0; at < members; at++) {
    const total = Math.min(100, left);
    totals[at] = total;
    left -= total;
  }
  return totals;
}

/** Members, points of all ballots together, the average, how it is shown, stars by total. */
const AVERAGES: readonly (readonly [number, number, string, string, number])[] = [
  [3, 269, '269/3', '89.66', 4],
  [3, 270, '90/1', '90.00', 5],
  [3, 271, '271/3', '90.33', 5],
  [7, 629, '629/7', '89.85', 4],
  [7, 630, '90/1', '90.00', 5],
  [7, 631, '631/7', '90.14', 5],
  [11, 989, '989/11', '89.90', 4],
  [11, 990, '90/1', '90.00', 5],
  [11, 991, '991/11', '90.09', 5],
  [13, 1169, '1169/13', '89.92', 4],
  [13, 1170, '90/1', '90.00', 5],
  [13, 1171, '1171/13', '90.07', 5],
  [3, 209, '209/3', '69.66', 3],
  [3, 210, '70/1', '70.00', 4],
  [3, 211, '211/3', '70.33', 4],
  [7, 489, '489/7', '69.85', 3],
  [7, 490, '70/1', '70.00', 4],
  [7, 491, '491/7', '70.14', 4],
  [11, 769, '769/11', '69.90', 3],
  [11, 770, '70/1', '70.00', 4],
  [11, 771, '771/11', '70.09', 4],
  [13, 909, '909/13', '69.92', 3],
  [13, 910, '70/1', '70.00', 4],
  [13, 911, '911/13', '70.07', 4],
  [3, 149, '149/3', '49.66', 2],
  [3, 150, '50/1', '50.00', 3],
  [3, 151, '151/3', '50.33', 3],
  [7, 349, '349/7', '49.85', 2],
  [7, 350, '50/1', '50.00', 3],
  [7, 351, '351/7', '50.14', 3],
  [11, 549, '549/11', '49.90', 2],
  [11, 550, '50/1', '50.00', 3],
  [11, 551, '551/11', '50.09', 3],
  [13, 649, '649/13', '49.92', 2],
  [13, 650, '50/1', '50.00', 3],
  [13, 651, '651/13', '50.07', 3],
  [3, 89, '89/3', '29.66', 1],
  [3, 90, '30/1', '30.00', 2],
  [3, 91, '91/3', '30.33', 2],
  [7, 209, '209/7', '29.85', 1],
  [7, 210, '30/1', '30.00', 2],
  [7, 211, '211/7', '30.14', 2],
  [11, 329, '329/11', '29.90', 1],
  [11, 330, '30/1', '30.00', 2],
  [11, 331, '331/11', '30.09', 2],
  [13, 389, '389/13', '29.92', 1],
  [13, 390, '30/1', '30.00', 2],
  [13, 391, '391/13', '30.07', 2],
];

describe.each(AVERAGES)(
  '%i ballots with %i points together',
  (members, sum, averageTotal, shownTotal, stars) => {
    test.each([
      ['even', even],
      ['uneven', uneven],
    ])(`are ${averageTotal}, shown as ${shownTotal}: %s`, (_, spread) => {
      const totals = spread(members, sum);
      expect(council(set, totals.map(ballotOf))).toMatchObject({
        averageTotal,
        shownTotal,
        starsByTotal: stars,
      });
      expect(council(set, totals.toReversed().map(ballotOf))).toMatchObject({
        averageTotal,
        starsByTotal: stars,
      });
    });
  },
);

/** The criterion has 0, 1, 2 and 3 points; three stars ask for 2. */
const marked = flatSet([leaf('rest', 97), leaf('m', 0, 1, '2*3', 3)], { minimumRanks: [3] });

/**
 * How many members gave 0, 1, 2 and 3 points, and which policies find the minimum reached. The average must be 2; majority is more than half;
 * unanimous is all.
 */
const MINIMUMS: readonly (readonly [readonly [number, number, number, number], readonly MinimumPolicy[]])[] =
  [
    // Of three: 6 points are 2 on average.
    [
      [0, 0, 3, 0],
      ['average', 'majority', 'unanimous'],
    ],
    [
      [0, 1, 1, 1],
      ['average', 'majority'],
    ],
    [[0, 1, 2, 0], ['majority']],
    [
      [1, 0, 0, 2],
      ['average', 'majority'],
    ],
    [[1, 0, 1, 1], ['majority']],
    [[0, 2, 0, 1], []],
    // Of seven: 14 points; four are more than half.
    [
      [0, 3, 1, 3],
      ['average', 'majority'],
    ],
    [[0, 3, 2, 2], ['majority']],
    [[0, 4, 0, 3], []],
    [
      [2, 0, 1, 4],
      ['average', 'majority'],
    ],
    [[2, 1, 0, 4], ['majority']],
    [[0, 1, 6, 0], ['majority']],
    [
      [0, 0, 7, 0],
      ['average', 'majority', 'unanimous'],
    ],
    [
      [0, 0, 0, 7],
      ['average', 'majority', 'unanimous'],
    ],
    // Of eleven: 22 points; six are more than half.
    [
      [0, 5, 1, 5],
      ['average', 'majority'],
    ],
    [[0, 5, 2, 4], ['majority']],
    [[0, 6, 0, 5], []],
    [
      [3, 1, 0, 7],
      ['average', 'majority'],
    ],
    [[3, 1, 1, 6], ['majority']],
    [
      [0, 1, 9, 1],
      ['average', 'majority'],
    ],
    [[0, 1, 10, 0], ['majority']],
    [
      [0, 0, 10, 1],
      ['average', 'majority', 'unanimous'],
    ],
    // Of thirteen: 26 points; seven are more than half.
    [
      [0, 6, 1, 6],
      ['average', 'majority'],
    ],
    [[0, 6, 2, 5], ['majority']],
    [[0, 7, 0, 6], []],
    [
      [4, 0, 1, 8],
      ['average', 'majority'],
    ],
    [[4, 0, 2, 7], ['majority']],
    [[0, 1, 12, 0], ['majority']],
    [
      [0, 0, 13, 0],
      ['average', 'majority', 'unanimous'],
    ],
  ];

test.each(MINIMUMS)(
  'a minimum of 2 points with %j giving 0, 1, 2, 3 is reached by %j',
  (members, reachedBy) => {
    const ballots = members.flatMap((count, worth) =>
      Array.from({ length: count }, (): Ballot => ({ picks: { rest: 1, m: worth + 1 } })),
    );
    const reached = (['average', 'majority', 'unanimous'] as const).filter(
      (policy) => council(marked, ballots, policy).minimumsMissed[3]?.length === 0,
    );
    expect(reached).toEqual(reachedBy);
    const back = (['average', 'majority', 'unanimous'] as const).filter(
      (policy) => council(marked, ballots.toReversed(), policy).minimumsMissed[3]?.length === 0,
    );
    expect(back).toEqual(reachedBy);
  },
);

/** Totals, how many are left out at each end, and the average of the rest. */
const TRIMMED: readonly (readonly [readonly number[], number, string, number])[] = [
  [[100, 90, 90, 90, 0], 1, '90/1', 5],
  [[100, 90, 90, 89, 0], 1, '269/3', 4],
  [[100, 91, 90, 89, 0], 1, '90/1', 5],
  [[90, 90, 90], 1, '90/1', 5],
  [[100, 100, 70, 70, 70, 70, 70, 70, 69, 0, 0], 2, '489/7', 3],
  [[100, 100, 71, 70, 70, 70, 70, 70, 69, 0, 0], 2, '70/1', 4],
  [[100, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 0], 1, '50/1', 3],
  [[100, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 49, 0], 1, '549/11', 2],
];

test.each(TRIMMED)('of %j without %i at each end the average is %s', (totals, each, averageTotal, stars) => {
  const policy = { trimmed: { each, from: 3 } };
  expect(council(set, totals.map(ballotOf), policy)).toMatchObject({ averageTotal, stars });
  expect(council(set, totals.toReversed().map(ballotOf), policy)).toMatchObject({ averageTotal, stars });
});

/** Members and how many of them declare the product out, and what the council finds by majority and by any. */
const CONDITIONS: readonly (readonly [number, number, string, string])[] = [
  [3, 1, 'rated', 'disqualified'],
  [3, 2, 'disqualified', 'disqualified'],
  [4, 2, 'rated', 'disqualified'],
  [7, 3, 'rated', 'disqualified'],
  [7, 4, 'disqualified', 'disqualified'],
  [11, 5, 'rated', 'disqualified'],
  [11, 6, 'disqualified', 'disqualified'],
  [13, 6, 'rated', 'disqualified'],
  [13, 7, 'disqualified', 'disqualified'],
  [13, 0, 'rated', 'rated'],
];

test.each(CONDITIONS)(
  'of %i ballots %i declare: %s by majority, %s by any',
  (members, declaring, majority, any) => {
    const out = flatSet(CRITERIA, {
      minimumRanks: [],
      conditions: [
        {
          id: 'dossier',
          effect: 'disqualified',
          text: { vi: 'Hồ sơ không trung thực', en: 'Dossier not true' },
        },
      ],
    });
    const ballots = Array.from({ length: members }, (_, at): Ballot => ({
      ...ballotOf(79),
      declared: at < declaring ? ['dossier'] : [],
    }));
    expect(council(out, ballots, { conditions: 'majority' }).outcome).toBe(majority);
    expect(council(out, ballots, { conditions: 'any' }).outcome).toBe(any);
  },
);

test.each(AVERAGES)('a copy of the average of %i ballots with %i points moves no band', (members, sum) => {
  // Where the average is a whole number there is a sheet with just that total.
  if (sum % members !== 0) {
    const before = council(set, even(members, sum).map(ballotOf));
    const below = Math.floor(sum / members);
    // The whole sheet below the average never lifts it, the one above never lowers it.
    const lower = council(set, [...even(members, sum), below].map(ballotOf));
    const higher = council(set, [...even(members, sum), below + 1].map(ballotOf));
    expect(lower.starsByTotal!).toBeLessThanOrEqual(before.starsByTotal!);
    expect(higher.starsByTotal!).toBeGreaterThanOrEqual(before.starsByTotal!);
    return;
  }
  const copy = ballotOf(sum / members);
  const before = council(set, uneven(members, sum).map(ballotOf));
  const after = council(set, [...uneven(members, sum).map(ballotOf), copy]);
  expect(after).toMatchObject({ averageTotal: before.averageTotal, starsByTotal: before.starsByTotal });
  expect(score(set, copy).starsByTotal).toBe(before.starsByTotal);
});
