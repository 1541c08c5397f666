/** Bundlers drop a module that package.json does not list as having effects: the English sentences must survive them. */
import { build } from 'esbuild';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

// Tests run from the root of the repository; this package is checked without the types of Node.
const packageFolder = `${ts.sys.getCurrentDirectory()}/packages/engine/`;
const read = (path: string): string => ts.sys.readFile(packageFolder + path) ?? '';

const { sideEffects } = JSON.parse(read('package.json')) as { readonly sideEffects: readonly string[] };
const importers = ts.sys
  .readDirectory(`${packageFolder}src`, ['.ts'])
  .map((path) => path.slice(packageFolder.length))
  .filter((path) => /^import '[^']*english-messages\.js';$/m.test(read(path)));

describe('a module that brings the English sentences is listed, as source and as built', () => {
  test.each([...importers, 'src/errors/english-messages.ts'])('%s', (path) => {
    expect(sideEffects).toContain(`./${path}`);
    expect(sideEffects).toContain(`./${path.replace(/^src(.*)\.ts$/, 'dist$1.js')}`);
  });

  test('there are the entries that can afford them', () => {
    expect(importers.sort()).toEqual(['src/development.ts', 'src/overlay.ts', 'src/schema.ts']);
  });
});

test.each([
  ['development', 'checkPack'],
  ['overlay', 'checkOverlay'],
  ['schema', 'parsePack'],
])('an error of the entry %s has its sentence when it is bundled', async (entry, name) => {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${name} as read } from './src/${entry}.ts';`, resolveDir: packageFolder },
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'error',
  });
  const url = `data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`;
  const { read } = (await import(/* @vite-ignore */ url)) as { readonly read: (value: unknown) => unknown };
  expect(() => read(7)).toThrow('pack/shape: The pack is wrong at “”: expected object.');
});
