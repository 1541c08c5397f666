/** Pages check packs without zod: what they let through is what the schema lets through. */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkPack, OcopError } from '@ocop-kit/engine';
import { parsePack } from '@ocop-kit/engine/schema';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const format = readFileSync(new URL('../../docs/pack-format.md', import.meta.url), 'utf8');
const printed = JSON.parse(/```json\n(.*?)```/s.exec(format)?.[1] ?? '') as Json;
/** The printed example with the fields that it leaves out. */
const example = [
  [['header', 'provenance'], { vi: 'Bản chép', en: 'A copy' }],
  [['header', 'unit'], { vi: 'hoa', en: 'flowers' }],
  [['header', 'scale'], 'stars'],
  [['sets', '0', 'sections', '0', 'weight'], 2],
  [['sets', '0', 'sections', '0', 'minimums'], [{ rank: 2, points: 1 }]],
  [['sets', '0', 'sections', '0', 'criteria', '1', 'id'], '2.đ'],
  [['sets', '0', 'sections', '0', 'criteria', '1', 'weight'], 0.5],
].reduce((pack, [path, value]) => put(pack, path as string[], value as Json), printed);

const accepts = (check: (value: unknown) => unknown, value: unknown): boolean => {
  try {
    check(value);
    return true;
  } catch (error) {
    if (error instanceof OcopError) return false;
    throw error;
  }
};

/** Every place in a document. */
function places(node: Json, path: readonly string[] = []): (readonly string[])[] {
  if (typeof node !== 'object' || node === null) return [path];
  return [path, ...Object.entries(node).flatMap(([key, inner]) => places(inner, [...path, key]))];
}

function put(node: Json, [key, ...rest]: readonly string[], value: Json | undefined): Json {
  if (key === undefined) return value as Json;
  if (Array.isArray(node)) return node.map((item, i) => (String(i) === key ? put(item, rest, value) : item));
  const fields = Object.entries(Object(node) as Record<string, Json>).map(([name, item]) => {
    if (name !== key) return [name, item] as const;
    return [name, rest.length === 0 ? value : put(item, rest, value)] as const;
  });
  if (rest.length === 0 && !fields.some(([name]) => name === key)) fields.push([key, value] as const);
  return Object.fromEntries(fields) as Json;
}

const anything = fc.oneof(
  fc.constantFrom<Json | undefined>(undefined, null, '', [], {}, -1, 0.0001, 1e9, 2, true, 'x y', ['a'], {
    vi: 1,
  }),
  fc.constantFrom<Json>(
    { vi: 'Một' },
    { 'not a language!': 'a' },
    'a'.repeat(65),
    'a'.repeat(20_001),
    'vi',
    '2026-01-01',
  ),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
);

describe('a pack that a page gives', () => {
  it('is let through when it is right', () => {
    expect(checkPack(example)).toEqual(parsePack(example));
  });

  it('is let through exactly when the schema does', () => {
    const at = fc.constantFrom(...places(example));
    const refused = { count: 0 };
    fc.assert(
      fc.property(fc.array(fc.tuple(at, anything), { minLength: 1, maxLength: 2 }), (changes) => {
        const changed = changes.reduce((pack, [path, value]) => put(pack, path, value), example);
        const right = accepts(parsePack, changed);
        if (!right) refused.count++;
        expect(accepts(checkPack, changed)).toBe(right);
      }),
      { numRuns: 4_000 },
    );
    expect(refused.count).toBeGreaterThan(1_000);
  });

  it('is refused with the place', () => {
    const wrong = put(example, ['sets', '0', 'sections', '0', 'criteria', '0', 'options', '1', 'text'], 7);
    expect(() => checkPack(wrong)).toThrow('/sets/0/sections/0/criteria/0/options/1/text');
  });
});
