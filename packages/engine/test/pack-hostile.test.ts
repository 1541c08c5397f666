/** Whatever somebody sends: it compiles or it is refused as an OcopError, and nothing else ever happens. */
import * as fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { compilePack, lintPack, OcopError } from '../src/index.js';
import { parsePack } from '../src/schema.js';
import { at, pointers, withAt } from './fixtures/edit.js';
import { refusal } from './fixtures/refusal.js';
import { teaPack } from './fixtures/tea.js';

const untouched = Reflect.ownKeys(Object.prototype);
afterEach(() => {
  expect(Reflect.ownKeys(Object.prototype)).toEqual(untouched);
});

const entrances: Readonly<Record<string, (pack: unknown) => unknown>> = {
  compilePack: (pack) => compilePack(pack),
  parsePack,
};

function nested(depth: number): unknown {
  let inner: unknown = 1;
  for (let i = 0; i < depth; i++) inner = [inner];
  return inner;
}

function circle(): unknown {
  const ring: Record<string, unknown> = { ...teaPack };
  ring['sets'] = [ring];
  return ring;
}

/** A few hundred bytes in memory, 2^30 nodes when walked. */
function doubling(): unknown {
  let inner: unknown = {};
  for (let i = 0; i < 20; i++) inner = { a: inner, b: inner };
  return inner;
}

class Dressed {
  readonly format = 'ocop-pack/1';
}

const hostile: [string, () => unknown, string][] = [
  ['a circle', circle, 'input/too-deep'],
  ['a million levels', () => nested(1_000_000), 'input/too-deep'],
  ['25 levels', () => nested(25), 'input/too-deep'],
  ['one object that stands in itself a million times over', doubling, 'input/too-large'],
  ['a list of a million', () => new Array<number>(1_000_000).fill(0), 'input/too-large'],
  ['a list of a million holes', () => new Array<number>(1_000_000), 'input/too-large'],
  [
    'an object of 210,000 keys',
    () => Object.fromEntries(new Array(210_000).fill(0).entries()),
    'input/too-large',
  ],
  ['a long key', () => ({ ['k'.repeat(20_001)]: 1 }), 'input/too-large'],
  ['a key __proto__', () => JSON.parse('{"__proto__": {"admin": true}}') as unknown, 'input/forbidden-key'],
  ['a key constructor', () => JSON.parse('{"a": {"constructor": {}}}') as unknown, 'input/forbidden-key'],
  ['a key prototype', () => ({ prototype: {} }), 'input/forbidden-key'],
  ['an instance of a class', () => new Dressed(), 'input/not-plain-data'],
  ['a map', () => new Map([['format', 'ocop-pack/1']]), 'input/not-plain-data'],
  ['boxed text', () => ({ format: Object('ocop-pack/1') as unknown }), 'input/not-plain-data'],
  ['a symbol', () => ({ format: Symbol('pack') }), 'input/not-plain-data'],
];

/** Anything JavaScript has, a part of the pack in the wrong place, or (undefined) nothing. */
const anything = fc.oneof(
  fc.anything({
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
  }),
  fc.constantFrom(...pointers(teaPack)).map((pointer) => at(teaPack, pointer)),
  fc.constantFrom<unknown>(undefined, null, NaN, -0, 1e-7, '__proto__', { valueOf: 1, toString: 1 }, () => 1),
);

function passesOrRefuses(enter: (pack: unknown) => unknown, pack: unknown): void {
  try {
    enter(pack);
  } catch (error) {
    expect(error).toBeInstanceOf(OcopError);
  }
}

describe.each(Object.entries(entrances))('%s', (_, enter) => {
  test.each(hostile)('refuses %s', (_name, make, code) => {
    expect(refusal(() => enter(make())).code).toBe(code);
  });

  test('survives anything in place of any part', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pointers(teaPack)), anything, (pointer, value) => {
        passesOrRefuses(enter, withAt(teaPack, pointer, value));
      }),
    );
  });
});

describe('parsePack on text', () => {
  test.each<[string, string, string]>([
    ['a million brackets', '['.repeat(1_000_000) + ']'.repeat(1_000_000), 'input/too-deep'],
    ['more than twenty million characters', ' '.repeat(20_000_001), 'input/too-large'],
    ['a key __proto__', '{"__proto__": null}', 'input/forbidden-key'],
    ['nothing', '', 'input/not-json'],
  ])('refuses %s', (_, text, code) => {
    expect(refusal(() => parsePack(text)).code).toBe(code);
  });
});

describe('lintPack', () => {
  test.each(hostile)('reports %s as its one finding', (_, make, code) => {
    expect(lintPack(make()).map((finding) => finding.code)).toEqual([code]);
  });

  test('reports and never throws, with anything in place of any part', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pointers(teaPack)), anything, (pointer, value) => {
        expect(Array.isArray(lintPack(withAt(teaPack, pointer, value)))).toBe(true);
      }),
    );
  });
});
