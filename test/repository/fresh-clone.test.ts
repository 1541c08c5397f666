/** In a checkout that nobody has installed yet, a command sets itself up and does what it says. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sourcesOf } from '../../scripts/release/clean-build.mjs';
import { output } from '../../scripts/run.mjs';
import { root } from './files.js';

let folder = '';
let printed = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ocop-clone-'));
  const isSource = sourcesOf(root);
  await cp(root, folder, {
    recursive: true,
    filter: (path) => isSource(path) && !/[\\/](\.git|[\w-]*\.next)$/.test(path),
  });
  // What was fetched for this checkout need not be fetched again.
  const store = output('pnpm', ['store', 'path'], { cwd: root }).trim();
  await appendFile(join(folder, 'pnpm-workspace.yaml'), `storeDir: ${JSON.stringify(store)}\n`);
  const options = {
    cwd: folder,
    env: ofPerson(process.env),
    shell: process.platform === 'win32',
    maxBuffer: 2 ** 26,
  };
  const done = await promisify(execFile)('npm', ['run', 'test:engine', '--', 'fill-message'], options);
  printed = done.stdout + done.stderr;
}, 300_000);
/** The environment of somebody at a prompt: nothing in it comes from the npm or pnpm that runs the tests. */
function ofPerson(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = /^npm_config_(registry|cache|userconfig|globalconfig)$/i;
  const kept = Object.entries(env).filter(([name]) => !/^npm_/i.test(name) || own.test(name));
  const path = env['PATH']?.split(delimiter).filter((entry) => !entry.includes('node_modules'));
  return { ...Object.fromEntries(kept), PATH: path?.join(delimiter), npm_config_prefer_offline: 'true' };
}

afterAll(() => rm(folder, { recursive: true, force: true }));

it('begins with nothing installed', () => {
  expect(printed).toMatch(/> npx --yes pnpm@[\d.]+ install --frozen-lockfile/);
});

it('installs without a warning', () => {
  expect(printed).not.toMatch(/\bwarn(ing)?\b|deprecated|vulnerabilit|npm error/i);
});

it('links the command line before it is built', () => {
  expect(existsSync(join(folder, 'node_modules/.bin/ocop'))).toBe(true);
});

it('runs the tests that were asked for', () => {
  expect(printed).toMatch(/fill-message\.test\.ts/);
  expect(printed).toMatch(/Test Files.*1 passed/);
});
