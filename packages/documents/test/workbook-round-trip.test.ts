/** What goes into a workbook comes out of it. */
import { readFile } from 'node:fs/promises';
import { parsePack, type Overlay, type Pack } from '@ocop-kit/engine/schema';
import { checkOverlay, overlayPack } from '@ocop-kit/engine/overlay';
import * as fc from 'fast-check';
import { loadPack } from '@ocop-kit/rules';
import { describe, expect, it } from 'vitest';
import { exportOverlay, exportPack } from '../src/rules-workbook/export.js';
import { importWorkbook } from '../src/rules-workbook/import.js';
import { copyAsJson } from './fixtures/spoilt-workbooks.js';
import { fairOverlay, fairPack } from './fixtures/fair.js';
import { wholeOverlay } from './fixtures/whole-overlay.js';
import { wholePack } from './fixtures/whole-pack.js';

const documented = async (): Promise<Pack> => {
  const page = await readFile(new URL('../../../docs/pack-format.md', import.meta.url), 'utf8');
  return parsePack(/```json\n([\s\S]*?)```/.exec(page)?.[1]);
};

const packs: readonly (readonly [name: string, load: () => Promise<Pack>])[] = [
  ['the decision in force', () => loadPack('vn-qd-26-2026', { lang: 'all' })],
  ['the decision in force, in Vietnamese alone', () => loadPack('vn-qd-26-2026', { lang: 'vi' })],
  ['the former decision', () => loadPack('vn-qd-148-2023', { lang: 'all' })],
  ['the example of the format', documented],
  ['a pack with every field', () => Promise.resolve(wholePack as unknown as Pack)],
];

describe('a pack through a workbook', () => {
  it.each(packs)('%s comes back as it was', async (_, load) => {
    const pack = await load();
    const { document, problems } = await importWorkbook(await exportPack(pack), () =>
      Promise.resolve(undefined),
    );
    expect(document).toEqual(copyAsJson(pack));
    expect(problems).toEqual([]);
  });
});

describe('an overlay through a workbook', () => {
  it('with every field comes back as it was', async () => {
    const base = await loadPack('vn-qd-26-2026', { lang: 'all' });
    const overlay = checkOverlay(wholeOverlay);
    const { document, problems } = await importWorkbook(await exportOverlay(overlay, base), () =>
      Promise.resolve(base),
    );
    expect(document).toEqual(copyAsJson(overlay));
    expect(problems).toEqual([]);
  });

  it('with translations, on a sheet of their own, comes back as it was', async () => {
    const base = parsePack(fairPack);
    const file = await exportOverlay(checkOverlay(fairOverlay), base);
    const { document, problems } = await importWorkbook(file, () => Promise.resolve(base));
    expect(document).toEqual(fairOverlay);
    expect(problems).toEqual([]);
  });

  it('with nothing but its name comes back as it was', async () => {
    const base = parsePack(await documented());
    const bare = {
      format: 'ocop-overlay/1',
      id: 'xa',
      version: '1',
      base: { id: base.header.id },
      title: 'Xã',
      issuer: 'Xã',
    };
    const overlay = {
      ...bare,
      languages: [],
      council: {},
      theme: { light: {} },
      contacts: [],
      criteria: [],
    } as Overlay;
    const { document, problems } = await importWorkbook(await exportOverlay(overlay, base), () =>
      Promise.resolve(base),
    );
    expect(document).toEqual(overlay);
    expect(problems).toEqual([]);
  });
});

describe('a merged pack through a workbook', () => {
  it('keeps its layers and what they say', async () => {
    const merged = overlayPack(parsePack(fairPack), fairOverlay);
    const { document, problems } = await importWorkbook(await exportPack(merged), () =>
      Promise.resolve(undefined),
    );
    expect(document).toEqual(copyAsJson(merged));
    expect(problems).toEqual([]);
  });
});

describe('words by language', () => {
  it('keep their order, since the first is what others fall back on', async () => {
    const { document } = await importWorkbook(await exportPack(wholePack as unknown as Pack), () =>
      Promise.resolve(undefined),
    );
    const { decision } = document['header'] as { decision: { issuer: object } };
    expect(Object.keys(decision.issuer)).toEqual(['en', 'vi']);
  });
});

describe('an edited pack through a workbook', () => {
  const word = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(
      '=1+1',
      '1.10',
      '3.4',
      ' ',
      '\n',
      '"',
      'null',
      '_x000D_',
      '+84',
      '-',
      '@a',
      '{}',
      'a\n\nb',
      'đ; e',
    ),
  );
  const note = fc.oneof(
    word,
    fc.record({ vi: word, en: word }),
    fc.record({ en: word, vi: word }),
    fc.record({ vi: word }),
    fc.record({ km: word }),
  );
  const points = fc.integer({ min: 0, max: 4_500 }).map((thousandths) => thousandths / 1_000);
  const edit = fc.record({
    title: note,
    notes: fc.option(fc.array(note, { maxLength: 3 }), { nil: undefined }),
    agencies: fc.option(fc.array(note, { maxLength: 3 }), { nil: undefined }),
    points,
    texts: fc.tuple(note, note, note),
    evidence: fc.option(fc.array(fc.string({ maxLength: 8 }), { maxLength: 3 }), { nil: undefined }),
    published: fc.jsonValue({ maxDepth: 2 }),
    skips: fc.option(fc.constantFrom([], ['1'], ['1', '3.10']), { nil: undefined }),
  });

  it('comes back as it was, whatever was written in it', async () => {
    await fc.assert(
      fc.asyncProperty(
        edit,
        async ({ title, notes, agencies, points, texts, evidence, published, skips }) => {
          const pack = structuredClone(fairPack) as unknown as Editable;
          const [set] = pack.sets;
          const [criterion] = set.sections[0].criteria;
          Object.assign(set, {
            title,
            classification: { agencies },
            errata: [{ criterion: '1', kind: 'k', published, applied: 0, why: title }],
          });
          Object.assign(criterion, { notes, evidence });
          criterion.options.forEach((option, i) => Object.assign(option, { text: texts[i] }));
          Object.assign(criterion.options[1]!, { points });
          Object.assign(set.conditions[0], { skips, text: title });
          const { document } = await importWorkbook(await exportPack(pack as unknown as Pack), () =>
            Promise.resolve(undefined),
          );
          expect(document).toEqual(copyAsJson(pack));
        },
      ),
      { numRuns: 40 },
    );
  });
});

interface Editable {
  readonly sets: readonly [
    {
      readonly sections: readonly [{ readonly criteria: readonly [{ readonly options: readonly object[] }] }];
      readonly conditions: readonly [object];
    },
  ];
}
