/** Bundles internals of a package into one module, for attacks on what its published entries do not export. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * @param {string} name of the folder in `packages`
 * @param {string} contents exports, with paths from that folder
 * @returns {Promise<{ file: string, remove: () => Promise<void> }>} a file to import, and how to remove it
 */
export async function bundleInternals(name, contents) {
  const folder = await mkdtemp(join(tmpdir(), 'ocop-attack-'));
  const file = join(folder, 'internals.mjs');
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
