/** A changeset is asked for where people who install the packages notice something, and nowhere else. */
import { execFile } from 'node:child_process';
import { appendFile, cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from './files.js';

let folder = '';
const run = promisify(execFile);
const git = (...args: readonly string[]): Promise<unknown> => run('git', [...args], { cwd: folder });

/** The files by which changesets knows the packages, and those that the tests change. */
const KNOWN = ['package.json', 'pnpm-workspace.yaml', '.changeset/config.json', '.changeset/changelog.mjs'];
const MEMBERS = ['packages', 'test', 'examples'];

async function commit(): Promise<void> {
  await git('add', '--all');
  const author = ['-c', 'user.name=Somebody', '-c', 'user.email=somebody@example.test'];
  await git(...author, 'commit', '--quiet', '--message', 'A change');
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ocop-changeset-'));
  const manifests = await Promise.all(
    MEMBERS.map(async (members) =>
      (await readdir(join(root, members))).map((name) => `${members}/${name}/package.json`),
    ),
  );
  for (const file of [...KNOWN, ...manifests.flat()])
    await cp(join(root, file), join(folder, file)).catch((error: unknown) => {
      if (KNOWN.includes(file)) throw error;
    });
  await git('init', '--quiet', '--initial-branch=main');
  await commit();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Whether CI lets a pull request pass that changes this file alone. */
async function passes(file: string): Promise<boolean> {
  await git('checkout', '--quiet', '-B', 'change', 'main');
  await cp(join(root, file), join(folder, file));
  await appendFile(join(folder, file), '\n');
  await commit();
  const program = join(root, 'node_modules/@changesets/cli/bin.js');
  return run(process.execPath, [program, 'status', '--since=main'], { cwd: folder }).then(
    () => true,
    () => false,
  );
}

describe('a pull request without a changeset', () => {
  it.each([
    'packages/engine/test/ratio.test.ts',
    'packages/elements/src/components/ocop-rating/ocop-rating.test.ts',
    'packages/engine/README.md',
    'test/repository/changeset.test.ts',
    'docs/glossary.md',
  ])('passes when it changes %s alone', async (file) => {
    expect(await passes(file)).toBe(true);
  });

  it.each([
    'packages/engine/src/index.ts',
    'packages/rules/data/vn-qd-26-2026/english.json',
    'packages/elements/src/components/ocop-rating/ocop-rating.ts',
    'packages/cli/package.json',
  ])('is stopped when it changes %s', async (file) => {
    expect(await passes(file)).toBe(false);
  });
});
