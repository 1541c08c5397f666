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
    ['the highest rank', { picks: FULL }, ['total', ...sections, 'reached', 'note']],
    [
      'a lower rank by points',
      { picks: { ...FULL, A1: 2, A3: 1 } },
      ['total', ...sections, 'reached', 'next', 'short', 'missed'],
    ],
    [
      'held back by a minimum',
      { picks: { ...FULL, 'A2.1': 2 } },
      ['total', ...sections, 'held', 'award', 'note', 'next', 'missed'],
    ],
    [
      'incomplete',
      { picks: partial },
      ['total', ...sections, 'provisional', 'reached', 'next', 'short', 'unanswered'],
    ],
    [
      'stopped',
      { picks: FULL, declared: ['A3.stop'] },
      ['stop', 'total', ...sections, 'next', 'short', 'not-evaluated'],
    ],
    ['disqualified', { picks: FULL, declared: ['dossier'] }, ['disqualified', 'total', ...sections]],
    ['ineligible', { picks: FULL, declared: ['A2.ineligible'] }, ['ineligible', 'total', ...sections]],
    [
      'with something that does not apply',
      { picks: { ...FULL, B1: 1 } },
      ['skip', 'total', ...sections, 'reached', 'next', 'short'],
    ],
  ])('%s', (_, sheet, expected) => {
    expect(codes(sheet)).toEqual(expected);
  });
});

describe('a sentence', () => {
  test('of the total says it, the most there is, and the band', () => {
    expect(sentence({ picks: FULL }, 'total')).toEqual({
      code: 'total',
      values: { total: 100, max: 100, band: '5 stars' },
      text: 'Total 100 of 100: 5 stars by total.',
      cite: { article: '3.3a', text: 'Decision 1/2020/QĐ, Article 3, clause 3, point a' },
    });
  });

  test.each<[string, Sheet, string]>([
    ['provisional', { picks: partial }, 'Provisional; unanswered, worth 0: 1 (C2).'],
    ['reached', { picks: FULL }, 'Every minimum for 5 stars met.'],
    [
      'held',
      { picks: { ...FULL, 'A2.1': 1, B2: 1, B3: 2 } },
      'Enough for 4 stars, yet 2 stars; minimums missed: 1.',
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
