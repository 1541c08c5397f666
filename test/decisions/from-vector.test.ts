/** A code alone opens its sheet. */
import { encode, OcopError, score } from '@ocop-kit/engine';
import { fromVector, loadSet, RulesError, type PackId } from '@ocop-kit/rules';
import { describe, expect, test } from 'vitest';
import { fullMarks, PACK, pairs } from './decision.js';

const FORMER: PackId = 'vn-qd-148-2023';
const honey = await loadSet(PACK, 4);
const vector = encode(honey, { picks: { '1.1': 1 } });

test.each(pairs)('set $no: its codes give back pack, set and sheet', async ({ no, leaves, declarable }) => {
  const set = await loadSet(PACK, no);
  const sheet = { picks: fullMarks(leaves), declared: declarable.slice(0, 1) };
  const opened = await fromVector(encode(set, sheet));
  expect(opened).toEqual({ pack: PACK, set, sheet });
  expect(score(opened.set, opened.sheet)).toEqual(score(set, sheet));
});

test('a code of the former decision loads the former decision', async () => {
  const former = await loadSet(FORMER, 4);
  const { pack, set } = await fromVector(encode(former, { picks: {} }));
  expect(pack).toBe(FORMER);
  expect(set).toBe(former);
});

test('the set comes in the language that is asked for', async () => {
  const { set } = await fromVector(vector, { lang: 'en' });
  expect(set.title).toEqual({ en: expect.stringMatching(/^Honey/) as unknown });
});

describe('what cannot be opened is refused by name', () => {
  test.each([
    ['a pack that is not here', vector.replace(PACK, 'xx-qd-1-1999'), RulesError, 'rules/unknown-pack'],
    ['a set that is not here', vector.replace('.4.', '.99.'), RulesError, 'rules/unknown-set'],
    ['another version', vector.replace(/^\d+/, '99'), OcopError, 'vector/version'],
    ['a damaged code', vector.slice(0, -1), OcopError, 'vector/damaged'],
    ['no code at all', 'mật ong', OcopError, 'vector/damaged'],
  ])('%s', async (_what, code, type, expected) => {
    const refusal: unknown = await fromVector(code).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(type);
    expect(refusal).toMatchObject({ code: expected });
  });
});
