/** A folder as an outside user has it: the packages as they are published, installed beside what they depend on. */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { installCleanly } from '../../scripts/release/clean-folder.mjs';
import { packAll, tarballsIn } from '../../scripts/release/pack.mjs';
import { root } from './documents.js';

export const run = promisify(execFile);

/** What an outside user chose: the libraries that the samples are written for. */
const CHOSEN = {
  'packages/elements': ['react', 'vue', 'svelte', '@types/react'],
  'examples/react': ['react-dom', '@types/react-dom'],
};

export interface Outside {
  readonly folder: string;
  readonly close: () => Promise<void>;
}

/** With the tarballs that the environment's `TARBALLS` names, or else packed from what is built here. */
export async function goOutside(): Promise<Outside> {
  const folder = await mkdtemp(join(tmpdir(), 'outside-'));
  const { TARBALLS } = process.env;
  const tarballs = TARBALLS === undefined ? packAll(root, folder) : tarballsIn(TARBALLS);
  installCleanly(folder, { root, tarballs, libraries: CHOSEN });
  return { folder, close: () => rm(folder, { recursive: true, force: true }) };
}

/** The `package.json` of everything that is published, as it lies in the archive. */
export async function publishedManifests(
  outside: Outside,
): Promise<readonly (readonly [name: string, text: string])[]> {
  const scope = join(outside.folder, 'node_modules/@ocop-kit');
  return Promise.all(
    (await readdir(scope)).map(
      async (name) => [name, await readFile(join(scope, name, 'package.json'), 'utf8')] as const,
    ),
  );
}
