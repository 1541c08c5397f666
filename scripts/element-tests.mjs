/** Runs the tests of the elements in every browser at hand, and says how many passed in which. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browsers, chosenBrowsers } from './browsers.mjs';
import { statusOf } from './run.mjs';

/** @returns counts over all browsers, each failure in a line, what is wrong with the run as a whole, and one line to say it */
export function testElements() {
  const wanted = chosenBrowsers().map((name) => browsers[name].title);
  const folder = mkdtempSync(join(tmpdir(), 'ocop-kit-'));
  const file = join(folder, 'counts.json');
  const status = statusOf('pnpm', ['exec', 'wtr'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, BROWSER_COUNTS: file },
  });
  const counts = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  rmSync(folder, { recursive: true, force: true });

  const sum = (part) => Object.values(counts).reduce((total, count) => total + count[part], 0);
  const [passed, failed] = [sum('passed'), sum('failed')];
  return {
    passed,
    failed,
    named: Object.entries(counts).flatMap(([browser, { named }]) => named.map((one) => `${browser}: ${one}`)),
    problems: [
      ...wanted.filter((name) => !counts[name]?.passed).map((name) => `no test ran in ${name}`),
      ...(unequal(counts) ? ['not every browser ran the same number of tests'] : []),
      ...(status !== 0 && failed === 0 ? ['element tests'] : []),
    ],
    said: Object.values(browsers)
      .map(({ title }) => `${counts[title]?.passed ?? 'none'} in ${title}`)
      .join(', '),
  };
}

/** A launcher that left tests out would pass all the others. */
function unequal(counts) {
  const totals = Object.values(counts).map(({ passed, failed, skipped }) => passed + failed + skipped);
  return new Set(totals).size > 1;
}
