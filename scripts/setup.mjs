/** Makes a clean checkout runnable with nothing but Node and npm: brings pnpm at the pinned version, installs, and (with --browser) sees to a browser. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const pin = JSON.parse(readFileSync('package.json', 'utf8')).packageManager;
const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

// A stray `npm install` replaces pnpm's links: then the installed lockfile or the marker is gone or differs.
const installed =
  read('pnpm-lock.yaml') === read('node_modules/.pnpm/lock.yaml') && existsSync('node_modules/.modules.yaml');
/** Runs a command in view of the person; ends when it fails. */
function run(command, args) {
  console.log(`> ${command} ${args.join(' ')}`);
  // CI=true keeps pnpm from asking before it repairs a folder that another tool has changed.
  const env = { ...process.env, CI: 'true' };
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32', env });
  if (status !== 0) process.exit(status ?? 1);
}

if (!installed) run('npx', ['--yes', pin, 'install', '--frozen-lockfile']);

// The elements are tested in a real browser: the one at hand, else Debian's Chromium.
const browsers = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
if (process.argv.includes('--browser') && !browsers.some((path) => path && existsSync(path))) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.error('No Chrome or Chromium found. Install one, or set CHROME_PATH.');
    process.exit(1);
  }
  run('apt-get', ['update']);
  run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
}
