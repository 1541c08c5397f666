/** Migrations and decisions that others wrote: refused alike by the descriptions in zod and by the functions that take them. */
import { describe, expect, test } from 'vitest';
import { choosePack, migrate, type Decision, type Migration } from '../src/index.js';
import { decisionsSchema, migrationSchema } from '../src/schema.js';
import { pointerStep } from '../src/errors/errors.js';
import { withAt } from './fixtures/edit.js';
import { refusal } from './fixtures/refusal.js';
import { dossier } from './fixtures/dossier.js';

const cite = { decision: '2/2026', article: '12.2a' };
const decisions: readonly Decision[] = [
  { pack: 'old', decision: '1/2020', from: '2020-01-01', cite: { decision: '1/2020' } },
  {
    pack: 'new',
    decision: '2/2026',
    from: '2026-05-22',
    cite,
    replaces: {
      pack: 'old',
      decision: '1/2020',
      lapsesAfter: { days: 60, cite },
      tails: [{ kinds: ['first', 'upgrade'], days: 60, cite }],
    },
  },
];
const map: Migration = {
  from: 'old',
  to: 'new',
  why: { same: { vi: 'Như cũ.', en: 'The same.' } },
  sets: [
    {
      from: 3,
      to: 8,
      criteria: [
        {
          from: 'a',
          to: '1',
          options: [{ to: 1, how: 'exact', why: 'same' }],
          none: { to: null, how: 'lost', why: 'same' },
        },
      ],
      added: [{ criterion: '2', why: 'same' }],
      conditions: [{ from: 'a.out', to: null, why: 'same' }],
    },
  ],
};

/** Where zod finds the first thing wrong. */
function firstPointer(
  schema: typeof decisionsSchema | typeof migrationSchema,
  data: unknown,
): string | undefined {
  const [issue] = schema.safeParse(data).error?.issues ?? [];
  return issue?.path.map((key) => pointerStep(String(key))).join('');
}

test('what they take is what the schemas describe', () => {
  expect(decisionsSchema.parse(decisions)).toEqual(decisions);
  expect(migrationSchema.parse(map)).toEqual(map);
});

describe('a damaged list of decisions', () => {
  test.each([
    ['no list', '', {}, 'input/shape'],
    ['more decisions than anybody has', '', Array.from({ length: 101 }, () => decisions[0]), 'input/shape'],
    ['a decision without a pack', '/0/pack', undefined, 'input/shape'],
    ['a number that is none', '/1/decision', 26, 'input/shape'],
    ['a day that the calendar lacks', '/1/from', '2026-02-30', 'calendar/day'],
    ['an article that is a number', '/1/cite/article', 12, 'input/shape'],
    ['half a day', '/1/replaces/lapsesAfter/days', 0.5, 'input/shape'],
    ['days that go back', '/1/replaces/lapsesAfter/days', -5, 'input/shape'],
    ['more days than ten years have', '/1/replaces/tails/0/days', 3_651, 'input/shape'],
    ['days past every calendar', '/1/replaces/lapsesAfter/days', 1e9, 'input/shape'],
    ['a pack whose id is none', '/1/replaces/pack', '__proto__', 'input/shape'],
    ['tails that are no list', '/1/replaces/tails', {}, 'input/shape'],
    ['a kind of rating that there is not', '/1/replaces/tails/0/kinds/1', 'other', 'input/shape'],
    ['a tail without an article', '/1/replaces/tails/0/cite', undefined, 'input/shape'],
  ])('%s', (_, pointer, value, code) => {
    const damaged = withAt(decisions, pointer, value) as readonly Decision[];
    const question = { date: '2026-06-01', kind: 'first' } as const;
    expect(refusal(() => choosePack(damaged, question))).toMatchObject({
      code,
      path: `/decisions${pointer}`,
    });
    expect(firstPointer(decisionsSchema, damaged)).toBe(pointer);
  });
});

describe('a damaged migration', () => {
  test.each([
    ['no object', '', []],
    ['a reason that is no text', '/why/same', 1],
    ['sets by number', '/sets', {}],
    ['a set without its number', '/sets/0/from', undefined],
    ['a criterion that is a number', '/sets/0/criteria/0/to', 1],
    ['a criterion that every object has', '/sets/0/criteria/0/to', '__proto__'],
    ['a former criterion that every object has', '/sets/0/criteria/0/from', '__proto__'],
    ['an added criterion whose id is none', '/sets/0/added/0/criterion', 'a b'],
    ['a set past the last', '/sets/0/to', 10_000],
    ['a pack whose id is none', '/to', 'New pack'],
    ['half an ordinal', '/sets/0/criteria/0/options/0/to', 0.5],
    ['a certainty that there is not', '/sets/0/criteria/0/options/0/how', 'perhaps'],
    ['no reason', '/sets/0/criteria/0/none/why', undefined],
    [
      'more options than a criterion has',
      '/sets/0/criteria/0/options',
      Array.from({ length: 36 }, () => null),
    ],
    ['an added criterion alone', '/sets/0/added/0', '2'],
    ['a condition without its target', '/sets/0/conditions/0/to', undefined],
  ])('%s', (_, pointer, value) => {
    const damaged = withAt(map, pointer, value) as Migration;
    const sources = { map: damaged } as Parameters<typeof migrate>[1];
    const problem = refusal(() => migrate(dossier, sources));
    expect(problem).toMatchObject({ code: 'input/shape', path: `/map${pointer}` });
    expect(firstPointer(migrationSchema, damaged)).toMatch(new RegExp(`^${pointer}`));
  });
});
