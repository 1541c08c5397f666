/** Parts of the command line's insides, bundled into one module: what it publishes is a command and no functions. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * @param {string} contents exports, with paths from `packages/cli`
 * @returns {Promise<{ file: string, remove: () => Promise<void> }>} a file to import, and how to be rid of it
 */
export async function bundledCli(contents) {
  const folder = await mkdtemp(join(tmpdir(), 'ocop-attack-'));
  const file = join(folder, 'insides.mjs');
  await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('../../packages/cli/', import.meta.url)) },
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    outfile: file,
  });
  return { file, remove: () => rm(folder, { recursive: true, force: true }) };
}
