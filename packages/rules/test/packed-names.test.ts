/** Names as they travel. */
import { describe, expect, test } from 'vitest';
import { packNames, unpackNames } from '../src/search/packed-names.js';

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
