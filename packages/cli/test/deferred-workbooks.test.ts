/** Whoever neither reads nor writes a workbook does not wait for what does. */
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';

const DIST = new URL('../dist/', import.meta.url);
const STATIC_IMPORT = /^(?:import|export)\b[^;'"]*?["']([^"']+)["']/gm;

it('the command line starts without the reader and the writer of workbooks', async () => {
  const outside = await importedFrom('main.js');
  expect(outside).toContain('commander');
  expect([...outside].filter((name) => /documents\/(?:xlsx|rules-workbook)|saxes|fflate/.test(name))).toEqual(
    [],
  );
});

/** Everything outside the package that a file imports at once, itself or through others. */
async function importedFrom(file: string, seen = new Set<string>()): Promise<ReadonlySet<string>> {
  const outside = new Set<string>();
  if (seen.has(file)) return outside;
  seen.add(file);
  const code = await readFile(new URL(file, DIST), 'utf8');
  for (const [, name = ''] of code.matchAll(STATIC_IMPORT)) {
    if (!name.startsWith('./')) outside.add(name);
    else for (const inner of await importedFrom(name.slice(2), seen)) outside.add(inner);
  }
  return outside;
}
