/** The numbers of the decision, and that it is the same word for word however it is loaded. */
import { lintPack, withMessages } from '@ocop-kit/engine';
import { parsePack, type PackHeader } from '@ocop-kit/engine/schema';
import { articles, loadPack, loadSet, packIds, RulesError, type PackId } from '@ocop-kit/rules';
import { pack as wholePack } from '@ocop-kit/rules/pack/vn-qd-26-2026';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { jsonSets, PACK, packJson, pairs } from './decision.js';

const ANNEX = new URL('../../packages/rules/data/vn-qd-26-2026/criteria-sets.json', import.meta.url);
/** The annex as it was handed to the project, where that lies beside it. */
const HANDED = new URL('../../../shared/law/qd-26-2026/criteria-sets.json', import.meta.url);

describe.each(packIds)('%s', (id) => {
  // What the form scores with carries no sentences: a code without one would be shown as it is.
  test.each(['vi', 'en'])('brings every sentence of an explanation in %s', async (lang) => {
    const { header } = await loadPack(id, { lang: 'all' });
    const { messages } = withMessages<PackHeader>({ ...header, messages: {} });
    const every = Object.values(messages ?? {}).flatMap((sentences) => Object.keys(sentences));
    expect(every.length).toBeGreaterThan(40);
    expect(Object.keys(header.messages?.[lang] ?? {})).toEqual(expect.arrayContaining(every));
  });
});

describe('the numbers of the decision', () => {
  const leaves = pairs.flatMap((pair) => pair.leaves);
  const options = leaves.flatMap((leaf) => leaf.options ?? []);
  const conditions = jsonSets.flatMap((set) => set.conditions);

  test.each([
    ['criteria sets', jsonSets.length, 26],
    ['criteria that are scored', leaves.length, 787],
    ['options', options.length, 2_535],
    ['boxes to tick', leaves.filter(({ tick }) => tick).length, 22],
    ['criteria with cases', leaves.filter(({ cases }) => cases).length, 3],
    ['minimums', options.filter(({ minimum }) => minimum).length, 575],
    ['conditions that disqualify', conditions.filter(({ effect }) => effect === 'disqualified').length, 49],
    ['conditions on the whole dossier', conditions.filter(({ id }) => id === 'dossier').length, 25],
    ['conditions that make ineligible', conditions.filter(({ effect }) => effect === 'ineligible').length, 4],
    ['declared stops', conditions.filter(({ effect, when }) => effect === 'stop' && !when).length, 17],
    ['automatic stops', conditions.filter(({ effect, when }) => effect === 'stop' && when).length, 1],
    ['criteria that may not apply', conditions.filter(({ effect }) => effect === 'skip').length, 25],
  ])('%s', (_what, found, printed) => {
    expect(found).toBe(printed);
  });

  test('sets are numbered as printed', () => {
    expect(jsonSets.map(({ no }) => no)).toEqual(Array.from({ length: 26 }, (_, i) => i + 1));
  });

  test.each(pairs)(
    'set $no: 40, 25 and 35 points, all of which the criteria give',
    ({ json, leaves: own }) => {
      expect(json.sections.map(({ id, max }) => [id, max])).toEqual([
        ['A', 40],
        ['B', 25],
        ['C', 35],
      ]);
      for (const { id, max } of json.sections) {
        const best = own
          .filter(({ section }) => section === id)
          .map(({ choices }) => Math.max(...choices.map(({ points }) => points)));
        expect(
          best.reduce((a, b) => a + b, 0),
          id,
        ).toBe(max);
      }
    },
  );
});

describe('what looks wrong in the decision', () => {
  const found = lintPack(packJson);
  const suspects = [
    { set: 7, criterion: '3.1', points: [1, 1, 3] },
    { set: 23, criterion: '6.2', points: [1, 1, 3, 5] },
  ];

  test('is two sequences of points, kept as published', () => {
    expect(found).toEqual(
      suspects.map(({ set, criterion, points }) => ({
        code: 'option-order',
        path: expect.stringMatching(`^/sets/${set - 1}/`) as string,
        values: { criterion, points },
      })),
    );
  });

  test.each(suspects)('is named in the errata: set $set, $criterion', ({ set, criterion, points }) => {
    expect(jsonSets[set - 1]?.errata).toContainEqual(
      expect.objectContaining({ criterion, kind: 'points-suspect', published: points, applied: points }),
    );
  });
});

describe('one decision, however it is loaded', () => {
  test('loading every language gives the published JSON', async () => {
    expect(await loadPack(PACK, { lang: 'all' })).toStrictEqual(packJson);
  });

  test('loading Vietnamese alone gives the same decision without a word of English', async () => {
    expect(await loadPack(PACK)).toStrictEqual(withoutEnglish(packJson));
  });

  test('the whole pack in one module is the pack in Vietnamese', async () => {
    expect(wholePack).toStrictEqual(await loadPack(PACK));
  });

  test('a set loaded alone is the set in the pack, with its header', async () => {
    const { sets, header } = await loadPack(PACK);
    for (const set of sets) expect(await loadSet(PACK, set.no)).toStrictEqual({ ...set, pack: header });
  });

  test('the published JSON is a valid pack, as data and as text', () => {
    expect(parsePack(packJson)).toEqual(packJson);
    expect(parsePack(JSON.stringify(packJson))).toEqual(packJson);
  });

  test('the same call gives the same object, which nobody can change', async () => {
    const set = await loadSet(PACK, 1);
    expect(await loadSet(PACK, 1)).toBe(set);
    expect(await loadSet(PACK, 1, { lang: 'all' })).not.toBe(set);
    const thawed: string[] = [];
    const visit = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      if (!Object.isFrozen(value)) thawed.push(path);
      for (const [key, inner] of Object.entries(value)) visit(inner, `${path}/${key}`);
    };
    visit(set, '');
    visit(wholePack, 'whole');
    expect(thawed).toEqual([]);
  });

  test.each([
    ['an unknown pack', 'vn-qd-1-1999', 1, 'rules/unknown-pack'],
    ['a name every object has', 'constructor', 1, 'rules/unknown-pack'],
    ['set 0', PACK, 0, 'rules/unknown-set'],
    ['set 27', PACK, 27, 'rules/unknown-set'],
    ['half a set', PACK, 1.5, 'rules/unknown-set'],
  ])('%s is refused', async (_what, pack, no, code) => {
    const refusal: unknown = await loadSet(pack as PackId, no).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(RulesError);
    expect(refusal).toMatchObject({ code });
  });

  test('an unknown pack is refused whole as well', async () => {
    await expect(loadPack('vn-qd-1-1999' as PackId)).rejects.toBeInstanceOf(RulesError);
  });
});

describe('the wording', () => {
  const annex = JSON.parse(readFileSync(ANNEX, 'utf8')) as unknown;

  test('every Vietnamese string of the sets stands in the transcribed annex', () => {
    const printed = new Set(stringsIn(annex));
    // Errata are the project's own words about the annex; everything else is the annex's.
    const own = jsonSets.flatMap(({ errata: _errata, ...set }) => vietnameseIn(set));
    expect(own.length).toBeGreaterThan(3_000);
    expect([...new Set(own)].filter((text) => !printed.has(text))).toEqual([]);
  });

  test('the transcribed annex is the one handed to the project', () => {
    const handed: unknown = existsSync(HANDED) ? JSON.parse(readFileSync(HANDED, 'utf8')) : annex;
    expect(annex).toEqual(handed);
  });

  test.each([
    ...Array.from({ length: 13 }, (_, i) => [String(i + 1), `Điều ${i + 1}. `]),
    ['3.3', '3. Phân hạng sản phẩm OCOP căn cứ vào kết quả đánh giá sản phẩm'],
    ['3.3a', 'a) Hạng 5 sao (cấp quốc gia): Tổng điểm trung bình đạt từ 90 đến 100 điểm'],
    ['7.6g', 'g) Thời gian tổ chức đánh giá, phân hạng lại sản phẩm OCOP không quá 45 ngày'],
    ['12.2b', 'b) Đối với những sản phẩm đăng ký đánh giá, phân hạng lại'],
  ] as [string, string][])('article %s begins “%s”', (key, start) => {
    const text = articles[key];
    expect(text?.slice(0, start.length)).toBe(start);
  });
});

/** Texts and messages keep `vi`; everything else stays. */
function withoutEnglish(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutEnglish);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !('vi' in value) || key === 'vi')
      .map(([key, inner]) => [key, withoutEnglish(inner)]),
  );
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
