/** Texts in several languages, and text folded for searching. */
import { describe, expect, test } from 'vitest';
import { textIn } from '../src/index.js';
import { foldVietnamese } from '../src/text.js';

describe('textIn', () => {
  test.each<[string, Parameters<typeof textIn>[0], string, string]>([
    ['the language asked for', { vi: 'chè', en: 'tea' }, 'en', 'tea'],
    ['the first language where that is missing', { vi: 'chè', en: 'tea' }, 'fr', 'chè'],
    ['the one string there is', 'chè', 'en', 'chè'],
    ['nothing of nothing', undefined, 'vi', ''],
    ['nothing of no language', {}, 'vi', ''],
    ['no property of objects', { vi: 'chè' }, 'toString', 'chè'],
  ])('gives %s', (_, text, lang, expected) => {
    expect(textIn(text, lang)).toBe(expected);
  });
});

describe('foldVietnamese', () => {
  test.each([
    ['marks and case', 'Mật ong Đắk Lắk', 'mat ong dak lak'],
    ['small and capital đ', 'đĐ', 'dd'],
    ['letters written apart from their marks', 'Cà phê'.normalize('NFD'), 'ca phe'],
    ['letters of other languages too', 'Ångström', 'angstrom'],
    ['nothing of digits and signs', '4,5 điểm – 10%', '4,5 diem – 10%'],
    ['nothing of nothing', '', ''],
  ])('folds %s', (_, text, folded) => {
    expect(foldVietnamese(text)).toBe(folded);
  });

  test('folds what is folded to itself', () => {
    const folded = foldVietnamese('Trà Ô Long Tân Cương');
    expect(foldVietnamese(folded)).toBe(folded);
  });
});
