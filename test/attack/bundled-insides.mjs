/** What a package keeps inside, bundled into one module: the attacks reach behind its published entries. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * @param {string} name of the folder in `packages`
 * @param {string} contents exports, with paths from that folder
 * @returns {Promise<{ file: string, remove: () => Promise<void> }>} a file to import, and how to be rid of it
 */
export async function bundledInsides(name, contents) {
  const folder = await mkdtemp(join(tmpdir(), 'ocop-attack-'));
  const file = join(folder, 'insides.mjs');
  await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL(`../../packages/${name}/`, import.meta.url)) },
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    outfile: file,
  });
  return { file, remove: () => rm(folder, { recursive: true, force: true }) };
}
