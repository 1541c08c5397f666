/** Rules of one's own: made, checked, built, shown while they are written. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { inFolder, json, ocop, read, write } from './run-ocop.js';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const example = (name: string): string =>
  fileURLToPath(new URL(`../../../examples/province-pack/${name}`, import.meta.url));

describe('pack new', () => {
  it.each(['overlay', 'pack'])('begins with an %s that has nothing to mend', async (kind) => {
    await inFolder(async (path) => {
      const made = await ocop(['pack', 'new', path('Bình Dương'), '--kind', kind]);
      expect(made).toMatchObject({ code: 0, err: '' });
      expect(await ocop(['pack', 'lint', path('Bình Dương')])).toMatchObject({ code: 0 });
      const rules = json(await read(path(`Bình Dương/${kind}.json`)));
      expect(JSON.stringify(rules)).toContain('"id":"binh-duong"');
    });
  });

  it('writes nothing into a folder that is there', async () => {
    await inFolder(async (path) => {
      await ocop(['pack', 'new', path('rules')]);
      const before = await read(path('rules/overlay.json'));
      const again = await ocop(['pack', 'new', path('rules'), '--kind', 'pack']);
      expect(again.code).toBe(4);
      expect(again.err).toContain('đã có rồi');
      expect(await read(path('rules/overlay.json'))).toBe(before);
    });
  });
});

describe('pack lint', () => {
  it.each([
    ['vi', 'không được đổi “points”'],
    ['en', 'cannot change “points”'],
  ])('says in %s what an overlay must leave alone, and where', async (lang, words) => {
    await inFolder(async (path) => {
      const overlay = json(await read(example('overlay.json'))) as { criteria: object[] };
      overlay.criteria[0] = { ...overlay.criteria[0], points: 9 };
      await write(path('overlay.json'), JSON.stringify(overlay));
      const { code, out } = await ocop(['pack', 'lint', path('overlay.json'), '--lang', lang]);
      expect(code).toBe(1);
      expect(out).toContain('/criteria/0/points');
      expect(out).toContain(words);
    });
  });

  it('names a base that is not there, and finds one that is given', async () => {
    const commune = example('commune.json');
    const alone = await ocop(['pack', 'lint', commune]);
    expect(alone.code).toBe(3);
    expect(alone.err).toContain('vi-du-tp-ho-chi-minh');
    expect(await ocop(['pack', 'lint', commune, '--base', example('overlay.json')])).toMatchObject({
      code: 0,
    });
  });
});

describe('pack build', () => {
  it('gives a page its list, and programs one pack that scores as the law does', async () => {
    await inFolder(async (path) => {
      const sheet = { pack: 'vi-du-tp-ho-chi-minh', set: 1, picks: { '1.1': 3, '5.1': 2 } };
      await write(path('sheet.json'), JSON.stringify(sheet));
      await write(path('decision.json'), JSON.stringify({ ...sheet, pack: 'vn-qd-26-2026' }));
      await ocop(['pack', 'build', example('overlay.json'), '-o', path('dist')]);
      const scored = await ocop(['score', path('sheet.json'), '--pack', path('dist/pack.json'), '--json']);
      const byLayer = await ocop(['score', path('sheet.json'), '--pack', example('overlay.json'), '--json']);
      const byDecision = await ocop(['score', path('decision.json'), '--json']);
      const { pack, layers, ...result } = json(scored.out) as Record<string, unknown>;
      expect(pack).toBe('vi-du-tp-ho-chi-minh');
      expect(layers).toMatchObject([
        { id: 'vn-qd-26-2026' },
        { id: 'vi-du-tp-ho-chi-minh', version: '1.0.0' },
      ]);
      expect({ pack: 'vn-qd-26-2026', ...result }).toEqual(json(byDecision.out));
      expect(json(byLayer.out)).toEqual(json(scored.out));
    });
  });

  it('scores a sheet of a layer that is not at hand by the rules below it', async () => {
    await inFolder(async (path) => {
      const layers = [{ id: 'vn-qd-26-2026', version: '1.0', digest: 'a'.repeat(64) }];
      await write(path('sheet.json'), JSON.stringify({ pack: 'gone', layers, set: 1, picks: { '1.1': 3 } }));
      const { code, out } = await ocop(['score', path('sheet.json'), '--json']);
      expect(code).toBe(0);
      expect(json(out)).toMatchObject({ pack: 'vn-qd-26-2026', total: 3 });
    });
  });
});

describe('pack preview', () => {
  it('shows the rules, follows every save, and serves nothing else of the folder', async () => {
    await inFolder(async (path) => {
      await ocop(['pack', 'new', path('rules')]);
      await write(path('rules/secret.txt'), 'secret');
      const child = spawn(process.execPath, [main, 'pack', 'preview', path('rules'), '--port', '0']);
      try {
        const address = await new Promise<string>((resolve) => {
          child.stdout.setEncoding('utf8').on('data', (text: string) => {
            const found = /http:\/\/localhost:\d+\//.exec(text)?.[0];
            if (found !== undefined) resolve(found);
          });
        });
        const state = async () =>
          (await (await fetch(`${address}state.json`)).json()) as Record<string, unknown>;
        expect(await state()).toMatchObject({ packs: [{ id: 'rules' }], findings: [] });
        const changes = (await fetch(`${address}changes`)).body?.getReader();
        await changes?.read();
        await write(path('rules/overlay.json'), '{"format":"ocop-overlay/1","points":1}');
        const event = await changes?.read();
        expect(new TextDecoder().decode(event?.value as Uint8Array | undefined)).toContain('changed');
        await changes?.cancel();
        expect(await state()).toMatchObject({
          packs: [],
          findings: [{ code: 'overlay/of-the-rules', path: '/points' }],
        });
        for (const hidden of ['secret.txt', '..%2f..%2fetc%2fpasswd', 'overlay.json'])
          expect((await fetch(address + hidden)).status).toBe(404);
        expect((await fetch(`${address}cdn/ocop-self-assessment.js`)).status).toBe(200);
      } finally {
        child.kill();
      }
    });
  });
});
