/** The session to practise on, against the real criteria sets: what it teaches must be so. */
import { compileSet, score, type CriteriaSet } from '@ocop-kit/engine';
import {
  collect,
  parseBallotFile,
  parseSession,
  quorumOf,
  sessionAgreement,
  sessionResult,
  type BallotFile,
  type Session,
} from '@ocop-kit/engine/council';
import { loadSet, type PackId } from '@ocop-kit/rules';
import { beforeAll, describe, expect, test } from 'vitest';
import { HONEY } from '../../packages/elements/src/council/practice/honey.js';
import { LINEN } from '../../packages/elements/src/council/practice/linen.js';
import { loadPractice } from '../../packages/elements/src/council/practice/practice.js';
import type { ProductFacts } from '../../packages/elements/src/council/practice/product-facts.js';
import { VILLAGE } from '../../packages/elements/src/council/practice/village.js';
import type { Practice } from '../../packages/elements/src/council/practice/practice-types.js';

const LANGUAGES = ['vi', 'en'] as const;
const sets = new Map<string, CriteriaSet>();
const setOf = ({ id }: { readonly id: string }): CriteriaSet => sets.get(id)!;

const practices: Record<string, Practice> = {};
beforeAll(async () => {
  for (const language of LANGUAGES) practices[language] = await loadPractice(language);
  for (const { id, pack, set } of practices['vi']!.session.products)
    sets.set(id, await loadSet(pack as PackId, set));
});

const picksOf = ({ criteria }: Practice['solution'][string]): Record<string, number> =>
  Object.fromEntries(Object.entries(criteria).map(([id, { pick }]) => [id, pick]));

/** The session once everybody has handed in, whoever practises with the picks of the solution. */
function takeBallots({ session, mine, ballots, solution }: Practice): Session {
  const own: BallotFile = {
    format: 'ocop-ballots/1',
    session: session.id,
    member: mine,
    ballots: Object.entries(solution).map(([product, solved]) => ({
      product,
      member: mine,
      round: 1,
      picks: picksOf(solved),
      declared: [],
      time: '2026-12-03T10:30:00+07:00',
    })),
  };
  return [...ballots, own].reduce((taken, file) => collect(taken, file, setOf).session, session);
}

/** What the council finds of a product once everybody has handed in, the solution among them. */
const resultOf = (product: string) =>
  sessionResult(takeBallots(practices['vi']!), product, setOf({ id: product }));

describe.each(LANGUAGES)('in %s', (language) => {
  const own = (): Practice => practices[language]!;

  test('the session and every file of ballots are what their formats ask for', () => {
    const { session, ballots } = own();
    expect(parseSession(JSON.stringify(session))).toEqual(session);
    for (const file of ballots) expect(parseBallotFile(JSON.stringify(file))).toEqual(file);
  });

  test('every ballot of the others is taken', () => {
    const { session, ballots } = own();
    for (const file of ballots) {
      const { taken, refused } = collect(session, file, setOf);
      expect({ member: file.member, taken, refused }).toEqual({
        member: file.member,
        taken: file.ballots.length,
        refused: [],
      });
    }
  });

  test('the entities and the solution answer every criterion, and each has its note and its reason', () => {
    const { session, solution } = own();
    for (const product of session.products) {
      const leaves = compileSet(setOf(product)).leaves.map(({ id }) => id);
      const { criteria, lesson, verdict } = solution[product.id]!;
      expect(Object.keys(criteria).sort()).toEqual([...leaves].sort());
      expect(score(setOf(product), { picks: picksOf(solution[product.id]!), declared: [] }).outcome).toBe(
        'rated',
      );
      expect(score(setOf(product), product.assessment!).outcome).toBe('rated');
      for (const text of [verdict, lesson]) expect(text).toMatch(/\.$/);
      for (const id of leaves) {
        expect(criteria[id]!.why, `${product.id} ${id}`).toMatch(/.{20}/);
        expect(product.assessment!.criteria[id]!.note, `${product.id} ${id}`).toMatch(/.{8}/);
      }
    }
  });

  test('every paper has a title and a day', () => {
    for (const { assessment } of own().session.products)
      for (const [id, { evidence = [] }] of Object.entries(assessment!.criteria))
        for (const { title, issued } of evidence) {
          expect(title, id).toContain(' ');
          expect(issued, title).toMatch(/^20/);
        }
  });

  test('a verdict names the points that the solution has', () => {
    const { session, solution } = own();
    for (const product of session.products) {
      const { total } = score(setOf(product), { picks: picksOf(solution[product.id]!), declared: [] });
      expect(solution[product.id]!.verdict).toContain(`${total} ${language === 'vi' ? 'điểm' : 'points'}`);
    }
  });
});

describe.each([HONEY, LINEN, VILLAGE] as readonly ProductFacts[])('of $id', (facts) => {
  test('every paper is named by a criterion, and every paper that is named is there', () => {
    const named = new Set(Object.values(facts.criteria).flatMap(({ papers = [] }) => papers));
    expect([...named].sort()).toEqual(Object.keys(facts.papers).sort());
  });

  test('every condition of the set is denied by its entity', () => {
    const { conditions = [] } = setOf(facts);
    const declarable = conditions.filter((condition) => !('when' in condition)).map(({ id }) => id);
    expect(facts.denied).toEqual(declarable);
  });
});

test('one paper had run out when its dossier came in', () => {
  const expired = [HONEY, LINEN, VILLAGE].flatMap(({ papers, submitted }: ProductFacts) =>
    Object.keys(papers).filter((id) => (papers[id]?.expires ?? submitted) < submitted),
  );
  expect(expired).toEqual(['haccp']);
});

test('both languages have the same shape', () => {
  const shapeOf = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(shapeOf)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shapeOf(inner)]))
        : typeof value;
  expect(shapeOf(practices['en'])).toEqual(shapeOf(practices['vi']));
});

test('English has no Vietnamese letters', () => {
  expect(
    JSON.stringify({ ...practices['en'], session: { ...practices['en']!.session, regulation: {} } }),
  ).not.toMatch(/[\u1EA0-\u1EF9ăâđêôơưĂÂĐÊÔƠƯ]/);
});

test('entities claim more than their papers bear out, and never less', () => {
  for (const product of practices['vi']!.session.products) {
    const claimed = score(setOf(product), product.assessment!);
    const right = score(setOf(product), {
      picks: picksOf(practices['vi']!.solution[product.id]!),
      declared: [],
    });
    expect(claimed.total).toBeGreaterThan(right.total + 5);
    for (const [id, { pick }] of Object.entries(practices['vi']!.solution[product.id]!.criteria))
      expect(product.assessment!.picks[id], `${product.id} ${id}`).toBeGreaterThanOrEqual(pick);
  }
});

test('every option that the others pick is near the right one', () => {
  for (const { ballots } of practices['vi']!.ballots)
    for (const { product, picks } of ballots)
      for (const [id, pick] of Object.entries(picks))
        expect(
          Math.abs(pick - practices['vi']!.solution[product]!.criteria[id]!.pick),
          `${product} ${id}`,
        ).toBeLessThan(2);
});

describe('with the ballots of the solution', () => {
  test('the honey has the points of four stars and three stars, for one minimum that is missed', () => {
    const { council, minimums, recused, otherwise } = resultOf('mat-ong');
    expect(council).toMatchObject({ averageTotal: '377/5', starsByTotal: 4, stars: 3 });
    expect(minimums.filter(({ rank, reached }) => rank === 4 && !reached).map(({ of }) => of)).toEqual([
      '10',
    ]);
    expect(recused.map(({ member }) => member)).toEqual(['E']);
    expect(otherwise.byPolicy).toEqual({ average: 3, majority: 3, unanimous: 3 });
  });

  test('one criterion of the honey divides', () => {
    const session = takeBallots(practices['vi']!);
    const { criteria } = sessionAgreement(session, 'mat-ong', setOf({ id: 'mat-ong' }))!;
    expect(criteria.filter(({ divides }) => divides).map(({ criterion }) => criterion)).toEqual(['1.7']);
  });

  test('one pair is apart on the scarf, and the condition that one member declares does not decide', () => {
    const { council, conditions } = resultOf('khan-lanh');
    expect(council).toMatchObject({
      outcome: 'rated',
      stars: 3,
      apart: [{ ballots: ['C', 'D'], points: 11 }],
    });
    expect(conditions).toEqual([{ condition: '6.2.out', members: ['E'] }]);
  });

  test('the village is one point of one ballot short of the centre', () => {
    const { council, distance } = resultOf('ban-minh-hoa');
    expect(council).toMatchObject({ averageTotal: '539/6', starsByTotal: 4, stars: 4 });
    expect(distance).toBeDefined();
  });

  test('the other products have nobody apart, and the meeting is valid', () => {
    for (const product of ['mat-ong', 'ban-minh-hoa'])
      expect(resultOf(product).council).not.toHaveProperty('apart');
    expect(quorumOf(practices['vi']!.session)).toMatchObject({ isMet: true });
  });
});

test('each time it is loaded it is new', async () => {
  const again = await loadPractice('vi');
  expect(again).toEqual(practices['vi']);
  expect(again.session).not.toBe(practices['vi']!.session);
});
