/**
 * Makes a clean checkout runnable with nothing but Node and npm: says which Node it needs, brings pnpm at the pinned version and
 * installs. `--built` also builds the packages whose sources are newer than what was built of them, `--browser` sees to the browsers.
 */
import { existsSync, readFileSync } from 'node:fs';
import { buildStale } from './build-stale.mjs';
import { browsers, isInstalled, namedBrowsers } from './browsers.mjs';
import { nodeRefusal } from './node-version.mjs';
import { publishedPackages } from './published-packages.mjs';
import { statusOf } from './run.mjs';

const { packageManager: pin, engines } = JSON.parse(readFileSync('package.json', 'utf8'));
const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

const refusal = nodeRefusal(process.versions.node, engines.node);
if (refusal) {
  console.error(refusal);
  process.exit(1);
}

// A stray `npm install` replaces pnpm's links: then the installed lockfile or the marker is gone or differs.
const installed =
  read('pnpm-lock.yaml') === read('node_modules/.pnpm/lock.yaml') && existsSync('node_modules/.modules.yaml');
if (!installed) mustRun('npx', '--yes', pin, 'install', '--frozen-lockfile');
if (process.argv.includes('--browser')) seeToBrowsers();
if (process.argv.includes('--built')) build();

/** The elements are tested in the browsers at hand; what is missing Debian has, Chromium first. */
function seeToBrowsers() {
  const missing = namedBrowsers()
    .map((name) => browsers[name])
    .filter((browser) => !isInstalled(browser));
  if (missing.length === 0) return;
  const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (canInstall) run('apt-get', 'update');
  for (const browser of missing) {
    if (canInstall) run('apt-get', 'install', '-y', '--no-install-recommends', ...browser.packages);
    if (isInstalled(browser)) continue;
    const packages = browser.packages.join(' and ');
    if (browser.required) {
      console.error(
        `${browser.title} is needed for the tests. Install it (Debian and Ubuntu: ${packages}), or set CHROME_PATH to where it is.`,
      );
      process.exit(1);
    }
    console.log(
      `${browser.title} is not installed: the elements are not tested in it. Debian has it as ${packages}.`,
    );
  }
}

function build() {
  try {
    buildStale(publishedPackages().map(({ folder }) => folder.replace('packages/', '')));
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

/** Runs a command in view of the person. */
function run(command, ...args) {
  console.log(`> ${command} ${args.join(' ')}`);
  // CI=true keeps pnpm from asking before it repairs a folder that another tool has changed.
  const env = { ...process.env, CI: 'true', DEBIAN_FRONTEND: 'noninteractive' };
  return statusOf(command, args, { env });
}

function mustRun(command, ...args) {
  const status = run(command, ...args);
  if (status !== 0) process.exit(status);
}
