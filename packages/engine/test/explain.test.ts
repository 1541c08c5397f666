/** A result in sentences, each with the place it rests on. */
import { describe, expect, test } from 'vitest';
import { compileSet, explain, score, type CriteriaSet, type Sheet } from '../src/index.js';
import { ENGLISH_MESSAGES } from '../src/explain/messages.en.js';
import { withAt } from './fixtures/edit.js';
import { refusal } from './fixtures/refusal.js';
import { flatSet, leaf } from './fixtures/flat.js';
import { FULL, tea } from './fixtures/tea.js';

const explainSheet = (sheet: Sheet, lang = 'en', set: CriteriaSet = tea) =>
  explain(set, score(set, sheet), lang);
const codes = (sheet: Sheet) => explainSheet(sheet).map(({ code }) => code);
const sentence = (sheet: Sheet, code: string, lang = 'en', set: CriteriaSet = tea) =>
  explainSheet(sheet, lang, set).find((one) => one.code === code);

const { C2: _left, ...partial } = FULL;
const sections = ['section', 'section', 'section'];

describe('the sentences, in order', () => {
  test.each<[string, Sheet, string[]]>([
    ['the highest rank', { picks: FULL }, ['verdict', 'total', ...sections, 'reached', 'note']],
    [
      'a lower rank by points',
      { picks: { ...FULL, A1: 2, A3: 1 } },
      ['verdict', 'total', ...sections, 'reached', 'short', 'missed', 'next'],
    ],
    [
      'held back by a minimum of a lower rank than the one by total, whose note says nothing here',
      { picks: { ...FULL, 'A2.1': 2 } },
      ['verdict-held', 'total', ...sections, 'missed', 'award', 'next'],
    ],
    [
      'incomplete',
      { picks: partial },
      ['verdict-provisional', 'total', ...sections, 'reached', 'provisional', 'short', 'unanswered', 'next'],
    ],
    [
      'stopped',
      { picks: FULL, declared: ['A3.stop'] },
      ['verdict-stopped', 'stop', 'total', ...sections, 'short', 'not-evaluated', 'next'],
    ],
    [
      'stopped before everything is answered',
      { picks: { A1: 3 }, declared: ['A3.stop'] },
      ['verdict-provisional', 'stop', 'total', ...sections, 'provisional', 'short', 'next'],
    ],
    ['disqualified', { picks: FULL, declared: ['dossier'] }, ['disqualified', 'total', ...sections]],
    [
      'disqualified twice, and stopped',
      { picks: FULL, declared: ['dossier', 'A1.out', 'A3.stop'] },
      ['disqualified', 'disqualified', 'stop', 'total', ...sections],
    ],
    ['ineligible', { picks: FULL, declared: ['A2.ineligible'] }, ['ineligible', 'total', ...sections]],
    [
      'with something that does not apply',
      { picks: { ...FULL, B1: 1 } },
      ['verdict', 'skip', 'total', ...sections, 'reached', 'short', 'next'],
    ],
  ])('%s', (_, sheet, expected) => {
    expect(codes(sheet)).toEqual(expected);
  });

  test('begin with one verdict, then its reasons, what blocks, what comes next', () => {
    const parts = ['verdict', 'reason', 'blocks', 'next'];
    for (const sheet of [{ picks: partial }, { picks: { ...FULL, 'A2.1': 2 } }, { picks: {} }]) {
      const order = explainSheet(sheet).map(({ part }) => parts.indexOf(part));
      expect(order).toEqual([...order].sort());
      expect(order.filter((at) => at === 0)).toEqual([0]);
    }
  });
});

describe('the verdict', () => {
  test('is one sentence where points and minimums disagree, with every article', () => {
    expect(explainSheet({ picks: { ...FULL, 'A2.1': 2 } })[0]).toMatchObject({
      part: 'verdict',
      text: 'On this sheet: 3 stars, a rank with a certificate; enough for 5 stars, yet minimums missed for 4 stars: 1.',
      cites: [{ article: '3.3a' }, { article: '3' }],
    });
  });

  test('of a rank without an award names no certificate', () => {
    expect(explainSheet({ picks: FULL })[0]?.text).toBe('On this sheet: 5 stars.');
  });

  test('gives as its one place the first of all', () => {
    for (const { cite, cites } of explainSheet({ picks: { ...FULL, 'A2.1': 2 } }))
      expect(cite).toEqual(cites[0] ?? null);
  });

  test('names the criterion of the first stop', () => {
    expect(explainSheet({ picks: FULL, declared: ['A3.stop', 'A2.stop'] })[0]?.values['criterion']).toBe(
      'A2.2',
    );
  });
});

describe('conditions that nobody answered', () => {
  const explained = (denied: readonly string[], declared: string[] = []) =>
    explain(tea, score(tea, { picks: FULL, declared }), 'en', { denied }).filter(
      ({ code }) => code === 'undeclared',
    );
  const all = [...compileSet(tea).declarable.keys()];

  test('are counted where it is known which were denied', () => {
    expect(explained([])).toMatchObject([{ part: 'blocks', values: { count: all.length } }]);
    expect(explained(all.slice(1))).toMatchObject([{ values: { count: 1, conditions: all[0] } }]);
    expect(explained(all)).toEqual([]);
  });

  test('are none where they are declared, and do not matter without a rank', () => {
    expect(
      explained(
        all.filter((id) => id !== 'A3.stop'),
        ['A3.stop'],
      ),
    ).toEqual([]);
    expect(explained([], ['dossier'])).toEqual([]);
  });

  test('are not spoken of where it is not known', () => {
    expect(codes({ picks: FULL })).not.toContain('undeclared');
  });

  test.each([['a string'], [[1]], [{}], [null]])('%j is no list of ids', (denied) => {
    const explaining = () => explain(tea, score(tea, { picks: FULL }), 'en', { denied: denied as never });
    expect(refusal(explaining)).toMatchObject({ code: 'input/shape', path: '/denied' });
  });
});

describe('a sentence', () => {
  test('of the total says it, the most there is, and the band', () => {
    const citation = { article: '3.3a', text: 'Decision 1/2020/QĐ, Article 3, clause 3, point a' };
    expect(sentence({ picks: FULL }, 'total')).toEqual({
      code: 'total',
      part: 'reason',
      values: { total: 100, max: 100, band: '5 stars' },
      text: 'Total 100 of 100: 5 stars by total.',
      cite: citation,
      cites: [citation],
    });
  });

  test.each<[string, Sheet, string]>([
    ['verdict-provisional', { picks: partial }, 'Provisional: 4 stars; unanswered: 1.'],
    ['provisional', { picks: partial }, 'Unanswered, worth 0 for now: 1 (C2).'],
    ['reached', { picks: FULL }, 'Every minimum for 5 stars met.'],
    [
      'verdict-held',
      { picks: { ...FULL, 'A2.1': 1, B2: 1, B3: 2 } },
      'On this sheet: 2 stars; enough for 4 stars, yet minimums missed for 3 stars: 1.',
    ],
    [
      'held',
      { picks: { ...partial, 'A2.1': 1, B2: 1, B3: 2 } },
      'Enough for 3 stars, yet 2 stars; minimums missed: 1.',
    ],
    [
      'verdict-stopped',
      { picks: FULL, declared: ['A3.stop'] },
      'On this sheet: 2 stars; the evaluation stops after criterion A3.',
    ],
    ['award', { picks: { ...FULL, 'A2.1': 2 } }, '3 stars: paper of the province'],
    ['note', { picks: FULL }, 'sent up'],
    ['next', { picks: partial }, 'For 5 stars: 90 or more.'],
    ['short', { picks: partial }, 'Missing for 5 stars: 5.'],
    [
      'missed',
      { picks: { ...FULL, 'A2.1': 2 } },
      'Criterion A2.1 (Craft): “Fair” needed for 4 stars; now “Low”.',
    ],
    ['unanswered', { picks: partial }, 'Criterion C2 (Unique): “Unique” needed for 5 stars; unanswered.'],
    [
      'not-evaluated',
      { picks: FULL, declared: ['A3.stop'] },
      'Criterion B3 (Market): “Province” needed for 3 stars; not evaluated.',
    ],
    ['disqualified', { picks: FULL, declared: ['A1.out'] }, 'Disqualified, no rank: “Out”'],
    ['ineligible', { picks: FULL, declared: ['A2.ineligible'] }, 'Not eligible, no rank: “Common”'],
    ['stop', { picks: FULL, declared: ['A3.stop'] }, 'Stopped; not counted: 6. “Stop A3”'],
    ['skip', { picks: { ...FULL, B1: 1 } }, 'Criterion B2 does not apply: “Only with a story”'],
  ])('%s', (code, sheet, text) => {
    expect(sentence(sheet, code)?.text).toBe(text);
  });

  test('that rests on a printed condition cites its criterion in the annex', () => {
    expect(sentence({ picks: FULL, declared: ['A1.out'] }, 'disqualified')?.cite).toEqual({
      annex: { vi: 'Phụ lục I', en: 'Annex I' },
      set: 7,
      criterion: 'A1',
      text: 'Decision 1/2020/QĐ, Annex I, criteria set 7, criterion A1',
    });
  });

  test('that rests on the dossier as a whole cites no criterion', () => {
    expect(sentence({ picks: FULL, declared: ['dossier'] }, 'disqualified')?.cite).not.toHaveProperty(
      'criterion',
    );
  });

  test('that states no rule cites none', () => {
    expect(sentence({ picks: partial }, 'provisional')?.cite).toBeNull();
  });

  test('of a box that must be ticked names no option for an answer left out', () => {
    const { B3: _market, ...picks } = FULL;
    expect(sentence({ picks }, 'unanswered')?.values).toMatchObject({ required: 'Province', picked: '' });
  });

  test('leaves no place unfilled, in any outcome and language', () => {
    const sheets: Sheet[] = [
      { picks: partial },
      { picks: { ...FULL, 'A2.1': 2, B1: 1 } },
      ...[...compileSet(tea).declarable.keys()].map((id) => ({ picks: FULL, declared: [id] })),
    ];
    for (const lang of ['vi', 'en']) {
      for (const { text } of sheets.flatMap((sheet) => explainSheet(sheet, lang))) {
        expect(text).not.toMatch(/[{}]|“”|\(\)/);
      }
    }
  });
});

describe('languages', () => {
  const inVietnameseToo = (set: CriteriaSet) => withAt(set, '/pack/languages', ['en', 'vi']) as CriteriaSet;
  const held = { picks: { ...FULL, 'A2.1': 2 } };

  test('the words of the pack come first, its texts in the language asked for', () => {
    expect(sentence({ picks: FULL }, 'total', 'vi')).toMatchObject({
      text: 'Tổng 100 trên 100: theo điểm là hạng 5 sao.',
      cite: { text: 'Quyết định 1/2020/QĐ, điểm a khoản 3 Điều 3' },
    });
  });

  test('a sentence the pack does not bring is English, its values in the language asked for', () => {
    expect(sentence(held, 'missed', 'vi')?.text).toBe(
      'Criterion A2.1 (Tay nghề): “Vừa” needed for hạng 4 sao; now “Thấp”.',
    );
  });

  test.each(['fr', 'vi_VN', 'constructor', undefined])(
    '%s, which the pack does not bring, is refused',
    (lang) => {
      expect(refusal(() => explain(tea, score(tea, held), lang as string))).toMatchObject({
        code: 'input/language',
        path: '/lang',
        values: { known: ['vi', 'en'] },
      });
    },
  );

  test('a pack may bring a third language, whole or in part', () => {
    const inLao = withAt(tea, '/pack/messages/lo', { total: 'ລວມ {total}/{max}' });
    const lao = withAt(inLao, '/pack/languages', ['vi', 'en', 'lo']) as CriteriaSet;
    expect(sentence({ picks: FULL }, 'total', 'lo', lao)?.text).toBe('ລວມ 100/100');
    expect(sentence({ picks: FULL }, 'reached', 'lo', lao)?.text).toContain('Every minimum');
  });

  test('a pack may replace the English words too', () => {
    const own = withAt(tea, '/pack/messages/en', { note: 'Mind: {note}!' }) as CriteriaSet;
    expect(sentence({ picks: FULL }, 'note', 'en', own)?.text).toBe('Mind: sent up!');
  });

  test.each([
    ['vi', 'Total 89,95 of 1.000,5: rank 4 by total.'],
    ['en', 'Total 89.95 of 1,000.5: rank 4 by total.'],
  ])('numbers are written as %s writes them', (lang, text) => {
    const set = inVietnameseToo(flatSet([leaf('a', 89.95, 1000.5)]));
    expect(sentence({ picks: { a: 1 } }, 'total', lang, set)?.text).toBe(text);
  });

  test('what is short is exact where points have decimals', () => {
    const set = inVietnameseToo(flatSet([leaf('a', 89.95, 100)]));
    expect(sentence({ picks: { a: 1 } }, 'short', 'vi', set)?.text).toBe('Missing for rank 5: 0,05.');
  });
});

test('what a condition does is what the set says, whatever the result says', () => {
  const result = score(tea, { picks: FULL, declared: ['dossier'] });
  for (const effect of ['skip', 'total', 'constructor', '__proto__']) {
    const altered = withAt(result, '/conditions/0/effect', effect) as typeof result;
    expect(explain(tea, altered, 'en')).toEqual(explain(tea, result, 'en'));
  }
});

test('every sentence that can be explainSheet has an English message', () => {
  const sheets: Sheet[] = [
    { picks: {} },
    { picks: { ...FULL, 'A2.1': 2, B1: 1 } },
    { picks: FULL, declared: ['dossier', 'A2.ineligible', 'A2.stop'] },
  ];
  for (const { code } of sheets.flatMap((sheet) => explainSheet(sheet)))
    expect(ENGLISH_MESSAGES).toHaveProperty([code]);
});
