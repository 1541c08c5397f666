// Makes a clean checkout runnable: dependencies, then (with --browser) a Chromium for the component tests.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const pin = JSON.parse(readFileSync('package.json', 'utf8')).packageManager;
const run = (cmd, args) => {
  console.log(`> ${cmd} ${args.join(' ')}`);
  const r = spawnSync(cmd, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (r.status !== 0) process.exit(r.status ?? 1);
};
const lock = (f) => (existsSync(f) ? readFileSync(f, 'utf8') : '');
if (
  lock('pnpm-lock.yaml') !== lock('node_modules/.pnpm/lock.yaml') ||
  !existsSync('node_modules/.modules.yaml')
)
  run('npx', ['--yes', pin, 'install', '--frozen-lockfile']);

if (process.argv.includes('--browser')) {
  const found = [
    process.env.CHROME_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ].find((p) => p && existsSync(p));
  if (!found) {
    if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
      run('apt-get', ['update']);
      run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
    } else {
      console.error('No Chrome or Chromium found. Install one or set CHROME_PATH.');
      process.exit(1);
    }
  }
}
