/** Makes a clean checkout runnable with nothing but Node and npm: brings pnpm at the pinned version and installs. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const pin = JSON.parse(readFileSync('package.json', 'utf8')).packageManager;
const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

// A stray `npm install` replaces pnpm's links: then the installed lockfile or the marker is gone or differs.
const installed =
  read('pnpm-lock.yaml') === read('node_modules/.pnpm/lock.yaml') && existsSync('node_modules/.modules.yaml');
if (!installed) {
  const args = ['--yes', pin, 'install', '--frozen-lockfile'];
  console.log(`> npx ${args.join(' ')}`);
  // CI=true keeps pnpm from asking before it repairs a folder that another tool has changed.
  const { status } = spawnSync('npx', args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, CI: 'true' },
  });
  process.exit(status ?? 1);
}
