/** A folder as an outside user has it: the packages as they are published, unpacked, and what they depend on beside them. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './documents.js';

export const run = promisify(execFile);

const PUBLISHED = ['engine', 'rules', 'elements', 'documents', 'cli'];

/** What an outside user chose: the libraries that the samples are written for. */
const CHOSEN = [
  ['packages/elements', ['react', 'vue', 'svelte', '@types/react']],
  ['examples/react', ['react-dom', '@types/react-dom']],
] as const;

export interface Outside {
  readonly folder: string;
  readonly close: () => Promise<void>;
}

export async function goOutside(): Promise<Outside> {
  const folder = await mkdtemp(join(tmpdir(), 'outside-'));
  const modules = join(folder, 'node_modules');
  for (const name of PUBLISHED) {
    const source = join(root, 'packages', name);
    const { stdout } = await run('pnpm', ['pack', '--json', '--pack-destination', folder], { cwd: source });
    const { filename } = JSON.parse(stdout) as { filename: string };
    const place = join(modules, '@ocop-kit', name);
    await mkdir(place, { recursive: true });
    await run('tar', [
      '-xzf',
      join(folder, filename.split('/').at(-1) ?? ''),
      '-C',
      place,
      '--strip-components=1',
    ]);
    const { dependencies = {} } = JSON.parse(await readFile(join(place, 'package.json'), 'utf8')) as {
      dependencies?: Record<string, string>;
    };
    await link(source, Object.keys(dependencies), modules);
  }
  for (const [source, names] of CHOSEN) await link(join(root, source), names, modules);
  await mkdir(join(modules, '.bin'));
  const script = `#!/bin/sh\nexec node '${join(modules, '@ocop-kit/cli/dist/main.js')}' "$@"\n`;
  await writeFile(join(modules, '.bin/ocop'), script, { mode: 0o755 });
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  return { folder, close: () => rm(folder, { recursive: true, force: true }) };
}

/** What a registry would bring stands here already. */
async function link(source: string, names: readonly string[], modules: string): Promise<void> {
  for (const name of names) {
    const place = join(modules, name);
    if (existsSync(place) || name.startsWith('@ocop-kit/')) continue;
    await mkdir(join(place, '..'), { recursive: true });
    await symlink(join(source, 'node_modules', name), place);
  }
}

/** The `package.json` of everything that is published, as it lies in the archive. */
export async function publishedManifests(
  outside: Outside,
): Promise<readonly (readonly [name: string, text: string])[]> {
  const place = join(outside.folder, 'node_modules/@ocop-kit');
  return Promise.all(
    (await readdir(place)).map(
      async (name) => [name, await readFile(join(place, name, 'package.json'), 'utf8')] as const,
    ),
  );
}
