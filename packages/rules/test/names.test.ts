/** Names as they travel, and how well one answers what is typed. */
import { describe, expect, test } from 'vitest';
import { fit, nameOf, wordsOf } from '../src/fit.js';
import { packNames, unpackNames } from '../src/names.js';

describe('packed names', () => {
  test('take the words they share from the name before, a line a set', () => {
    expect(unpackNames(';mật ong:mía!đen\n;đường')).toEqual([
      ['mật ong', 'mật mía', 'mật mía đen'],
      ['đường'],
    ]);
  });

  test('write diacritics as signs', () => {
    expect(unpackNames(';=u+o+*ng;%o^* la.;ke.o<')).toEqual([['đường', 'Đồ lạ', 'kẹo…']]);
  });

  test('are read back as they were, sorted', () => {
    const names = [
      ['Đồ gỗ', 'mật ong', 'bưởi Năm Roi', 'bưởi', 'bưởi Năm'],
      [],
      ['a b c d e f', 'a b c d e g'],
    ];
    expect(unpackNames(packNames(names))).toEqual(names.map((list) => [...list].sort()));
  });

  test('a set without names has none', () => {
    expect(unpackNames(';cam\n\n;quýt')).toEqual([['cam'], [], ['quýt']]);
  });
});

describe('of two names the first answers better', () => {
  test.each([
    ['bưởi', 'bưởi', 'buồi', 'the diacritics agree'],
    ['buoi', 'bưởi', 'bưởi sấy', 'it is all of the name'],
    ['bưởi sấy', 'bưởi sấy', 'bưởi', 'it has more of the words'],
    ['cam sấy', 'cam', 'sấy', 'the head comes first'],
    ['nước cam', 'nước…', 'cam tươi', 'an ellipsis is no word'],
    ['trà', 'trà', 'tràm', 'a word is whole'],
  ])('“%s”: “%s”, not “%s”, for %s', (typed, better, worse) => {
    const words = wordsOf(typed);
    expect(fit(nameOf(better, 'vi', 3), words)).toBeGreaterThan(fit(nameOf(worse, 'vi', 3), words));
  });

  test('an English head comes last', () => {
    const words = wordsOf('pomelo jam');
    expect(fit(nameOf('plum jam', 'en', 3), words)).toBeGreaterThan(
      fit(nameOf('pomelo tree', 'en', 3), words),
    );
  });
});

test.each([
  ['a name without any of the words', 'cam', 'quýt'],
  ['two letters of a word', 'bu', 'bưởi'],
  ['no words', '', 'bưởi'],
])('%s is no answer', (_what, typed, name) => {
  expect(fit(nameOf(name, 'vi', 3), wordsOf(typed))).toBe(0);
});

test('a word of the name answers one word', () => {
  const once = fit(nameOf('dừa', 'vi', 3), wordsOf('dừa'));
  expect(fit(nameOf('dừa', 'vi', 3), wordsOf('dừa dừa'))).toBeLessThan(once);
});
