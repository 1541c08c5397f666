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

  /** The names of the files of the worker. */
  async function filesOf(worker?: { readonly format: 'es' }): Promise<readonly string[]> {
    const input = join(folder, 'page.js');
    const built = await build({
      root: folder,
      configFile: false,
      logLevel: 'silent',
      build: { write: false, rolldownOptions: { input } },
      ...(worker && { worker }),
    });
    const { output } = (Array.isArray(built) ? built[0] : built) as {
      output: readonly { fileName: string }[];
    };
    return output.map(({ fileName }) => fileName).filter((name) => !name.includes('page'));
  }

  it('fetches the criteria sets one by one with the format "es"', async () => {
    const files = await filesOf({ format: 'es' });
    expect(files.filter((name) => /\bset-\d+/.test(name)).length).toBeGreaterThanOrEqual(26);
  });

  it('is one file with all of them inside without it', async () => {
    expect(await filesOf()).toEqual([expect.stringMatching(/^assets\/worker-/)]);
  });
});
