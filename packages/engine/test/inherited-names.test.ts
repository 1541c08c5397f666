/** Ids that every object answers to are ids like others: what is said of one programme is said of it under other names. */
import { expect, test } from 'vitest';
import {
  compilePack,
  council,
  decode,
  diff,
  encode,
  explain,
  interval,
  lintPack,
  migrate,
  nextStar,
  score,
  type Migration,
} from '../src/index.js';
import { checkPack } from '../src/index.js';
import {
  parseAssessment,
  parsePack,
  serializeAssessment,
  type CriteriaSet,
  type Pack,
} from '../src/schema.js';
import { dossier } from './fixtures/dossier.js';
import { FULL, tea, teaPack } from './fixtures/tea.js';
import { refusal } from './fixtures/refusal.js';

const NAMES: readonly (readonly [plain: string, inherited: string])[] = [
  ['A2.1', 'toString'],
  ['A2.2', 'valueOf'],
  ['A1', 'constructor'],
  ['A3', 'hasOwnProperty'],
  ['B1', 'isPrototypeOf'],
  ['B2', 'prototype'],
  ['B3', 'toLocaleString'],
  ['C2', 'propertyIsEnumerable'],
];
const CONDITIONS: readonly (readonly [plain: string, inherited: string])[] = [['dossier', 'constructor']];

/** The same data with the names that every object answers to. */
function renamed<T>(data: T): T {
  const json = [...NAMES, ...CONDITIONS].reduce(
    (text, [plain, inherited]) =>
      text.replaceAll(
        new RegExp(`"${plain.replaceAll('.', '\\.')}(?=["]|\\.(out|stop|skip))`, 'g'),
        `"${inherited}`,
      ),
    JSON.stringify(data),
  );
  return JSON.parse(json) as T;
}

const pack = renamed<Pack>(teaPack);
const set: CriteriaSet = renamed(tea);
const SHEETS = [
  { picks: {}, declared: [] },
  { picks: FULL, declared: [] },
  { picks: { A1: 1, 'C1.1': 2 }, declared: ['dossier'] },
  { picks: { B1: 1, C2: 2 }, declared: ['A1.out', 'A3.stop'] },
];

test('a pack may name its criteria and conditions so', () => {
  expect(parsePack(JSON.stringify(pack))).toEqual(pack);
  checkPack(pack);
  expect(compilePack(pack)).toHaveLength(teaPack.sets.length);
  expect(lintPack(pack)).toEqual(renamed(lintPack(teaPack)));
});

test.each(SHEETS)('%j means the same', (sheet) => {
  const here = renamed(sheet);
  expect(score(set, here)).toEqual(renamed(score(tea, sheet)));
  expect(interval(set, here)).toEqual(renamed(interval(tea, sheet)));
  expect(nextStar(set, here)).toEqual(renamed(nextStar(tea, sheet)));
  expect(explain(set, score(set, here), 'vi')).toHaveLength(explain(tea, score(tea, sheet), 'vi').length);
  expect(decode(set, encode(set, here))).toEqual(renamed(decode(tea, encode(tea, sheet))));
  expect(diff(set, here, renamed({ picks: FULL }))).toEqual(renamed(diff(tea, sheet, { picks: FULL })));
});

test('a council sits on them', () => {
  const ballots = [{ picks: FULL }, { picks: { ...FULL, A1: 1 } }];
  expect(council(set, renamed(ballots))).toEqual(renamed(council(tea, ballots)));
});

test('an effort is asked for each', () => {
  const options = { target: 5, effort: { A1: 3, A3: null } };
  expect(nextStar(set, { picks: {} }, renamed(options))).toEqual(
    renamed(nextStar(tea, { picks: {} }, options)),
  );
});

test('an assessment keeps its answers, notes, evidence and reviews under them', () => {
  const here = renamed(dossier);
  expect(parseAssessment(serializeAssessment(here))).toEqual(here);
  expect(Object.keys(here.picks)).toContain('constructor');
  expect(Object.keys(here.criteria)).toContain('constructor');
  expect(Object.keys(here.reviews ?? {})).toContain('constructor');
});

test('a sheet is carried over by them, and what it does not answer is not answered', () => {
  const lost = { to: null, how: 'lost', why: 'same' } as const;
  const map: Migration = {
    from: 'test-tea',
    to: 'test-tea',
    why: { same: 'The same.' },
    sets: [
      {
        from: 7,
        to: 7,
        criteria: [{ from: 'A1', to: 'A3', options: [{ to: 1, how: 'exact', why: 'same' }, lost, lost] }],
        conditions: [],
        added: [],
      },
    ],
  };
  const moved = (rename: <T>(data: T) => T, of: CriteriaSet) =>
    migrate(rename({ ...dossier, picks: { A1: 1 }, declared: [] }), { map: rename(map), from: of, to: of });
  expect(moved(renamed, set).assessment.picks).toEqual(renamed(moved((data) => data, tea).assessment.picks));
});

test('a key that reaches a prototype is refused wherever it stands', () => {
  const hostile = JSON.parse('{"format":"ocop-assessment/1","picks":{"__proto__":1}}') as unknown;
  expect(refusal(() => parseAssessment(hostile))).toMatchObject({
    code: 'input/forbidden-key',
    path: '/picks',
  });
});
