/** The example of a province is a package like any other: what it publishes is what it builds. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const folder = fileURLToPath(new URL('../../examples/province-pack/', import.meta.url));

test('npm packs what was built, and no source beside it', async () => {
  const { stdout } = await promisify(execFile)('npm', ['pack', '--dry-run', '--json'], { cwd: folder });
  const [packed] = JSON.parse(stdout) as readonly { readonly files: readonly { readonly path: string }[] }[];
  expect(packed?.files.map(({ path }) => path).sort()).toEqual([
    'README.md',
    'dist/index.d.ts',
    'dist/index.js',
    'dist/overlay.json',
    'dist/pack.json',
    'dist/photos/nhan.svg',
    'package.json',
  ]);
});

test('its entry gives a form what it takes', async () => {
  const { packs } = (await import(`${folder}dist/index.js`)) as { packs: readonly object[] };
  expect(packs).toMatchObject([{ format: 'ocop-overlay/1', base: { id: 'vn-qd-26-2026' } }]);
});
