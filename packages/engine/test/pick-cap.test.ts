/** The cap that one pick puts on the stars: the lowest minimum it misses. */
import { describe, expect, test } from 'vitest';
import { pickCap } from '../src/index.js';

const header = {
  bands: [90, 70, 50, 30, 0].map((from, i) => ({ rank: 5 - i, from, title: '' })),
  minimumRanks: [3, 4, 5],
};
const option = (minimum?: number, inCase?: number) => ({
  text: '',
  points: 1,
  ...(minimum && { minimum }),
  ...(inCase && { case: inCase }),
});

describe('a criterion that asks for its third option at 3 stars and its fourth at 4', () => {
  const criterion = { options: [option(), option(), option(3), option(4)] };
  test.each([
    [null, null],
    [0, { stars: 2, rank: 3, required: [3] }],
    [1, { stars: 2, rank: 3, required: [3] }],
    [2, { stars: 2, rank: 3, required: [3] }],
    [3, { stars: 3, rank: 4, required: [4] }],
    [4, null],
  ])('pick %s', (pick, cap) => {
    expect(pickCap(header, criterion, pick)).toEqual(cap);
  });
});

describe('a criterion with cases', () => {
  const criterion = {
    options: [option(undefined, 1), option(3, 1), option(undefined, 2), option(3, 2), option(5, 2)],
  };
  test.each([
    [1, { stars: 2, rank: 3, required: [2] }],
    [2, null],
    [3, { stars: 2, rank: 3, required: [4] }],
    [4, { stars: 4, rank: 5, required: [5] }],
    [5, null],
    [0, { stars: 2, rank: 3, required: [2, 4] }],
  ])('pick %s asks within its case, none of these in each', (pick, cap) => {
    expect(pickCap(header, criterion, pick)).toEqual(cap);
  });
});

test('a criterion without minimums caps nothing', () => {
  expect(pickCap(header, { options: [option(), option()] }, 0)).toBeNull();
});

test('a box to tick caps nothing', () => {
  expect(pickCap(header, { tick: true }, 0)).toBeNull();
});
