/** What people type is understood as it was meant, and what is found is matches whole. */
import { findSets } from '@ocop-kit/rules';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { jsonSets, type Translated } from './decision.js';

const file = new URL('../../packages/rules/data/vn-qd-26-2026/products.json', import.meta.url);
const products = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<number, readonly Translated[]>>;
const register = JSON.parse(readFileSync(new URL('register-names.json', import.meta.url), 'utf8')) as {
  readonly collected: Readonly<Record<string, readonly string[]>>;
  readonly recalled: Readonly<Record<string, readonly string[]>>;
};

describe('the set of a name is found first', () => {
  test.each([
    ['a spelling of every day', 'macca', 7],
    ['a brand behind', 'Macca Ví Dụ', 7],
    ['a vegetable that was dried', 'cà chua sấy dẻo', 7],
    ['a gourd in a tea', 'trà bí đao', 12],
    ['an English word', 'coffee', 13],
    ['English words', 'dried tomatoes in oil', 7],
    ['Telex', 'nuwowcs mawsm', 9],
    ['VNI', 'nuo71c ma81m', 9],
    ['Telex with the marks at the end of the word', 'nuocws mamws', 9],
    ['no spaces', 'nuocmam', 9],
    ['no spaces, in capitals', 'MATONGRUNG', 4],
    ['decomposed letters', 'cà phê rang xay'.normalize('NFD'), 13],
    ['the other place of the tone', 'bún khô Hoà Bình', 6],
    ['an amount', 'Mật ong hoa nhãn 500ml', 4],
    ['a package before', 'Túi 500g cà phê', 13],
    ['a gift', 'Hộp quà Tết mật ong hoa nhãn Ví Dụ', 4],
    ['several in one package', 'Combo 3 hũ nước mắm Ví Dụ 40 độ đạm', 9],
    ['a brand before', 'Ví Dụ Farm mít sấy', 7],
    ['two turns', 'phở gạo lứt ăn liền', 5],
    ['a herb in honey', 'Sâm Ngọc Linh ngâm mật ong', 8],
  ])('%s: “%s”', (_what, words, set) => {
    expect(findSets(words)[0]).toMatchObject({ set });
  });
});

describe('the written word comes before others of its letters', () => {
  test.each([
    ['dầu dừa', 'dầu dừa'],
    ['đậu đũa', 'đậu đũa'],
    ['ong', 'ong'],
    ['ống hút tre', 'ống hút tre'],
    ['lan', 'lan'],
    ['lăn khử mùi', 'lăn khử mùi'],
    ['bò', 'bò'],
    ['bơ', 'bơ'],
    ['cá', 'cá'],
    ['nem', 'nem'],
  ])('“%s”', (words, match) => {
    expect(findSets(words)[0]?.match).toBe(match);
  });

  test.each([
    ['dầu dừa', 'đậu đũa'],
    ['ong', 'ống'],
    ['lan', 'lăn'],
    ['nem chua', 'nệm'],
    ['ca cao', '^cá$'],
  ])('“%s” does not find “%s” first or second', (words, other) => {
    for (const { match } of findSets(words).slice(0, 2)) expect(match).not.toMatch(new RegExp(other, 'iu'));
  });
});

test('without diacritics every reading stays within reach', () => {
  expect(findSets('me').map(({ match }) => match)).toEqual(expect.arrayContaining(['me', 'mè']));
});

test('nothing is found rather than words that are written otherwise', () => {
  expect(findSets('khâu nhục')).toEqual([]);
});

test('what matched is matches whole, in its own spelling', () => {
  const spellings = [...Object.values(products).flat(), ...jsonSets.map(({ title }) => title)]
    .flatMap(({ vi, en }) => [vi, ...en.split(' or ')])
    .filter((name) => name !== '');
  const whole = (match: string): boolean => spellings.some((name) => ` ${match} `.includes(` ${name} `));
  const matches = [
    'keo',
    'kẹo dừ',
    'nuoc',
    'tra hoa va',
    'cà chua sấy',
    'mắm',
    'rau',
    'sầu',
    'fish',
    'trà bí đ',
  ].flatMap((words) => findSets(words).map(({ match }) => match));
  expect(matches.length).toBeGreaterThan(20);
  expect(matches.filter((match) => match.includes('…') || !whole(match))).toEqual([]);
});

describe('names as they stand on registers', () => {
  const names = [register.collected, register.recalled].flatMap((sets) =>
    Object.entries(sets).flatMap(([set, list]) => list.map((name) => ({ name, set: Number(set) }))),
  );

  test('there are 300 and more, of nearly every set', () => {
    expect(names.length).toBeGreaterThanOrEqual(300);
    expect(new Set(names.map(({ set }) => set)).size).toBe(26);
  });

  test.each([
    ['tuned on', 0],
    ['held back', 1],
  ])('95 in 100 of those %s find their set first', (_half, rest) => {
    const half = names.filter((_, at) => at % 2 === rest);
    const astray = half.filter(({ name, set }) => findSets(name)[0]?.set !== set);
    expect(astray.length / half.length, JSON.stringify(astray)).toBeLessThanOrEqual(0.05);
  });

  test('as many in capitals, decomposed, with a package around', () => {
    const shapes = [
      (name: string) => name.toLocaleUpperCase('vi'),
      (name: string) => name.normalize('NFD'),
      (name: string) => `Hộp quà ${name} 500g`,
    ];
    for (const shape of shapes) {
      const astray = names.filter(({ name, set }) => findSets(shape(name))[0]?.set !== set);
      expect(astray.length / names.length, JSON.stringify(astray)).toBeLessThanOrEqual(0.05);
    }
  });
});
