/** A sheet as one short string, and every way such a string can be wrong. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, encode, vectorSet, type CriteriaSet, type Sheet } from '../src/index.js';
import { crc32 } from '../src/vector/crc32.js';
import { withAt } from './fixtures/edit.js';
import { flatSet, leaf } from './fixtures/flat.js';
import { setWithSheet } from './fixtures/random-set.js';
import { refusal } from './fixtures/refusal.js';
import { FULL, tea } from './fixtures/tea.js';

const sheet: Sheet = { picks: { ...FULL, B3: 4 }, declared: ['A2.ineligible', 'dossier'] };
const vector = encode(tea, sheet);

/** A vector with one of its parts replaced: version, pack, set, picks, letters or checksum. */
function withPart(part: number, value: string): string {
  return vector
    .split('.')
    .map((own, i) => (i === part ? value : own))
    .join('.');
}

describe('a vector', () => {
  test('has the version, pack, set, an ordinal a criterion, and a letter a condition in printed order', () => {
    expect(vector).toMatch(/^1\.test-tea\.7\.3412234232\.ac\.[0-9a-z]{7}$/);
  });

  test('of an empty sheet has a blank a criterion and no letters', () => {
    expect(encode(tea, { picks: {} })).toMatch(/^1\.test-tea\.7\._{10}\.-\.[0-9a-z]{7}$/);
  });

  test('of the same sheet is always the same, and this one does not change between versions', () => {
    expect(encode(tea, { picks: FULL })).toBe('1.test-tea.7.3412233232.-.1q5qpba');
  });

  test('writes the thirty-fifth option as one character', () => {
    const set = flatSet([leaf('a', ...Array.from({ length: 35 }, (_, i) => i))]);
    const long = encode(set, { picks: { a: 35 } });
    expect(long).toContain('.z.');
    expect(decode(set, long).picks).toEqual({ a: 35 });
  });

  test('comes back as the sheet it was made from, conditions in printed order', () => {
    expect(decode(tea, vector)).toEqual({ picks: sheet.picks, declared: ['dossier', 'A2.ineligible'] });
  });

  test('comes back whatever the set and the sheet', () => {
    fc.assert(
      fc.property(setWithSheet, ({ set, sheet: any }) => {
        expect(decode(set, encode(set, any))).toEqual({ picks: any.picks, declared: any.declared });
      }),
    );
  });

  test('keeps unticked apart from unanswered', () => {
    expect(decode(tea, encode(tea, { picks: { 'A2.2': 0 } })).picks).toEqual({ 'A2.2': 0 });
  });

  test('tells which pack and set it is for', () => {
    expect(vectorSet(vector)).toEqual({ pack: 'test-tea', set: 7 });
  });

  test('is not made of a sheet that names what the set does not print', () => {
    expect(refusal(() => encode(tea, { picks: { A1: 9 } })).code).toBe('sheet/unknown-option');
  });
});

describe('damage', () => {
  test('of any single character is refused', () => {
    const character = fc.oneof(
      fc.constantFrom(...Array.from('0123456789abcdefghijklmnopqrstuvwxyzABCXYZ_.-')),
      fc.nat(0xffff).map((code) => String.fromCharCode(code)),
    );
    fc.assert(
      fc.property(fc.nat(vector.length - 1), character, (at, put) => {
        fc.pre(vector[at] !== put);
        const damaged = vector.slice(0, at) + put + vector.slice(at + 1);
        return refusal(() => decode(tea, damaged)).code.startsWith('vector/');
      }),
      { numRuns: 1_000 },
    );
  });

  test('of any sheet at any place is refused', () => {
    fc.assert(
      fc.property(
        setWithSheet,
        fc.nat(),
        fc.constantFrom(...Array.from('0123_ab-.')),
        ({ set, sheet: any }, where, put) => {
          const whole = encode(set, any);
          const at = where % whole.length;
          fc.pre(whole[at] !== put);
          const damaged = whole.slice(0, at) + put + whole.slice(at + 1);
          return refusal(() => decode(set, damaged)).code.startsWith('vector/');
        },
      ),
    );
  });

  test.each(Array.from(vector, (_, length) => length))('cut to %s characters is refused', (length) => {
    expect(refusal(() => decode(tea, vector.slice(0, length))).code).toMatch(/^vector\//);
  });

  test.each<[string, unknown]>([
    ['nothing', ''],
    ['null', null],
    ['a number', 1],
    ['an object that reads like a vector', { toString: () => vector }],
    ['more than 2,000 characters', withPart(3, '_'.repeat(2_000))],
    ['an ordinal in a capital', withPart(3, '3412234Z32')],
  ])('%s', (_, text) => {
    expect(refusal(() => decode(tea, text as string))).toEqual({
      code: 'vector/damaged',
      path: '',
      values: { part: 'form' },
    });
  });

  test('other answers, although all of them are printed, are found by the checksum', () => {
    expect(refusal(() => decode(tea, withPart(3, '2312234232')))).toEqual({
      code: 'vector/damaged',
      path: '',
      values: { part: 'checksum' },
    });
  });

  test('a set whose shape has changed since is found by the checksum', () => {
    const options = Array.from({ length: 3 }, (_, i) => ({ points: i, text: '' }));
    const changed = withAt(tea, '/sections/0/criteria/2/options', options) as CriteriaSet;
    expect(refusal(() => decode(changed, vector))).toMatchObject({ values: { part: 'checksum' } });
  });
});

describe('a vector that says what it cannot', () => {
  test.each<[string, string, object]>([
    ['a newer version', withPart(0, '2'), { code: 'vector/version', values: { version: '2' } }],
    [
      'another set',
      withPart(2, '8'),
      { code: 'vector/wrong-set', values: { found: 'test-tea.8', expected: 'test-tea.7' } },
    ],
    ['another pack', withPart(1, 'coffee'), { code: 'vector/wrong-set' }],
    ['a set number with a zero before', withPart(2, '07'), { code: 'vector/wrong-set' }],
    ['fewer criteria', withPart(3, '341'), { code: 'vector/damaged', values: { part: 'picks' } }],
    ['more criteria', withPart(3, '34122342321'), { code: 'vector/damaged', values: { part: 'picks' } }],
    [
      'an option that is not printed',
      withPart(3, '9412234232'),
      { code: 'vector/unknown', values: { part: 'A1=9' } },
    ],
    [
      'a zero where there is no box',
      withPart(3, '0412234232'),
      { code: 'vector/unknown', values: { part: 'A1=0' } },
    ],
    ['one condition twice', withPart(4, 'aac'), { code: 'vector/duplicate', values: { part: 'dossier' } }],
    [
      'conditions out of order',
      withPart(4, 'ca'),
      { code: 'vector/out-of-order', values: { part: 'dossier' } },
    ],
    ['an unknown condition', withPart(4, 'aZ'), { code: 'vector/unknown', values: { part: 'Z' } }],
    ['an automatic skip', withPart(4, 'f'), { code: 'vector/unknown', values: { part: 'f' } }],
    ['an automatic stop', withPart(4, 'ag'), { code: 'vector/unknown', values: { part: 'g' } }],
  ])('%s is refused', (_, text, problem) => {
    expect(refusal(() => decode(tea, text))).toMatchObject({ path: '', ...problem });
  });

  test.each([
    ['2.test-tea.7._.-.0000000', 'vector/version'],
    ['test-tea', 'vector/damaged'],
  ])('%s does not say which set it is for', (text, code) => {
    expect(refusal(() => vectorSet(text)).code).toBe(code);
  });
});

test('the checksum is CRC-32 as everybody computes it', () => {
  expect(crc32('123456789')).toBe(0xcbf43926);
});
