/** A decision in the language that was asked for: Vietnamese, English, or both. */
import { compilePack, explain, score, type CriteriaSet } from '@ocop-kit/engine';
import { parsePack } from '@ocop-kit/engine/schema';
import { loadPack, loadSet, packIds, RulesError, type LoadOptions } from '@ocop-kit/rules';
import { describe, expect, test } from 'vitest';
import { fullMarks, PACK, pairs } from './decision.js';

const VIETNAMESE = /[\u0300-\u036fđĐ]/u;
/** Numbers of decisions, articles and criteria, and words quoted from the decision, stay as they are printed. */
const KEPT = /\d*\/?QĐ-TTg|\d\.\d*đ|“[^”]*”|từ 50% đến 75%/gu;

const isVietnamese = (text: string): boolean => VIETNAMESE.test(text.replace(KEPT, '').normalize('NFD'));

/** Every text of a value with its languages; what an erratum quotes is no text of the pack's. */
function languagesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const codes = Object.keys(value).filter((key) => key === 'vi' || key === 'en');
  if (codes.length > 0) return [codes.join()];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'published' || key === 'applied' ? [] : languagesIn(inner),
  );
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'published' || key === 'applied' ? [] : stringsIn(inner),
  );
}

describe.each(packIds)('%s', (id) => {
  test.each([
    ['vi', 'vi'],
    ['en', 'en'],
    ['all', 'vi,en'],
  ] as const)('in “%s” every text comes in %s', async (lang, languages) => {
    const texts = languagesIn(await loadPack(id, { lang }));
    expect(texts.length).toBeGreaterThan(3_000);
    expect([...new Set(texts)]).toEqual([languages]);
  });

  test('says nothing in Vietnamese where English was asked for, but what it quotes', async () => {
    const left = stringsIn(await loadPack(id, { lang: 'en' })).filter(isVietnamese);
    expect(left).toEqual([]);
  });

  test('is a valid pack in English alone, which says so and which rules it holds', async () => {
    const [english, both] = await Promise.all([loadPack(id, { lang: 'en' }), loadPack(id, { lang: 'all' })]);
    expect(parsePack(english)).toEqual(english);
    expect(english.header.languages).toEqual(['en']);
    expect(english.header.digest).toBe(both.header.digest);
    expect(compilePack(english)).toHaveLength(compilePack(both).length);
  });
});

test.each(pairs)('set $no is scored the same and explained in English', async ({ no, set, leaves }) => {
  const english = await loadSet(PACK, no, { lang: 'en' });
  const sheet = { picks: fullMarks(leaves) };
  expect(score(english, sheet)).toEqual(score(set, sheet));
  const both = await loadSet(PACK, no, { lang: 'all' });
  const sentencesOf = (from: CriteriaSet) =>
    explain(from, score(from, sheet), 'en').map(({ code, text, cite }) => [code, text, cite?.text]);
  expect(sentencesOf(english)).toEqual(sentencesOf(both));
});

test('the same call gives the same object, languages apart', async () => {
  const english = await loadSet(PACK, 4, { lang: 'en' });
  expect(await loadSet(PACK, 4, { lang: 'en' })).toBe(english);
  expect(await loadSet(PACK, 4)).toBe(await loadSet(PACK, 4, { lang: 'vi' }));
  expect(english).not.toBe(await loadSet(PACK, 4));
});

test.each(['fr', 'vi-VN', '', 'constructor', 5])('language %j is refused', async (lang) => {
  const options = { lang } as LoadOptions;
  for (const loading of [loadSet(PACK, 4, options), loadPack(PACK, options)]) {
    const refusal: unknown = await loading.catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(RulesError);
    expect(refusal).toMatchObject({ code: 'rules/unknown-language', values: { known: ['vi', 'en', 'all'] } });
  }
});

test('a refusal is a sentence that names its code', async () => {
  await expect(loadSet(PACK, 27)).rejects.toThrow(
    /^There is no set “27” \(rules\/unknown-set\)\. Known: 1, 2/,
  );
});
