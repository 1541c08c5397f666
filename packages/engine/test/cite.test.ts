/** The place of a rule in words, so that anyone can look it up. */
import { describe, expect, test } from 'vitest';
import { citeText } from '../src/index.js';
import type { Citation } from '../src/schema.js';
import { flatPack, leaf } from './fixtures/flat.js';
import { refusal } from './fixtures/refusal.js';
import { teaPack } from './fixtures/tea.js';

const annex = { vi: 'Phụ lục II', en: 'Annex II' };

describe('citeText', () => {
  test.each<[string, Citation, string, string]>([
    ['the decision alone', {}, 'Quyết định 1/2020/QĐ', 'Decision 1/2020/QĐ'],
    ['an article', { article: '12' }, 'Quyết định 1/2020/QĐ, Điều 12', 'Decision 1/2020/QĐ, Article 12'],
    [
      'a clause',
      { article: '3.3' },
      'Quyết định 1/2020/QĐ, khoản 3 Điều 3',
      'Decision 1/2020/QĐ, Article 3, clause 3',
    ],
    [
      'a point',
      { article: '3.3a' },
      'Quyết định 1/2020/QĐ, điểm a khoản 3 Điều 3',
      'Decision 1/2020/QĐ, Article 3, clause 3, point a',
    ],
    [
      'the Vietnamese point đ',
      { article: '7.2đ' },
      'Quyết định 1/2020/QĐ, điểm đ khoản 2 Điều 7',
      'Decision 1/2020/QĐ, Article 7, clause 2, point đ',
    ],
    [
      'an article under another kind of number',
      { article: 'IV' },
      'Quyết định 1/2020/QĐ, Điều IV',
      'Decision 1/2020/QĐ, Article IV',
    ],
    [
      'a place in an annex',
      { annex, set: 7, criterion: 'A2.1' },
      'Quyết định 1/2020/QĐ, Phụ lục II, bộ 7, tiêu chí A2.1',
      'Decision 1/2020/QĐ, Annex II, criteria set 7, criterion A2.1',
    ],
    [
      'a form of an annex',
      { form: { vi: 'Mẫu số 02', en: 'Form 02' }, annex },
      'Quyết định 1/2020/QĐ, Mẫu số 02, Phụ lục II',
      'Decision 1/2020/QĐ, Form 02, Annex II',
    ],
    ['set number 0', { set: 0 }, 'Quyết định 1/2020/QĐ, bộ 0', 'Decision 1/2020/QĐ, criteria set 0'],
    [
      'a set number that needs no separator',
      { set: 1_234 },
      'Quyết định 1/2020/QĐ, bộ 1234',
      'Decision 1/2020/QĐ, criteria set 1234',
    ],
  ])('names %s in Vietnamese and English', (_, citation, vi, en) => {
    expect(citeText(teaPack.header, citation, 'vi')).toBe(vi);
    expect(citeText(teaPack.header, citation, 'en')).toBe(en);
  });

  test('refuses a language that the pack does not bring', () => {
    expect(refusal(() => citeText(teaPack.header, { article: '3', annex }, 'fr'))).toMatchObject({
      code: 'input/language',
      values: { lang: '"fr"', known: ['vi', 'en'] },
    });
  });

  test('needs no words from the pack', () => {
    const { header } = flatPack([leaf('a', 1)]);
    expect(citeText({ ...header, languages: ['en', 'vi'] }, { article: '3.1' }, 'vi')).toBe(
      'Decision 1, Article 3, clause 1',
    );
  });
});
