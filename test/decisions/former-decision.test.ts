/** Decision 148/QĐ-TTg (2023): its numbers, what is corrected and said about it, and the contract every pack keeps. */
import {
  compilePack,
  compileSet,
  decode,
  encode,
  explain,
  interval,
  lintPack,
  nextStar,
  OcopError,
  problemText,
  score,
  textIn,
  type CompiledSet,
  type CriteriaSet,
} from '@ocop-kit/engine';
import { parsePack } from '@ocop-kit/engine/schema';
import { loadPack, loadSet } from '@ocop-kit/rules';
import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { SEED } from './random-sheets.js';

const PACK = 'vn-qd-148-2023';
const UNUSABLE = [7, 11, 12, 13];
const ANNEX = new URL(`../../packages/rules/data/${PACK}/criteria-sets.json`, import.meta.url);
/** The transcription as it was handed to the project, where that lies beside it. */
const HANDED = new URL('../../../shared/law/qd-148-2023/criteria-sets.json', import.meta.url);
const annex = JSON.parse(readFileSync(ANNEX, 'utf8')) as unknown;
const published: unknown = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve(`@ocop-kit/rules/packs/${PACK}.json`), 'utf8'),
);
const pack = await loadPack(PACK, { lang: 'all' });
const sets: readonly CriteriaSet[] = await Promise.all(
  pack.sets.map(({ no }) => loadSet(PACK, no, { lang: 'all' })),
);
const usable = sets.filter((set) => set.unusable === undefined);

describe('the numbers of the former decision', () => {
  const compiled = usable.map((set) => compileSet(set));
  const leaves = compiled.flatMap((set) => set.leaves);
  const conditions = usable.flatMap((set) => set.conditions ?? []);
  const count = (effect: string): number => conditions.filter((own) => own.effect === effect).length;

  test.each([
    ['criteria sets', sets.length, 26],
    ['sets that add up', usable.length, 22],
    ['criteria that are scored in them', leaves.length, 665],
    ['options', leaves.flatMap(({ options }) => options).length, 2_203],
    ['criteria with cases', leaves.filter(({ options }) => options.some((o) => o.case > 0)).length, 3],
    ['conditions that disqualify', count('disqualified'), 6],
    ['conditions that make ineligible', count('ineligible'), 4],
    ['stops', count('stop'), 11],
    ['criteria that may not apply', count('skip'), 26],
  ])('%s', (_what, found, transcribed) => {
    expect(found).toBe(transcribed);
  });

  test.each(usable.map((set) => [set.no, set] as const))('set %i gives 40, 25 and 35 points', (_no, set) => {
    const best = Object.fromEntries(
      compileSet(set).leaves.map((leaf) => [
        leaf.id,
        leaf.options.reduce((a, b) => (b.points > a.points ? b : a)).ordinal,
      ]),
    );
    expect(score(set, { picks: best }).sections).toEqual({ A: 40, B: 25, C: 35 });
  });

  test('the mark on the title of intellectual property asks for its lowest option at four stars', () => {
    for (const { leaves: own } of compiled)
      expect(own.find(({ id }) => id === '3.e')?.required[4], 'criterion 3.e').toEqual({ 0: 1 });
  });

  test('without a story 5.b does not apply', () => {
    const [set] = usable;
    const result = score(set!, { picks: { '5.a': 1, '5.b': 4 } });
    expect(result.notApplicable).toEqual(['5.b', '5.c']);
    expect(result.total).toBe(0);
  });
});

describe('what cannot be scored', () => {
  test('is marked, with why, in both languages', () => {
    const marked = sets.filter((set) => set.unusable !== undefined);
    expect(marked.map(({ no }) => no)).toEqual(UNUSABLE);
    for (const { unusable } of marked) {
      expect(textIn(unusable?.why, 'vi')).toMatch(/không cộng đủ/);
      expect(textIn(unusable?.why, 'en')).toMatch(/does not add up/);
    }
  });

  test.each(UNUSABLE)('set %i is read, and refused by name when it is scored', async (no) => {
    const set = await loadSet(PACK, no);
    expect(set.sections.map(({ id }) => id)).toEqual(['A', 'B', 'C']);
    const refusal = refusalOf(() => score(set, { picks: {} }));
    expect(refusal.problem).toMatchObject({ code: 'pack/unusable', path: '/unusable', values: { set: no } });
    for (const lang of ['vi', 'en'] as const) expect(problemText(refusal.problem, lang)).toContain(` ${no} `);
    for (const refused of [
      () => compileSet(set),
      () => interval(set, { picks: {} }),
      () => encode(set, { picks: {} }),
    ])
      expect(refusalOf(refused).code).toBe('pack/unusable');
  });

  test('is left out of the compiled pack, and has no criterion twice', () => {
    expect(compilePack(pack).map(({ source }) => source.no)).toEqual(usable.map(({ no }) => no));
    for (const set of sets) {
      const ids = idsOf(set.sections);
      expect(new Set(ids).size, `set ${set.no}`).toBe(ids.length);
    }
  });
});

describe('what is said about it', () => {
  test('lint finds nothing: what looked wrong is corrected or marked', () => {
    expect(lintPack(pack)).toEqual([]);
  });

  test('the header says that it is a transcription, not the gazette', () => {
    expect(textIn(pack.header.provenance, 'vi')).toContain('không phải Công báo');
    expect(textIn(pack.header.provenance, 'en')).toContain('not the gazette');
  });

  test('the transcription is the one handed to the project', () => {
    expect(annex).toEqual(existsSync(HANDED) ? JSON.parse(readFileSync(HANDED, 'utf8')) : annex);
  });

  test('every Vietnamese string stands in the transcription, or an erratum says what was changed', () => {
    const printed = new Set(stringsIn(annex));
    for (const { no, errata = [], unusable: _why, ...set } of pack.sets) {
      const changed = errata.flatMap(({ published: was, applied }) => stringsIn([was, applied]));
      const strange = vietnameseIn(set).filter(
        (text) => !printed.has(text) && !changed.some((part) => text.includes(part) || part.includes(text)),
      );
      expect(strange, `set ${no}`).toEqual([]);
    }
  });

  test('an erratum of the source is kept, and every erratum says why in both languages', () => {
    const all = [pack.header, ...pack.sets].flatMap(({ errata = [] }) => errata);
    expect(all.filter(({ kind }) => kind === 'points-unread')).toHaveLength(2);
    expect(all.filter(({ kind }) => kind === 'max-blank')).toHaveLength(3);
    for (const { why } of all) for (const lang of ['vi', 'en']) expect(why).toHaveProperty(lang);
  });
});

describe('the contract of every pack', () => {
  test('the published JSON is a valid pack and what loading gives', () => {
    expect(parsePack(published)).toEqual(published);
    expect(pack).toStrictEqual(published);
  });

  test.each(usable.map((set) => [set.no, set] as const))(
    'set %i is scored, explained, coded and improved',
    (_no, set) => {
      const compiled = compileSet(set);
      fc.assert(
        fc.property(sheetsOf(compiled), (sheet) => {
          const result = score(set, sheet);
          expect(Object.values(result.sections).reduce((a, b) => a + b, 0)).toBe(result.total);
          expect(decode(set, encode(set, sheet))).toEqual(sheet);
          for (const lang of ['vi', 'en'])
            for (const { text } of explain(set, result, lang)) expect(text).not.toMatch(/[{}]|undefined/);
        }),
        { seed: SEED, numRuns: 40 },
      );
      const next = nextStar(set, { picks: {} }, { target: 5 });
      const changes = next.reachable ? next.changes : [];
      const picks = Object.fromEntries(changes.map(({ criterion, to }) => [criterion, to]));
      expect(score(set, { picks }).stars).toBe(5);
    },
  );
});

function sheetsOf({ leaves, conditions }: CompiledSet) {
  const declarable = conditions.filter((condition) => condition.declarable).map(({ id }) => id);
  return fc.record({
    picks: fc
      .tuple(...leaves.map((leaf) => fc.option(fc.constantFrom(...leaf.options.map((o) => o.ordinal)))))
      .map((ordinals) =>
        Object.fromEntries(
          leaves.flatMap(({ id }, i) => (typeof ordinals[i] === 'number' ? [[id, ordinals[i]]] : [])),
        ),
      ),
    declared: fc.subarray(declarable, { maxLength: Math.min(1, declarable.length) }),
  });
}

function refusalOf(work: () => unknown): OcopError {
  try {
    work();
  } catch (error) {
    if (error instanceof OcopError) return error;
    throw error;
  }
  throw new Error('Nothing was refused');
}

function idsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'id' in value && typeof value.id === 'string' ? [value.id] : [];
  return [...own, ...Object.values(value).flatMap(idsOf)];
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function vietnameseIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'vi' in value && typeof value.vi === 'string' ? [value.vi] : [];
  return [...own, ...Object.values(value).flatMap(vietnameseIn)];
}
