/**
 * Builds a package's `dist` aside and puts it in place when all of it is there: `node ../../scripts/build-aside.mjs [keep…]`,
 * run in the package. The code comes from tsup, the types from `tsconfig.build.json` where there is one. A build that fails
 * leaves the former `dist` as it was. The names in `keep` are made by later steps of the build and stay in place.
 */
import { existsSync, rmSync } from 'node:fs';
import { replaceFolder } from './replace-folder.mjs';
import { statusOf } from './run.mjs';

// Beside `dist`, not inside or elsewhere: source maps name the sources by their relative path.
const NEXT = 'dist.next';
const keep = process.argv.slice(2);

rmSync(NEXT, { recursive: true, force: true });
run('tsup', '--out-dir', NEXT);
if (existsSync('tsconfig.build.json')) run('tsc', '-p', 'tsconfig.build.json', '--outDir', NEXT);
replaceFolder(NEXT, 'dist', { keep });

function run(command, ...args) {
  // pnpm puts the package's own programs on the path.
  const status = statusOf(command, args);
  if (status === 0) return;
  rmSync(NEXT, { recursive: true, force: true });
  process.exit(status);
}
