/** A build never takes away what somebody reads meanwhile: `npm start`, `npm run dev`, `ocop pack preview`. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { appendFile, cp, mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceFolder } from '../../scripts/replace-folder.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
let folder = '';
const at = (path: string): string => join(folder, path);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ocop-building-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a folder replaced by one that was built beside', () => {
  async function write(files: Readonly<Record<string, string>>): Promise<void> {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(join(at(path), '..'), { recursive: true });
      await writeFile(at(path), content);
    }
  }
  const names = (): string[] =>
    readdirSync(at('dist'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => entry.name)
      .sort();

  it('holds what was built, and nothing else', async () => {
    await write({ 'dist/a.js': 'old', 'dist/gone/b.js': 'old', 'next/a.js': 'new', 'next/deep/c.js': 'new' });
    replaceFolder(at('next'), at('dist'));
    expect(names()).toEqual(['a.js', 'c.js']);
    expect(await readFile(at('dist/a.js'), 'utf8')).toBe('new');
    expect(readdirSync(at(''))).toEqual(['dist']);
    expect(readdirSync(at('dist')).sort()).toEqual(['a.js', 'deep']);
  });

  it('is made where there was none', async () => {
    await write({ 'next/deep/a.js': 'new' });
    replaceFolder(at('next'), at('dist'));
    expect(names()).toEqual(['a.js']);
  });

  it('keeps what others make in it', async () => {
    await write({
      'dist/cdn/a.js': 'kept',
      'dist/list.json': 'kept',
      'dist/b.js': 'old',
      'next/c.js': 'new',
    });
    replaceFolder(at('next'), at('dist'), { keep: ['cdn', 'list.json'] });
    expect(names()).toEqual(['a.js', 'c.js', 'list.json']);
  });

  it('leaves alone what did not change, so that nobody who watches is called', async () => {
    await write({ 'dist/a.js': 'same', 'next/a.js': 'same' });
    const before = await stat(at('dist/a.js'));
    replaceFolder(at('next'), at('dist'));
    expect(await stat(at('dist/a.js'))).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
  });
});

describe('a build of the elements in a checkout', () => {
  const PACKAGE = 'packages/elements';

  /** The package as it is, in a checkout of its own. */
  async function copyOfElements(): Promise<void> {
    for (const path of ['scripts', 'tsconfig.base.json', 'packages/rules/scripts', 'packages/rules/data'])
      await cp(join(ROOT, path), at(path), { recursive: true });
    await symlink(join(ROOT, 'node_modules'), at('node_modules'), 'junction');
    await cp(join(ROOT, PACKAGE), at(PACKAGE), {
      recursive: true,
      filter: (path) =>
        !path.includes('node_modules') && !/[\\/]test(?:[\\/]|$)/.test(path.slice(ROOT.length)),
    });
    await symlink(join(ROOT, PACKAGE, 'node_modules'), at(`${PACKAGE}/node_modules`), 'junction');
  }

  const contents = (): Map<string, string> =>
    new Map(
      readdirSync(at(`${PACKAGE}/dist`), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((path) => [path, readFileSync(path, 'utf8')]),
    );

  it('never misses a file, and never shows a part of one', async () => {
    await copyOfElements();
    const before = contents();
    await appendFile(at(`${PACKAGE}/src/for-producers.ts`), "\nconsole.log('built again');\n");
    const bins = ['node_modules/.bin', `${PACKAGE}/node_modules/.bin`].map(at);
    const build = spawn('npm', ['run', 'build'], {
      cwd: at(PACKAGE),
      shell: process.platform === 'win32',
      env: { ...process.env, PATH: [...bins, process.env['PATH']].join(delimiter) },
      // What it prints about each file nobody reads here, and a full pipe would stop it.
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let complaints = '';
    build.stderr.on('data', (text) => (complaints += String(text)));
    const ended = once(build, 'exit');
    const seen = new Map([...before].map(([path, content]) => [path, new Set([content])]));
    const missing = new Set<string>();
    while (build.exitCode === null) {
      for (const [path, versions] of seen) {
        const content = await readFile(path, 'utf8').catch(() => undefined);
        if (content === undefined) missing.add(path);
        else versions.add(content);
      }
    }
    expect(await ended, complaints).toEqual([0, null]);

    const after = contents();
    const kit = at(`${PACKAGE}/dist/cdn/ocop-kit.js`);
    expect(after.get(kit)).toContain('built again');
    expect(before.get(kit)).not.toContain('built again');
    expect([...missing]).toEqual([]);
    const parts = [...seen].filter(([path, versions]) =>
      [...versions].some((content) => content !== before.get(path) && content !== after.get(path)),
    );
    expect(parts.map(([path]) => path)).toEqual([]);
  }, 300_000);
});
