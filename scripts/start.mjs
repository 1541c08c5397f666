/** The main job on a real sheet: score it, say why, show the least effort to the next star. */
import { spawnSync } from 'node:child_process';

const sheet = process.argv[2] ?? 'examples/assessments/mat-ong.json';
const ocop = (...args) => {
  console.log(`\n$ ocop ${args.join(' ')}\n`);
  const { status } = spawnSync(process.execPath, ['packages/cli/dist/main.js', ...args], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
};
ocop('score', sheet);
ocop('explain', sheet);
ocop('next', sheet);
