/** Words as people type them mean the words that are written. */
import { describe, expect, test } from 'vitest';
import { readKeystrokes, splitWords } from '../src/search/typed-words.js';

describe('keys that nothing converted are read as their word', () => {
  test.each([
    ['nuwowcs', 'nước'],
    ['nuocws', 'nước'],
    ['nuo71c', 'nước'],
    ['nuoc71', 'nước'],
    ['mawsm', 'mắm'],
    ['mamws', 'mắm'],
    ['ma81m', 'mắm'],
    ['mam81', 'mắm'],
    ['ddaauj', 'đậu'],
    ['daaudj', 'đậu'],
    ['d9a65u', 'đậu'],
    ['dau965', 'đậu'],
    ['duwaf', 'dừa'],
    ['bu7o7i3', 'bưởi'],
    ['buowir', 'bưởi'],
    ['tieeu', 'tiêu'],
    ['quees', 'quế'],
    ['wowts', 'ướt'],
    ['nghe65', 'nghệ'],
  ])('%s is %s', (struck, word) => {
    expect([readKeystrokes(struck)]).toEqual(splitWords(word));
  });
});

describe('one word in two writings', () => {
  test.each([
    ['hoà tan', 'hòa tan'],
    ['thuỷ sản', 'thủy sản'],
    ['mỳ Chũ', 'mì chũ'],
    ['NƯỚC MẮM', 'nước mắm'],
    ['mật ong'.normalize('NFD'), 'mật ong'],
    ['  mật,ong! ', 'mật ong'],
  ])('%s and %s', (one, other) => {
    expect(splitWords(one)).toEqual(splitWords(other));
  });

  test.each([
    ['dừa', 'đũa'],
    ['ong', 'ống'],
    ['lan', 'lăn'],
  ])('%s is not %s', (one, other) => {
    expect(splitWords(one)[0]?.exact).not.toBe(splitWords(other)[0]?.exact);
  });
});
