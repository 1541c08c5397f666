/** Out to Excel and in again by the built command, as a person runs it. */
import { packIds } from '@ocop-kit/rules';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../packages/cli/dist/main.js', import.meta.url));

export interface Returned {
  readonly document: unknown;
  /** What the import ended with: 1 when what it wrote looks odd. */
  readonly code: number;
}

/** @param name of a pack that is built in, which is exported by it; any other document is exported from a file */
export async function throughExcel(name: string, document: unknown): Promise<Returned> {
  const folder = await mkdtemp(join(tmpdir(), 'through-excel-'));
  const source = join(folder, 'source.json');
  const book = join(folder, 'book.xlsx');
  const back = join(folder, 'back.json');
  try {
    const builtIn = packIds.some((id) => id === name);
    if (!builtIn) await writeFile(source, JSON.stringify(document));
    const code = await ocop('pack', 'export', builtIn ? name : source, '-o', book);
    if (code !== 0) throw new Error(`the export of ${name} ended with ${code}`);
    return {
      code: await ocop('pack', 'import', book, '-o', back),
      document: JSON.parse(await readFile(back, 'utf8')),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @returns the exit code */
const ocop = (...words: readonly string[]): Promise<number> =>
  new Promise((resolve) => {
    const child = execFile(process.execPath, [main, ...words], { maxBuffer: 2 ** 25 }, () => {
      resolve(child.exitCode ?? -1);
    });
  });
