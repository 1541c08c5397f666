/** A file that a document names between backticks is there: in the repository, or in what is built from it. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exists, list, read, root } from './files.js';

const documents = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md'],
  ...[...list('docs'), ...list('docs/decisions')].filter((path) => path.endsWith('.md')),
  ...['packages', 'examples', 'test'].flatMap(list).map((folder) => `${folder}/README.md`),
].filter(exists);

/** Neither sources nor built from them. */
const LEFT_OUT = /^(node_modules|\.git|release|screenshots|out)$|\.next$/;
const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !LEFT_OUT.test(name))
    .flatMap((entry) =>
      entry.isDirectory()
        ? filesIn(join(folder, entry.name))
        : join(folder, entry.name).replaceAll('\\', '/'),
    );
const files = filesIn('.');

/** What readers make, and addresses on the web. */
const ELSEWHERE = [
  /^\.vscode\/settings\.json$/,
  /^commune\/index\.js$/,
  /^ocop-[a-z-]+-1\.json$/,
  /^(khoa|trust)\.json$/,
];

/** A name alone, not a command with one in it; `*` and `<lang>` stand for any name. */
const FILE = /^[\w@.<>*/-]*[\w>*-]\.(ts|mjs|js|json|css)$/;

/** How a file's path may end to be the one that is named. */
function patternOf(name: string): RegExp {
  const path = name.replace(/^@ocop-kit\//, 'packages/').replace(/^\.\//, '');
  const pattern = path.replace(/<\w+>|\*|[.]/g, (part) => (part === '.' ? '\\.' : '[^/]+'));
  return new RegExp(`(^|/)${pattern}$`);
}

const isThere = (name: string): boolean => files.some((file) => patternOf(name).test(file));

const named = documents.flatMap((document) => {
  const prose = read(document).replace(/^```.*?^```$/gms, '');
  const spans = new Set([...prose.matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span));
  return [...spans].filter((span) => FILE.test(span)).map((name) => ({ document, name }));
});

describe('a file that documents name', () => {
  const inHere = named.filter(({ name }) => !ELSEWHERE.some((one) => one.test(name.replace(/^\.\//, ''))));
  it.each(inHere)('$name ($document) exists', ({ name }) => {
    expect(isThere(name)).toBe(true);
  });

  it('would be missed if it did not', () => {
    expect(inHere.length).toBeGreaterThan(80);
    for (const name of [
      'minify-templates.ts',
      'packages/rules/pack.ts',
      '@ocop-kit/rules/load.json',
      'no.*.css',
    ])
      expect([name, isThere(name)]).toEqual([name, false]);
  });
});
