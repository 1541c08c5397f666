/** A plan of improvement: made of the way to a rank, changed by people, carried over the years without losing anything. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { score } from '../src/index.js';
import {
  addTask,
  carryPlan,
  changeTask,
  parsePlan,
  planFromNextStar,
  planOf,
  safeParsePlan,
  withPlan,
  type ImprovementPlan,
} from '../src/plan.js';
import { parseAssessment, serializeAssessment, type Assessment } from '../src/schema.js';
import type { DossierRules } from '../src/dossier.js';
import { copyOf } from './fixtures/edit.js';
import { ratedSheet } from './fixtures/inspection.js';
import { refusal } from './fixtures/refusal.js';
import { FULL, tea } from './fixtures/tea.js';

/** 37 points, two stars. */
const HALF: Assessment = {
  ...ratedSheet,
  picks: { A1: 1, 'A2.1': 1, 'A2.2': 0, A3: 2, B1: 2, B2: 1, B3: 1, 'C1.1': 2, 'C1.2': 3, C2: 1 },
  criteria: {},
};
const ON = '2021-05-10';
const NEXT_YEAR = '2022-05-10';

const rules: DossierRules = {
  format: 'ocop-dossier-rules/1',
  pack: 'test-tea',
  components: [],
  fields: [],
  needs: [
    {
      id: 'photo-of-garden',
      title: { vi: 'Ảnh vườn chè', en: 'Photograph of the garden' },
      evidence: ['photo'],
      picks: [{ sets: [7], criterion: 'A1', options: [2, 3] }],
    },
  ],
};
const plan = planFromNextStar(tea, HALF, { on: ON, goal: 3, rules });
const idsOf = ({ tasks }: ImprovementPlan): string[] => tasks.map(({ id }) => id);
const stateOf = ({ tasks }: ImprovementPlan, id: string): string | undefined =>
  tasks.find((task) => task.id === id)?.state;
const withPicks = (picks: Record<string, number>): Assessment => ({
  ...HALF,
  picks: { ...HALF.picks, ...picks },
});
const withPhoto = (sheet: Assessment): Assessment => ({
  ...sheet,
  criteria: { A1: { evidence: [{ kind: 'photo', title: 'Ảnh vườn' }] } },
});

describe('a plan', () => {
  test('has a task for each change, minimums first, and one for each paper', () => {
    expect(idsOf(plan)).toEqual(['A1-2', 'A2.1-2', 'B3-2', 'paper-photo-of-garden']);
    expect(plan.tasks[0]).toEqual({
      id: 'A1-2',
      criterion: 'A1',
      from: 1,
      to: 2,
      gain: 5,
      title: {
        vi: 'A1. Nguyên liệu: nâng lên “Một nửa”',
        en: 'A1. Ingredients: reach “Half”',
      },
      state: 'open',
      since: ON,
    });
    expect(plan.tasks.at(-1)).toMatchObject({ criterion: 'A1', paper: 'photo-of-garden' });
  });

  test('reaches its goal when its tasks are done', () => {
    const picks = Object.fromEntries(
      plan.tasks.flatMap(({ criterion, to }) =>
        criterion === undefined || to === undefined ? [] : [[criterion, to]],
      ),
    );
    expect(score(tea, withPicks(picks)).stars).toBeGreaterThanOrEqual(3);
  });

  test('names the rank above where no goal is said', () => {
    expect(planFromNextStar(tea, HALF, { on: ON }).goal).toEqual({
      stars: (score(tea, HALF).stars ?? 0) + 1,
    });
  });

  test('is read back from its own text', () => {
    expect(parsePlan(JSON.stringify(plan))).toEqual(plan);
  });

  test('is kept in the file of an entity, and comes through reading and writing unchanged', () => {
    const kept = parseAssessment(serializeAssessment(withPlan(HALF, plan)));
    expect(planOf(kept)).toEqual(plan);
    expect(planOf(HALF)).toBeUndefined();
  });

  test('takes owners, days, states and tasks of one’s own', () => {
    const owned = changeTask(plan, 'A1-2', { owner: 'Chị Hường', due: '2021-09-30', state: 'doing' });
    expect(owned.tasks[0]).toMatchObject({ owner: 'Chị Hường', due: '2021-09-30', state: 'doing', to: 2 });
    const longer = addTask(addTask(owned, { title: 'Mua máy', since: ON }), { title: 'Sửa kho', since: ON });
    expect(idsOf(longer).slice(-2)).toEqual(['task', 'task.2']);
  });
});

describe('carried over', () => {
  test('with nothing done, everything goes on', () => {
    const carried = carryPlan(plan, tea, HALF, { on: NEXT_YEAR, rules });
    expect(carried).toMatchObject({ goal: 'within-reach', done: [], added: [], carried: idsOf(plan) });
    expect(carried.plan.tasks.every(({ carriedFrom, since }) => carriedFrom === ON && since === ON)).toBe(
      true,
    );
    expect(carried.plan.history.map(({ on }) => on)).toEqual([ON, NEXT_YEAR]);
  });

  test('a pick that is reached makes its task done, and so does a paper that is there', () => {
    const carried = carryPlan(plan, tea, withPhoto(withPicks({ A1: 2 })), { on: NEXT_YEAR, rules });
    expect(carried.done).toEqual(['A1-2', 'paper-photo-of-garden']);
    expect(carried.plan.tasks[0]).toMatchObject({ state: 'done', done: NEXT_YEAR, since: ON });
  });

  test('a pick that is passed counts as reached', () => {
    expect(carryPlan(plan, tea, withPicks({ A1: 3 }), { on: NEXT_YEAR }).done).toContain('A1-2');
  });

  test('another case of the criterion that is worth as much does too', () => {
    const better = carryPlan(plan, tea, withPicks({ B3: 5 }), { on: NEXT_YEAR });
    expect(better.done).toContain('B3-2');
  });

  test('says that the goal is reached', () => {
    expect(carryPlan(plan, tea, { ...HALF, picks: { ...FULL } }, { on: NEXT_YEAR }).goal).toBe('reached');
  });

  test('what was dropped stays dropped, is planned no more, and may put the goal out of reach', () => {
    const dropped = changeTask(plan, 'A1-2', { state: 'dropped' });
    const carried = carryPlan(dropped, tea, HALF, { on: NEXT_YEAR, rules });
    expect(stateOf(carried.plan, 'A1-2')).toBe('dropped');
    expect(
      carried.plan.tasks.filter(({ criterion, to }) => criterion === 'A1' && to !== undefined),
    ).toHaveLength(1);
    expect(carried.goal).toBe('out-of-reach');
  });

  test('a higher goal adds what it needs, and nothing twice', () => {
    const carried = carryPlan(plan, tea, withPicks({ A1: 2 }), { on: NEXT_YEAR, goal: 4, rules });
    expect(carried.added.length).toBeGreaterThan(0);
    expect(new Set(idsOf(carried.plan)).size).toBe(carried.plan.tasks.length);
    expect(carried.plan.goal).toEqual({ stars: 4 });
  });

  test('a paper that has expired since is asked for again', () => {
    const first = carryPlan(plan, tea, withPhoto(withPicks({ A1: 2 })), { on: NEXT_YEAR, rules });
    const expired: Assessment = {
      ...withPicks({ A1: 2 }),
      criteria: { A1: { evidence: [{ kind: 'photo', title: 'Ảnh', expires: '2022-12-31' }] } },
    };
    const again = carryPlan(first.plan, tea, expired, { on: '2023-05-10', goal: 5, rules });
    expect(again.added).toContain('paper-photo-of-garden.2');
    expect(stateOf(again.plan, 'paper-photo-of-garden')).toBe('done');
  });

  test('twice on one day is once', () => {
    const once = carryPlan(plan, tea, withPicks({ A1: 2 }), { on: NEXT_YEAR, rules });
    const twice = carryPlan(once.plan, tea, withPicks({ A1: 2 }), { on: NEXT_YEAR, rules });
    expect(twice.plan).toEqual(once.plan);
    expect(twice).toMatchObject({ done: [], added: [] });
  });
});

const REFUSED: readonly (readonly [string, () => unknown, string, string])[] = [
  [
    'a sheet of another set',
    () => planFromNextStar({ ...tea, no: 8 }, HALF, { on: ON }),
    'plan/other-set',
    '/set',
  ],
  [
    'a plan of another set',
    () => carryPlan({ ...plan, set: 9 }, tea, HALF, { on: NEXT_YEAR }),
    'plan/other-set',
    '/set',
  ],
  [
    'a goal that declared conditions stand against',
    () => planFromNextStar(tea, { ...HALF, declared: ['A1.out'] }, { on: ON, goal: 4 }),
    'plan/out-of-reach',
    '/goal',
  ],
  [
    'a goal that is no rank',
    () => planFromNextStar(tea, HALF, { on: ON, goal: 9 }),
    'path/unknown-rank',
    '/target',
  ],
  ['a day that is none', () => planFromNextStar(tea, HALF, { on: '10/05/2021' }), 'calendar/day', '/on'],
  [
    'a day before the plan',
    () => carryPlan(plan, tea, HALF, { on: '2021-05-09' }),
    'plan/carried-before',
    '/on',
  ],
  ['a task that there is not', () => changeTask(plan, 'x', { state: 'done' }), 'plan/unknown-task', '/tasks'],
  [
    'a day of a task that is none',
    () => changeTask(plan, 'A1-2', { due: 'soon' }),
    'calendar/day',
    '/tasks/0/due',
  ],
  [
    'two tasks of one id',
    () => parsePlan({ ...plan, tasks: [...plan.tasks, plan.tasks[0]] }),
    'plan/twice',
    '/tasks/4/id',
  ],
  [
    'an option that the set does not print',
    () => carryPlan({ ...plan, tasks: [{ ...plan.tasks[0]!, to: 9 }] }, tea, HALF, { on: NEXT_YEAR }),
    'plan/unknown-option',
    '/tasks/0',
  ],
  ['no plan', () => parsePlan({ format: 'ocop-plan/1' }), 'plan/shape', '/on'],
];

describe('what is not allowed is refused by name', () => {
  test.each(REFUSED)('%s', (_, act, code, path) => {
    expect(refusal(act)).toMatchObject({ code, path });
  });

  test('and by value', () => {
    expect(safeParsePlan('[')).toMatchObject({ ok: false, problem: { code: 'input/not-json' } });
  });
});

const sheets = fc.record({
  A1: fc.integer({ min: 1, max: 3 }),
  'A2.1': fc.integer({ min: 1, max: 4 }),
  'A2.2': fc.integer({ min: 0, max: 1 }),
  A3: fc.integer({ min: 1, max: 2 }),
  B1: fc.integer({ min: 1, max: 2 }),
  B2: fc.integer({ min: 1, max: 3 }),
  B3: fc.integer({ min: 0, max: 5 }),
  'C1.1': fc.integer({ min: 1, max: 2 }),
  'C1.2': fc.integer({ min: 1, max: 3 }),
  C2: fc.integer({ min: 1, max: 2 }),
});
const states = fc.array(fc.constantFrom('open', 'doing', 'done', 'dropped'), {
  minLength: 12,
  maxLength: 12,
});

test('over any years no task is lost, none of history changes, and what is planned reaches a goal within reach', () => {
  fc.assert(
    fc.property(sheets, sheets, states, fc.integer({ min: 2, max: 5 }), (before, after, marks, goal) => {
      const first = planFromNextStar(tea, { ...HALF, picks: before }, { on: ON, goal, rules });
      const marked: ImprovementPlan = {
        ...first,
        tasks: first.tasks.map((task, at) => ({ ...task, state: marks[at] ?? 'open' })),
      };
      const untouched = copyOf(marked);
      const sheet = { ...HALF, picks: after };
      const { plan: carried, goal: reach } = carryPlan(marked, tea, sheet, { on: NEXT_YEAR, rules });
      expect(marked).toEqual(untouched);
      expect(idsOf(carried).slice(0, marked.tasks.length)).toEqual(idsOf(marked));
      marked.tasks.forEach((task, at) => {
        if (task.state === 'done' || task.state === 'dropped') expect(carried.tasks[at]).toEqual(task);
      });
      const picks = Object.fromEntries(
        carried.tasks.flatMap(({ criterion, to, state }) =>
          criterion !== undefined && to !== undefined && (state === 'open' || state === 'doing')
            ? [[criterion, to]]
            : [],
        ),
      );
      if (reach === 'within-reach')
        expect(score(tea, { ...sheet, picks: { ...after, ...picks } }).stars).toBeGreaterThanOrEqual(goal);
    }),
    { numRuns: 200 },
  );
});
