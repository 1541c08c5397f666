/** One product at every level: what moved between them, by how much, and what was remarked; what follows from a council's result. */
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../src/schema.js';
import type { Sheet } from '../src/index.js';
import {
  compareLevels,
  levelOutcome,
  rankProducts,
  reviewLevel,
  sessionLevel,
  sheetLevel,
  type CouncilFinding,
  type Session,
} from '../src/council.js';
import { refusal } from './fixtures/refusal.js';
import { MEMBERS, seated, TIME, voted } from './fixtures/session.js';
import { FULL, tea } from './fixtures/tea.js';

const who = { name: 'Bà Xã', role: 'Công chức' };
const assessment = {
  picks: FULL,
  declared: [],
  criteria: {
    A1: { note: 'Chè hái tại thôn Một.', evidence: [{ name: 'so-theo-doi.pdf' }] },
    B1: { note: '' },
  },
  reviews: {
    A1: [
      { who, stage: 'commune', verdict: 'ask', remark: 'Bổ sung sổ theo dõi.', time: TIME },
      { who, stage: 'commune', verdict: 'sufficient', time: TIME },
    ],
    'A2.1': [{ who, stage: 'commune', verdict: 'missing', remark: 'Chưa có giấy.', time: TIME }],
    C2: [{ who: { name: 'Tổ tư vấn' }, stage: 'province', verdict: 'sufficient', pick: 1, time: TIME }],
  },
} as unknown as Assessment;
const LESS = { ...FULL, A1: 2 };
const session: Session = {
  ...voted({ A: FULL, B: LESS, C: LESS, D: FULL, E: LESS }),
  ballots: voted({ A: FULL, B: LESS, C: LESS, D: FULL, E: LESS }).ballots.map((ballot) =>
    ballot.member === 'B' ? { ...ballot, remarks: { A1: 'Mua ngoài một phần.' } } : ballot,
  ),
};

describe('levels beside each other', () => {
  const compared = compareLevels(tea, [
    sessionLevel(session, 'tea', tea),
    sheetLevel(assessment),
    reviewLevel('commune', assessment, ['A1', 'A2.1']),
  ]);

  test('stand from the entity to the centre, whatever order they come in', () => {
    expect(compared.levels).toEqual([
      { level: 'self', total: '100/1', stars: 5 },
      // A commune looks at its contents alone: it finds no total.
      { level: 'commune', total: null, stars: null },
      { level: 'province', total: '97/1', stars: 4 },
    ]);
  });

  test('name what moved, by how much, and what speaks to it', () => {
    expect(compared.differences[0]).toEqual({
      criterion: 'A1',
      points: { self: '10/1', commune: '10/1', province: '7/1' },
      moves: [{ from: 'commune', to: 'province', points: '-3/1' }],
      verdicts: { commune: 'sufficient' },
      remarks: {
        self: [{ by: undefined, text: 'Chè hái tại thôn Một.' }],
        commune: [{ by: 'Bà Xã', text: 'Bổ sung sổ theo dõi.' }],
        province: [{ by: 'Bà Bình', text: 'Mua ngoài một phần.' }],
      },
      evidence: { self: [{ name: 'so-theo-doi.pdf' }] },
    });
  });

  test('name what a level did not find borne out, although nothing moved', () => {
    expect(compared.differences.map(({ criterion }) => criterion)).toEqual(['A1', 'A2.1']);
    expect(compared.differences[1]).toMatchObject({ moves: [], verdicts: { commune: 'missing' } });
  });

  test('hold a commune to its contents, and another level to what it looked at', () => {
    const { criteria } = reviewLevel('commune', assessment, ['A1']);
    expect(criteria).toEqual(['A1']);
    const province = reviewLevel('province', assessment);
    expect(province.criteria).toEqual(['C2']);
    const { differences } = compareLevels(tea, [sheetLevel(assessment), province]);
    expect(differences.map(({ criterion, moves }) => [criterion, moves[0]?.to])).toEqual([
      ['C2', 'province'],
    ]);
  });

  test('are each given once', () => {
    const twice = [sheetLevel(assessment), sheetLevel(assessment)];
    expect(refusal(() => compareLevels(tea, twice)).code).toBe('session/duplicate-id');
  });
});

const found = (starsByTotal: number | null, stars: number | null, outcome = 'rated'): CouncilFinding => ({
  outcome,
  stars,
  starsByTotal,
});

/** What Art. 3.3, 4.1, 7.3 and 7.4 make of a council's result. */
const OUTCOMES: readonly (readonly ['province' | 'centre', CouncilFinding, string, string])[] = [
  ['province', found(5, 5), 'to-centre', '7.3e'],
  // By total: a missed minimum changes nothing in who judges it next.
  ['province', found(5, 3), 'to-centre', '7.3e'],
  ['province', found(4, 4), 'province-recognises', '7.3e'],
  ['province', found(4, 2), 'no-certificate', '4.1'],
  ['province', found(3, 3), 'province-recognises', '7.3e'],
  ['province', found(2, 2), 'no-certificate', '4.1'],
  ['province', found(null, null, 'disqualified'), 'excluded', '3.3'],
  ['centre', found(5, 5), 'centre-recognises', '7.4e'],
  ['centre', found(4, 4), 'province-may-recognise', '7.4'],
  ['centre', found(5, 4), 'province-may-recognise', '7.4'],
  ['centre', found(3, 3), 'province-may-recognise', '7.4'],
  ['centre', found(2, 2), 'no-certificate', '4.1'],
  ['centre', found(5, null, 'ineligible'), 'excluded', '3.3'],
];

test.each(OUTCOMES)('at the %s, %o leads to %s', (level, finding, outcome, article) => {
  expect(levelOutcome(level, finding)).toEqual({ outcome, cite: { article } });
});

test('products are ranked by stars, then by points; those without a ballot come last', () => {
  const members = MEMBERS.map(({ id }) => id).filter((id) => id !== 'S');
  const product = (id: string) => ({ ...session.products[0]!, id, name: id });
  const ballots = (id: string, picks: Sheet['picks']) =>
    members.map((member) => ({
      product: id,
      member,
      round: 1,
      picks: { ...picks },
      declared: [],
      time: TIME,
    }));
  const many: Session = {
    ...seated(),
    products: ['none', 'low', 'high', 'same'].map(product),
    ballots: [...ballots('low', LESS), ...ballots('high', FULL), ...ballots('same', FULL)],
  };
  expect(rankProducts(many, () => tea).map(({ product: { id }, next }) => [id, next?.outcome])).toEqual([
    ['high', 'to-centre'],
    ['same', 'to-centre'],
    ['low', 'to-centre'],
    ['none', undefined],
  ]);
});
