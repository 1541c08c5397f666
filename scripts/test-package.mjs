/**
 * Runs the tests of one package: `npm run test:elements -- rating --watch --browser firefox`. A word that is no option picks
 * the test files whose path has it in it; `--update` takes what is printed now for what is expected. What the package imports is built first where its sources are newer.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildStale, importedBy } from './build-stale.mjs';
import { statusOf } from './run.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    watch: { type: 'boolean', default: false },
    update: { type: 'boolean', short: 'u', default: false },
    browser: { type: 'string' },
  },
});
const [name, ...words] = positionals;
if (!name || !existsSync(`packages/${name}/package.json`))
  refuse('node scripts/test-package.mjs PACKAGE [words…]');
/** Their tests run what is built of them; those of the others run the sources. */
const OWN_BUILD = ['rules', 'documents', 'cli'];

try {
  buildStale([...importedBy(name), ...(OWN_BUILD.includes(name) ? [name] : [])]);
  // One test of the elements puts built files together on a page.
  if (name === 'elements' && !existsSync('packages/elements/dist/cdn')) buildStale([name]);
} catch (error) {
  refuse(error.message);
}
if (values.browser) process.env.BROWSERS = values.browser;

const [command, ...args] = name === 'elements' ? inBrowsers() : inNode();
process.exit(statusOf('pnpm', ['exec', command, ...args]));

function inNode() {
  // Last: vitest would take a word behind it for its value.
  const update = values.update ? ['--update'] : [];
  return ['vitest', values.watch ? 'watch' : 'run', '--dir', `packages/${name}`, ...words, ...update];
}

function inBrowsers() {
  const files = readdirSync('packages/elements', { recursive: true })
    .map((path) => join('packages/elements', path).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.test.ts') && !path.includes('/node_modules/'))
    .filter((path) => words.length === 0 || words.some((word) => path.includes(word)));
  if (files.length === 0) refuse(`No test file of the elements has "${words.join('" or "')}" in its path.`);
  return ['wtr', ...(values.watch ? ['--watch'] : []), '--files', ...files];
}

function refuse(reason) {
  console.error(reason);
  process.exit(1);
}
