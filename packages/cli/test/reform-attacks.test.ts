/** `ocop impact --with` on sheets that somebody made to mislead it. */
import { describe, expect, it } from 'vitest';
import { createPairFinder } from '../src/commands/impact/reform/edited-pack.js';
import { openContext } from '../src/context/command-context.js';
import { editedRules, IN_FORCE } from './edited-rules.js';
import { inFolder, json, ocop, write } from './run-ocop.js';

describe('a register', () => {
  it('has picks that are numbers: no text is one, whatever a list of bytes answers to it', () =>
    inFolder(async (path) => {
      await write(path('edited.json'), JSON.stringify(await editedRules(() => undefined)));
      const picks = [3, '3', 'BYTES_PER_ELEMENT', [3], true, null, 256];
      const certificates = picks.map((pick, at) => ({
        id: `C${at}`,
        product: { name: `Sản phẩm ${at}`, set: 4, pack: IN_FORCE },
        entity: { name: 'Hợp tác xã Ví Dụ' },
        picks: { '1.1': pick },
        events: [],
      }));
      const register = { format: 'ocop-register/1', title: 'Sổ', certificates };
      await write(path('register.json'), JSON.stringify(register));
      const args = ['--with', path('edited.json'), '--format', 'json'];
      const { code, out } = await ocop(['impact', path('register.json'), ...args]);
      const { products } = json(out) as { products: { change: string; before?: { total: number } }[] };
      expect(code).toBe(1);
      expect(products.map(({ change, before }) => before?.total ?? change)).toEqual([
        3,
        ...picks.slice(1).map(() => 'unusable'),
      ]);
    }));
});

describe('a merged pack that is not at hand', () => {
  it('takes no memory by its name, and only the base of its layers is looked for', async () => {
    const context = await openContext({ lang: 'en', json: false });
    const edited = { pack: await editedRules(() => undefined), editionOf: IN_FORCE };
    const findPair = createPairFinder(context, edited);
    const pair = await findPair(IN_FORCE, 4);
    const many = Array.from({ length: 50_000 }, (_, at) => `layer-${at}`);
    for (const layers of [[IN_FORCE], ['vn-qd-148-2023', IN_FORCE], [...many, IN_FORCE]])
      expect(await findPair(`made-up-${layers.length}`, 4, layers)).toBe(pair);
  });

  it('is refused without its layers, and found with them even so', async () => {
    const context = await openContext({ lang: 'en', json: false });
    const findPair = createPairFinder(context, {
      pack: await editedRules(() => undefined),
      editionOf: IN_FORCE,
    });
    await expect(findPair('made-up', 4)).rejects.toThrow('edition');
    await expect(findPair('made-up', 4, [IN_FORCE])).resolves.toBe(await findPair(IN_FORCE, 4));
    await expect(findPair(IN_FORCE, 99)).rejects.toThrow('99');
  });
});
