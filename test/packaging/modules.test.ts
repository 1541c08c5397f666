/** The packages are modules: how CommonJS and a bundler's workers take them is as the guide says. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const here = dirname(fileURLToPath(import.meta.url));

describe('CommonJS', () => {
  it.each(['engine', 'rules', 'elements/static'])('requires @ocop-kit/%s', async (entry) => {
    const script = `console.log(Object.keys(require('@ocop-kit/${entry}')).length > 0)`;
    const { stdout } = await promisify(execFile)('node', ['--eval', script], { cwd: here });
    expect(stdout.trim()).toBe('true');
  });
});

describe('a worker built by Vite', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(here, 'worker-'));
    await writeFile(
      join(folder, 'worker.js'),
      "import { loadSet } from '@ocop-kit/rules';\nonmessage = async ({ data }) => postMessage(await loadSet('vn-qd-26-2026', data));\n",
    );
    await writeFile(
      join(folder, 'page.js'),
      "new Worker(new URL('./worker.js', import.meta.url), { type: 'module' }).postMessage(4);\n",
    );
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const built = (worker?: { readonly format: 'es' }) =>
    build({
      root: folder,
      configFile: false,
      logLevel: 'silent',
      build: { write: false, rollupOptions: { input: join(folder, 'page.js') } },
      ...(worker && { worker }),
    });

  it('loads the criteria sets one by one with the format "es"', async () => {
    await expect(built({ format: 'es' })).resolves.toBeDefined();
  });

  it('cannot be built without it', async () => {
    await expect(built()).rejects.toThrow(/worker\.format/);
  });
});
