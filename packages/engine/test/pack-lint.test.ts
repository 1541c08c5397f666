/** What a careful editor would question in a pack that compiles. */
import { describe, expect, test } from 'vitest';
import { lintPack, type LintFinding } from '../src/index.js';
import { withAt } from './fixtures/edit.js';
import { flatPack, leaf } from './fixtures/flat.js';
import { tea, teaPack } from './fixtures/tea.js';

const A = '/sets/0/sections/0';
const B = '/sets/0/sections/1';

describe('lintPack', () => {
  test('finds nothing in a clean pack', () => {
    expect(lintPack(teaPack)).toEqual([]);
  });

  test.each<[string, string, unknown, LintFinding[]]>([
    [
      'a section whose criteria do not add up',
      `${A}/max`,
      41,
      [{ code: 'sum', path: A, values: { expected: 41, found: 40 } }],
    ],
    [
      'a group whose criteria do not add up, to a tenth of a point',
      `${A}/criteria/1/criteria/1/max`,
      8.1,
      [{ code: 'sum', path: `${A}/criteria/1`, values: { expected: 20, found: 20.1 } }],
    ],
    [
      'a group that says a little more than its criteria',
      `${A}/criteria/1/max`,
      20.004,
      [
        { code: 'sum', path: A, values: { expected: 40, found: 40.004 } },
        { code: 'sum', path: `${A}/criteria/1`, values: { expected: 20.004, found: 20 } },
      ],
    ],
    [
      'a maximum that no option is worth',
      `${A}/criteria/2/options/1/points`,
      9,
      [{ code: 'max-unused', path: `${A}/criteria/2`, values: { max: 10, found: 9 } }],
    ],
    [
      'options whose points do not rise',
      `${A}/criteria/0/options/1/points`,
      0,
      [
        {
          code: 'option-order',
          path: `${A}/criteria/0/options`,
          values: { criterion: 'A1', points: [0, 0, 10] },
        },
      ],
    ],
    [
      'options of one case whose points do not rise',
      `${B}/criteria/2/options/3/points`,
      10,
      [
        {
          code: 'option-order',
          path: `${B}/criteria/2/options`,
          values: { criterion: 'B3', points: [10, 10] },
        },
      ],
    ],
    [
      'a mark for a higher rank on a lower option',
      `${A}/criteria/1/criteria/0/options/1/minimum`,
      5,
      [{ code: 'minimum-order', path: `${A}/criteria/1/criteria/0`, values: { criterion: 'A2.1', rank: 5 } }],
    ],
    [
      'a mark for a higher rank on a lower option of one case',
      `${B}/criteria/2/options/1/minimum`,
      5,
      [{ code: 'minimum-order', path: `${B}/criteria/2`, values: { criterion: 'B3', rank: 5 } }],
    ],
    [
      'a rank beyond every total',
      '/header/bands/4/from',
      101,
      [{ code: 'unreachable-rank', path: '/sets/0', values: { rank: 5 } }],
    ],
    [
      'a text without one of the languages',
      `${A}/criteria/0/title/en`,
      undefined,
      [{ code: 'missing-translation', path: `${A}/criteria/0/title`, values: { lang: 'en' } }],
    ],
    [
      'a text that is empty in one of the languages',
      '/header/bands/2/title/vi',
      '',
      [{ code: 'missing-translation', path: '/header/bands/2/title', values: { lang: 'vi' } }],
    ],
    [
      'evidence of a kind the header does not have',
      `${A}/criteria/1/evidence`,
      ['photo', 'gift'],
      [{ code: 'unknown-evidence', path: `${A}/criteria/1/evidence/1`, values: { id: 'gift' } }],
    ],
    [
      'evidence where the header has no kinds',
      '/header/evidenceKinds',
      undefined,
      [{ code: 'unknown-evidence', path: `${A}/criteria/0/evidence/0`, values: { id: 'photo' } }],
    ],
    [
      'what cannot be compiled at all',
      '/header/bands/0/from',
      1,
      [{ code: 'pack/bands', path: '/header/bands', values: { from: 1 } }],
    ],
  ])('reports %s', (_, pointer, value, findings) => {
    expect(lintPack(withAt(teaPack, pointer, value))).toEqual(findings);
  });

  test('a rank is unreachable when its minimum costs too many points', () => {
    const criteria = [leaf('a', 60, '50*3'), leaf('b', 0, 40)];
    const findings = lintPack(
      flatPack(criteria, {
        bands: [95, 92, 91, 0].map((from, i) => ({ rank: 4 - i, from })),
        minimumRanks: [3],
      }),
    );
    expect(findings.filter(({ code }) => code === 'unreachable-rank').map(({ values }) => values)).toEqual([
      { rank: 4 },
      { rank: 3 },
    ]);
  });

  test('reports everything of every set, in the order of the document', () => {
    const set = { ...tea, pack: undefined };
    const wrong = withAt(set, '/sections/2/max', 34);
    const pack = { ...teaPack, sets: [wrong, { ...(wrong as typeof tea), no: 8 }] };
    expect(lintPack(pack).map(({ code, path }) => [code, path])).toEqual([
      ['sum', '/sets/0/sections/2'],
      ['sum', '/sets/1/sections/2'],
    ]);
  });

  test('does not ask for translations of the messages, which are kept by language already', () => {
    expect(lintPack(withAt(teaPack, '/header/messages', { vi: { total: '{total}' } }))).toEqual([]);
  });

  test('one rank may be marked on two options: the higher one is asked for', () => {
    const marked = withAt(teaPack, `${A}/criteria/1/criteria/0/options/2/minimum`, 3);
    expect(lintPack(marked)).toEqual([]);
  });

  test('evidence that is no list is the schema’s to refuse', () => {
    for (const [pointer, value] of [
      [`${A}/criteria/0/evidence`, 'photo'],
      ['/header/evidenceKinds/1', null],
    ] as const)
      expect(lintPack(withAt(teaPack, pointer, value))).toEqual([]);
  });

  test('a text in one string needs no translation', () => {
    expect(lintPack(withAt(teaPack, '/sets/0/title', 'Chè'))).toEqual([]);
  });
});
