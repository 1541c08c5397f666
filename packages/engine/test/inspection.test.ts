/** An inspection from its check sheet to its end: what is noted, what is refused by name, and the product scored again. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileSet, score, type CompiledSet } from '../src/index.js';
import {
  closeInspection,
  inspectionResult,
  inspectionText,
  noteFinding,
  noteMatter,
  openInspection,
  parseInspection,
  safeParseInspection,
  type Inspection,
  type InspectionFinding,
} from '../src/inspection.js';
import type { Assessment } from '../src/schema.js';
import { copyOf, withAt } from './fixtures/edit.js';
import { allKept, opened, OPENING, ratedSheet, RULES } from './fixtures/inspection.js';
import { combinations, picksOf, setWithSheet } from './fixtures/random-set.js';
import { refusal } from './fixtures/refusal.js';
import { FULL, tea } from './fixtures/tea.js';

const note = (inspection: Inspection, ...findings: readonly InspectionFinding[]): Inspection =>
  findings.reduce((noted, finding) => noteFinding(tea, noted, finding), inspection);

describe('an inspection', () => {
  test('opens with each criterion as it was rated, its evidence, and nothing seen', () => {
    const inspection = opened();
    expect(inspection.findings.map(({ criterion }) => criterion)).toEqual(Object.keys(FULL));
    expect(new Set(inspection.findings.map(({ state }) => state))).toEqual(new Set(['not-seen']));
    expect(inspection.rated).toMatchObject({ picks: FULL, stars: 5, score: 100 });
    expect(inspection.rated.criteria).toEqual(ratedSheet.criteria);
    expect(inspection.matters.map(({ id, state }) => [id, state])).toEqual([
      ['mark', 'not-seen'],
      ['promotion', 'not-seen'],
    ]);
  });

  test('has no finding where a criterion did not apply', () => {
    const { findings } = opened({ assessment: { ...ratedSheet, picks: { ...FULL, B1: 1 } } });
    expect(findings.map(({ criterion }) => criterion)).not.toContain('B2');
  });

  test('is saved half-filled, read back, and continued', () => {
    const half = note(opened(), { criterion: 'A1', state: 'no-longer', note: 'Chưa rõ' });
    const continued = note(parseInspection(JSON.stringify(half)), {
      criterion: 'A1',
      state: 'no-longer',
      pick: 2,
    });
    expect(continued.findings[0]).toEqual({ criterion: 'A1', state: 'no-longer', pick: 2 });
    expect(continued.findings).toHaveLength(half.findings.length);
  });

  test('keeps fields of a later version', () => {
    expect(parseInspection(JSON.stringify({ ...opened(), weather: 'mưa' }))).toMatchObject({
      weather: 'mưa',
    });
  });

  test('never changes the value it was given', () => {
    const inspection = opened();
    const before = copyOf(inspection);
    note(inspection, { criterion: 'A1', state: 'kept' });
    noteMatter(inspection, { id: 'mark', state: 'in-order' });
    closeInspection(inspection, { on: '2021-05-11' });
    expect(inspection).toEqual(before);
  });

  test('is closed with what is concluded', () => {
    const closed = closeInspection(allKept(), { on: '2021-05-20', text: 'Còn đạt.' });
    expect(closed).toMatchObject({ state: 'closed', conclusion: { on: '2021-05-20', text: 'Còn đạt.' } });
  });
});

const closed = closeInspection(opened(), { on: '2021-05-11' });
const other = { ...tea, no: 8 };
const gap: Assessment = { ...ratedSheet, picks: { ...FULL, A3: undefined } as never };
const withGap = opened({ assessment: JSON.parse(JSON.stringify(gap)) as Assessment });

/** The certificate as a register has it that knows the set of its products. */
const ofSet = (product: { readonly set?: number; readonly pack?: string; readonly name?: string }) => ({
  ...OPENING.certificate,
  product: { ...OPENING.certificate.product, ...product },
});

/** What is refused, and the code and pointer it is refused with. */
const REFUSED: readonly (readonly [string, () => unknown, string, string])[] = [
  [
    'a sheet of another set',
    () => openInspection({ ...OPENING, set: other }),
    'inspection/other-set',
    '/set',
  ],
  [
    'a certificate of another set',
    () => opened({ certificate: ofSet({ set: 11 }) }),
    'inspection/other-certificate',
    '/certificate/product/set',
  ],
  [
    'a certificate of another set of the same pack',
    () => opened({ certificate: ofSet({ set: 11, pack: tea.pack.id }) }),
    'inspection/other-certificate',
    '/certificate/product/set',
  ],
  ['a day that is none', () => opened({ on: '2021-02-30' }), 'calendar/day', '/on'],
  ['a kind that is none', () => opened({ kind: 'daily' as never }), 'inspection/shape', '/kind'],
  [
    'a finding once it is closed',
    () => note(closed, { criterion: 'A1', state: 'kept' }),
    'inspection/closed',
    '/state',
  ],
  [
    'a matter once it is closed',
    () => noteMatter(closed, { id: 'mark', state: 'in-order' }),
    'inspection/closed',
    '/state',
  ],
  ['closing it twice', () => closeInspection(closed, { on: '2021-05-12' }), 'inspection/closed', '/state'],
  [
    'closing it before it is held',
    () => closeInspection(opened(), { on: '2021-05-09' }),
    'inspection/concluded-before',
    '/on',
  ],
  [
    'a matter that is not looked into',
    () => noteMatter(opened(), { id: 'price', state: 'in-order' }),
    'inspection/unknown-matter',
    '/id',
  ],
  [
    'a criterion that is not printed',
    () => note(opened(), { criterion: 'Z9', state: 'kept' }),
    'sheet/unknown-criterion',
    '/criterion',
  ],
  [
    'an option that is not printed',
    () => note(opened(), { criterion: 'A1', state: 'no-longer', pick: 9 }),
    'sheet/unknown-option',
    '/picks/A1',
  ],
  [
    'none of these where an option is worth nothing',
    () => note(opened(), { criterion: 'A1', state: 'no-longer', pick: 0 }),
    'sheet/none-of-these',
    '/picks/A1',
  ],
  [
    'something changed to what it was',
    () => note(opened(), { criterion: 'A1', state: 'no-longer', pick: 3 }),
    'inspection/as-rated',
    '/pick',
  ],
  [
    'something kept that was never rated',
    () => note(withGap, { criterion: 'A3', state: 'kept' }),
    'inspection/not-rated',
    '/state',
  ],
  [
    'a state that is none',
    () => note(opened(), { criterion: 'A1', state: 'gone' as never }),
    'inspection/shape',
    '/findings/0/state',
  ],
  [
    'a criterion twice in a file',
    () =>
      parseInspection({
        ...opened(),
        findings: [
          { criterion: 'A1', state: 'kept' },
          { criterion: 'A1', state: 'not-seen' },
        ],
      }),
    'inspection/twice',
    '/findings/1',
  ],
  [
    'a finding of a file that its set does not know',
    () =>
      inspectionResult(tea, { ...opened(), findings: [{ criterion: 'A1', state: 'no-longer', pick: 9 }] }),
    'sheet/unknown-option',
    '/picks/A1',
  ],
  ['no JSON', () => parseInspection('{'), 'input/not-json', ''],
  ['a result by another set', () => inspectionResult(other, opened()), 'inspection/other-set', '/set'],
];

describe('what is not allowed is refused by name', () => {
  test.each(REFUSED)('%s', (_, act, code, path) => {
    expect(refusal(act)).toMatchObject({ code, path });
  });

  test('and by value', () => {
    expect(safeParseInspection('{')).toMatchObject({ ok: false, problem: { code: 'input/not-json' } });
    expect(safeParseInspection(JSON.stringify(opened()))).toMatchObject({ ok: true });
  });

  test('whatever stands anywhere in a file', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          '/on',
          '/team',
          '/findings',
          '/findings/0',
          '/rated/picks',
          '/certificate/stars',
          '/matters/0/text',
        ),
        fc.constantFrom<unknown>(null, 7, -1, '', 'x', [], {}, true),
        (pointer, value) => {
          const read = safeParseInspection(withAt(opened(), pointer, value));
          if (!read.ok) expect(read.problem.code).toMatch(/^(inspection|input|calendar)\//);
          else expect(() => inspectionResult(tea, read.inspection)).not.toThrow(TypeError);
        },
      ),
    );
  });
});

/** What is found of a product of five stars, and what becomes of it. */
const FOUND: readonly {
  readonly name: string;
  readonly findings: readonly InspectionFinding[];
  readonly verdict: 'kept' | 'lower' | 'open';
  readonly total: number;
  readonly stars: number | null;
  readonly grounds?: readonly string[];
}[] = [
  { name: 'everything kept', findings: [], verdict: 'kept', total: 100, stars: 5 },
  {
    name: 'points lost, and no star',
    findings: [{ criterion: 'A3', state: 'no-longer', pick: 1 }],
    verdict: 'kept',
    total: 90,
    stars: 5,
  },
  {
    name: 'a minimum of the rank lost',
    findings: [{ criterion: 'A1', state: 'no-longer', pick: 2 }],
    verdict: 'lower',
    total: 95,
    stars: 4,
    grounds: ['8.1b'],
  },
  {
    name: 'points below the band',
    findings: [
      { criterion: 'A3', state: 'no-longer', pick: 1 },
      { criterion: 'B1', state: 'no-longer', pick: 1 },
    ],
    verdict: 'lower',
    total: 75,
    stars: 4,
    grounds: ['8.1b'],
  },
  {
    name: 'a box no longer ticked',
    findings: [{ criterion: 'A2.2', state: 'no-longer', pick: 0 }],
    verdict: 'kept',
    total: 92,
    stars: 5,
  },
];

describe('the product is scored again', () => {
  test.each(FOUND)('$name', ({ findings, verdict, total, stars, grounds = [] }) => {
    const inspection = note(allKept(), ...findings);
    const result = inspectionResult(tea, inspection, RULES);
    expect(result).toMatchObject({ verdict, now: { total, stars }, notSeen: [], undecided: [] });
    expect(result.interval).toEqual({
      total: { least: total, most: total },
      stars: { least: stars, most: stars },
    });
    expect(result.grounds.map(({ ground }) => ground)).toEqual(grounds);
  });

  test('says what is lost where, and which minimum is missed now', () => {
    const inspection = note(allKept(), { criterion: 'A1', state: 'no-longer', pick: 2 });
    const { changes, minimums } = inspectionResult(tea, inspection, RULES);
    expect(changes).toEqual([{ criterion: 'A1', from: 3, to: 2, rated: 10, now: 5, lost: 5 }]);
    expect(minimums).toEqual([{ criterion: 'A1', rank: 5, option: 3, pick: 2, isNew: true }]);
  });

  test('nothing seen leaves everything open, and points to no ground', () => {
    const result = inspectionResult(tea, opened(), RULES);
    expect(result).toMatchObject({ verdict: 'open', now: { total: 100, stars: 5 }, grounds: [] });
    expect(result.notSeen).toHaveLength(Object.keys(FULL).length);
  });

  test('one minimum lost is certain, whatever was not seen', () => {
    const result = inspectionResult(
      tea,
      note(opened(), { criterion: 'A1', state: 'no-longer', pick: 2 }),
      RULES,
    );
    expect(result.verdict).toBe('lower');
    expect(result.grounds).toEqual([{ ground: '8.1b', isCertain: true }]);
  });

  test('what was seen alone may be too little to be certain', () => {
    const seen = note(
      opened({
        certificate: { ...OPENING.certificate, stars: 4 },
        assessment: { ...ratedSheet, picks: { ...FULL, B1: 1, C2: 1 } },
      }),
      { criterion: 'A3', state: 'no-longer', pick: 1 },
    );
    const result = inspectionResult(tea, seen, RULES);
    expect(result).toMatchObject({ verdict: 'open', now: { total: 60, stars: 3 } });
    expect(result.grounds).toEqual([{ ground: '8.1b', isCertain: false }]);
  });

  test('what is no longer so, without what it is now, counts as nothing and stays open', () => {
    const result = inspectionResult(tea, note(allKept(), { criterion: 'B3', state: 'no-longer' }), RULES);
    expect(result).toMatchObject({
      verdict: 'open',
      undecided: ['B3'],
      notSeen: [],
      now: { total: 90, stars: 2 },
    });
    expect(result.changes).toEqual([{ criterion: 'B3', from: 3, to: null, rated: 10, now: 0, lost: 10 }]);
    expect(result.interval.total).toEqual({ least: 90, most: 100 });
  });

  test('a condition that holds now takes the product out', () => {
    const result = inspectionResult(tea, { ...allKept(), declared: ['A1.out'] }, RULES);
    expect(result).toMatchObject({ verdict: 'lower', now: { outcome: 'disqualified', stars: null } });
  });

  test('a matter that is not in order points to its ground, where it has one', () => {
    const matters = [
      { id: 'mark', state: 'not-in-order' },
      { id: 'promotion', state: 'not-in-order' },
    ] as const;
    const inspection = matters.reduce((one, matter) => noteMatter(one, matter), allKept());
    expect(inspectionResult(tea, inspection, RULES).grounds).toEqual([
      { ground: '8.1d', matter: 'mark', isCertain: true },
    ]);
  });
});

/** Picks for every criterion of an arbitrary set. */
const fullSheet = ({ leaves }: CompiledSet, seed: number): Record<string, number> =>
  Object.fromEntries(
    leaves.map((leaf, at) => {
      const picks = picksOf(leaf);
      return [leaf.id, picks[(seed + at * 7) % picks.length] ?? 0];
    }),
  );

describe('of any set and any sheet', () => {
  test('least and most are those of all the criteria not seen, and lost points add up', () => {
    fc.assert(
      fc.property(setWithSheet, fc.nat(1000), fc.nat(1000), fc.nat(), ({ set }, before, after, seen) => {
        const picks = fullSheet(set, before);
        const found = fullSheet(set, after);
        const { pack, no } = set.source;
        const rating = score(set, { picks });
        const inspection: Inspection = {
          ...opened(),
          pack: pack.id,
          set: no,
          declared: [],
          certificate: { ...OPENING.certificate, stars: rating.stars ?? 0 },
          rated: { picks, declared: [], criteria: {}, stars: rating.stars, score: rating.total },
          findings: set.leaves.flatMap(({ id }, at): InspectionFinding[] =>
            ((seen >> at) & 1) === 0
              ? []
              : [
                  picks[id] === found[id]
                    ? { criterion: id, state: 'kept' }
                    : { criterion: id, state: 'no-longer', pick: found[id] },
                ],
          ),
        };
        const result = inspectionResult(set, inspection);
        const known = new Set(inspection.findings.map(({ criterion }) => criterion));
        const choices = set.leaves.map((leaf) =>
          known.has(leaf.id) ? [found[leaf.id] ?? 0] : picksOf(leaf),
        );
        const totals = [...combinations(choices)].map((ordinals) => {
          const entries = set.leaves.map(({ id }, at): [string, number] => [id, ordinals[at] ?? 0]);
          return score(set, { picks: Object.fromEntries(entries) }).total;
        });
        expect(result.interval.total).toEqual({ least: Math.min(...totals), most: Math.max(...totals) });
        const lost = result.changes.reduce((sum, change) => sum + change.lost, 0);
        expect(lost).toBeCloseTo(result.rated.total - result.now.total, 9);
      }),
      { numRuns: 150 },
    );
  });
});

describe('sentences', () => {
  const texts = (inspection: Inspection, lang: 'vi' | 'en' = 'vi'): string[] =>
    inspectionText(tea, inspection, inspectionResult(tea, inspection, RULES), lang, [
      { id: '8.1b', text: { vi: 'Không còn đáp ứng.', en: 'Not met any more.' }, cite: { article: '8.1b' } },
    ]).map(({ text }) => text);

  test('say that the product keeps its rank', () => {
    expect(texts(allKept())).toEqual([
      'Sản phẩm còn đạt hạng 5 sao như đã được công nhận.',
      'Tổng điểm theo hồ sơ: 100 điểm; theo kết quả kiểm tra: 100 điểm.',
    ]);
  });

  test('say what is lost, why, and what that may mean', () => {
    expect(texts(note(allKept(), { criterion: 'A1', state: 'no-longer', pick: 2 }))).toEqual([
      'Sản phẩm không còn đạt hạng 5 sao; theo kết quả kiểm tra là hạng 4 sao.',
      'Tổng điểm theo hồ sơ: 100 điểm; theo kết quả kiểm tra: 95 điểm.',
      'Không đạt yêu cầu tối thiểu hạng 5 sao ở A1 Nguyên liệu.',
      'A1 Nguyên liệu: hồ sơ là “Toàn bộ” (10 điểm), nay là “Một nửa” (5 điểm); giảm 5 điểm.',
      'Có thể thuộc trường hợp thu hồi giấy chứng nhận: “Không còn đáp ứng” (Quyết định 1/2020/QĐ, điểm b khoản 1 Điều 8). Cơ quan có thẩm quyền xem xét, kết luận.',
    ]);
  });

  test('say what cannot be concluded yet', () => {
    expect(texts(opened())[0]).toBe(
      'Chưa kết luận được: còn 10 tiêu chí chưa rõ; hạng sao hiện nay thấp nhất là hạng 1 sao, cao nhất là hạng 5 sao.',
    );
  });

  test('say it in English too, without an empty place', () => {
    const found = noteMatter(note(opened(), { criterion: 'B3', state: 'no-longer' }), {
      id: 'mark',
      state: 'not-in-order',
      note: 'old labels',
    });
    for (const text of texts(found, 'en')) expect(text).not.toMatch(/\{|\}|undefined|“”| {2}/);
    expect(texts(found, 'en')).toContain('Not in order: Use of the mark (old labels).');
  });
});

test('a set that is compiled does as well', () => {
  expect(inspectionResult(compileSet(tea), allKept()).verdict).toBe('kept');
});

describe('the dossier that is held against', () => {
  /** What the certificate says, and what is asked to be looked at again. */
  const DIFFERENT: readonly (readonly [string, Partial<Inspection['certificate']>, readonly RegExp[]])[] = [
    ['the very dossier', { ...ofSet({ set: tea.no, pack: tea.pack.id }), score: '100' }, []],
    ['another name', ofSet({ name: 'Chè xanh' }), [/“Chè xanh”/]],
    ['capitals and spaces', ofSet({ name: ` ${ratedSheet.product.name.toUpperCase()}  ` }), []],
    ['other points', { score: '84.5' }, [/100 .*84,5/]],
    ['another rank', { stars: 3 }, [/khác hạng đã được công nhận/]],
    ['another decision', ofSet({ pack: 'vn-qd-148-2023', set: 11 }), [/vn-qd-148-2023, bộ 11/]],
    ['another decision without a set', ofSet({ pack: 'vn-qd-148-2023' }), [/theo vn-qd-148-2023;/]],
  ];

  test.each(DIFFERENT)('%s', (_, changes, expected) => {
    const inspection = opened({ certificate: { ...OPENING.certificate, ...changes } });
    for (const lang of ['vi', 'en'] as const) {
      const texts = inspectionText(tea, inspection, inspectionResult(tea, inspection, RULES), lang).flatMap(
        ({ topic, text }) => (topic === 'baseline' ? [text] : []),
      );
      expect(texts).toHaveLength(expected.length);
      expect(texts.join()).not.toMatch(/[{}]|undefined/);
      if (lang === 'vi')
        expected.forEach((pattern, at) => {
          expect(texts[at]).toMatch(pattern);
        });
    }
  });
});
