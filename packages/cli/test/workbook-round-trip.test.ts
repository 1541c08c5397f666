/** What goes into a workbook comes out of it. */
import { readFile } from 'node:fs/promises';
import { parsePack, type Overlay, type Pack } from '@ocop-kit/engine/schema';
import { checkOverlay } from '@ocop-kit/engine/overlay';
import { loadPack } from '@ocop-kit/rules';
import { describe, expect, it } from 'vitest';
import { overlayBook, packBook } from '../src/workbook/export.js';
import { importBook } from '../src/workbook/import.js';
import { plain } from './fixtures/books.js';
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
    const { document, problems } = await importBook(await packBook(pack), () => Promise.resolve(undefined));
    expect(document).toEqual(plain(pack));
    expect(problems).toEqual([]);
  });
});

describe('an overlay through a workbook', () => {
  it('with every field comes back as it was', async () => {
    const base = await loadPack('vn-qd-26-2026', { lang: 'all' });
    const overlay = checkOverlay(wholeOverlay);
    const { document, problems } = await importBook(await overlayBook(overlay, base), () =>
      Promise.resolve(base),
    );
    expect(document).toEqual(plain(overlay));
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
    const { document, problems } = await importBook(await overlayBook(overlay, base), () =>
      Promise.resolve(base),
    );
    expect(document).toEqual(overlay);
    expect(problems).toEqual([]);
  });
});
