/** Everything that must hold, in one run: build, form, types, packages, sizes, tests. Ends with "N passed, N failed". */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runChecks } from './checks.mjs';
import { testElements } from './element-tests.mjs';
import { publishedPackages } from './published-packages.mjs';
import { tarballName } from './release/pack.mjs';
import { statusOf } from './run.mjs';

const folder = mkdtempSync(join(tmpdir(), 'ocop-kit-'));
const report = join(folder, 'vitest.json');
const published = publishedPackages();
/** The command line has nothing that a program could import. */
const imported = published.filter(({ manifest }) => Object.keys(manifest.exports).length > 1);
const bin = (name, ...args) => ['pnpm', ['exec', name, ...args]];

const build = ['build', 'pnpm', ['run', 'build']];
/** What reads the sources, or what was built of them; the longest first. */
const checks = [
  ['tarballs', 'node', ['scripts/release/pack-into.mjs', folder]],
  ['lint', 'node', ['scripts/lint.mjs']],
  ['types', 'pnpm', ['run', 'typecheck']],
  ['element sizes', 'node', ['scripts/check-element-sizes.mjs']],
  ['format', ...bin('prettier', '--check', '--log-level', 'warn', '.')],
  ['sizes', ...bin('size-limit')],
  ['unused code', ...bin('knip')],
  ['walls', ...bin('depcruise', ...published.map(({ folder }) => join(folder, 'src')))],
  ['set sizes', 'node', ['scripts/check-set-sizes.mjs']],
];
/** What reads the tarballs, or packs once more. */
const packed = [
  ['release', 'node', ['scripts/release.mjs', '--dry-run', '--built']],
  ['conformance', 'node', ['test/conformance/run.mjs']],
  ...imported.map((one) => [
    `types of ${one.name}`,
    ...bin('attw', join(folder, tarballName(one)), '--profile', 'esm-only'),
  ]),
  ...published.map((one) => [`publint ${one.name}`, ...bin('publint', '--strict', one.folder)]),
];
/** The rules as SQL, in databases that are servers of their own; a database that is not to be had is named. */
const databases = [
  ['spark', 'node', ['test/sql/spark.mjs', '--short']],
  ['postgres', 'node', ['test/sql/postgres.mjs']],
];
/** Attacks bound the seconds that an answer may take, so they have the machine for themselves. */
const attacks = ['attacks', 'node', ['test/attack/run.mjs', '--seconds', '60']];

const passed = [];
const failed = [];
for (const group of [[build], checks, packed, databases, [attacks]]) {
  // pnpm is a development dependency: npm puts node_modules/.bin first on the path.
  const ran = await runChecks(group);
  passed.push(...ran.passed);
  failed.push(...ran.failed);
  if (failed.includes('build')) break;
}

let tests = { numPassedTests: 0, numFailedTests: 0 };
let elements = { passed: 0, failed: 0, named: [], said: 'none in a browser' };
if (!failed.includes('build')) {
  console.log('\n=== elements in browsers');
  elements = testElements();
  failed.push(...elements.problems);

  console.log('\n=== tests');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const status = statusOf('pnpm', ['exec', 'vitest', 'run', ...reporters]);
  tests = JSON.parse(readFileSync(report, 'utf8'));
  if (status !== 0 && tests.numFailedTests === 0) failed.push('test run');
  if (tests.numPassedTests === 0) failed.push('no test ran');
}
rmSync(folder, { recursive: true, force: true });

const all = {
  passed: passed.length + elements.passed + tests.numPassedTests,
  failed: failed.length + elements.failed + tests.numFailedTests,
};
if (failed.length > 0) console.log(`\nChecks that failed: ${failed.join(', ')}`);
// Said again: a page of dots lies between.
for (const line of elements.named) console.log(`\nElement test that failed in ${line}`);
console.log(
  `\n${all.passed} passed, ${all.failed} failed` +
    ` (${passed.length} checks, ${tests.numPassedTests} tests, of the elements ${elements.said})`,
);
process.exit(all.failed > 0 ? 1 : 0);
