/** Bundlers drop a module that package.json does not list as having effects: the sentences must survive them. */
import { build } from 'esbuild';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

// Tests run from the root of the repository; this package is checked without the types of Node.
const packageFolder = `${ts.sys.getCurrentDirectory()}/packages/engine/`;
const read = (path: string): string => ts.sys.readFile(packageFolder + path) ?? '';

const { sideEffects } = JSON.parse(read('package.json')) as { readonly sideEffects: readonly string[] };
const sources = ts.sys
  .readDirectory(`${packageFolder}src`, ['.ts'])
  .map((path) => path.slice(packageFolder.length));
const importersOf = (name: string): string[] =>
  sources.filter((path) => new RegExp(`^import '[^']*${name}\\.js';$`, 'm').test(read(path)));
const subjects = sources.filter((path) => path.endsWith('/problem-sentences.ts'));
const importers = importersOf('english-messages');

describe('a module that brings sentences is listed, as source and as built', () => {
  test.each([
    ...new Set([
      ...importers,
      'src/errors/english-messages.ts',
      ...importersOf('problem-sentences'),
      ...subjects,
    ]),
  ])('%s', (path) => {
    expect(sideEffects).toContain(`./${path}`);
    expect(sideEffects).toContain(`./${path.replace(/^src(.*)\.ts$/, 'dist$1.js')}`);
  });

  test('there are the entries that can afford the English ones', () => {
    expect(importers.sort()).toEqual(['src/development.ts', 'src/overlay.ts', 'src/schema.ts']);
  });

  test.each(subjects)('%s comes with the entry of its subject, and with that for Node', (path) => {
    const importing = sources.filter((source) =>
      read(source).includes(`import '${path.replace(/^src(.*)\.ts$/, '.$1.js')}';`),
    );
    expect(importing).toHaveLength(2);
    expect(importing).toContain('src/development.ts');
  });
});

test.each([
  ['development', 'checkPack'],
  ['overlay', 'checkOverlay'],
  ['schema', 'parsePack'],
])('an error of the entry %s has its sentence when it is bundled', async (entry, name) => {
  const { read } = await bundle<{ readonly read: (value: unknown) => unknown }>(
    `export { ${name} as read } from './src/${entry}.ts';`,
  );
  expect(() => read(7)).toThrow('pack/shape: The pack is wrong at “”: expected object.');
});

test('a bundle has the words of the subjects whose entries it loads, and of no other', async () => {
  const problem = { code: 'session/closed', path: '', values: {} };
  type Bundled = { readonly problemText: (problem: object, lang: string) => string };
  const main = "export { problemText } from './src/index.ts';";
  const alone = await bundle<Bundled>(main);
  expect(alone.problemText(problem, 'en')).toContain('update the program');
  const withCouncil = await bundle<Bundled>(`${main} export { parseSession } from './src/council.ts';`);
  expect(withCouncil.problemText(problem, 'en')).toContain('The session is closed');
});

async function bundle<Exports>(contents: string): Promise<Exports> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: packageFolder },
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'error',
  });
  const url = `data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`;
  return (await import(/* @vite-ignore */ url)) as Exports;
}
