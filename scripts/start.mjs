/** The main job on a real sheet, in the terminal and in a form: builds, scores it, says why, and serves the example page. */
import { addresses } from './addresses.mjs';
import { alone } from './alone.mjs';
import { statusOf } from './run.mjs';
import { serve } from './serve.mjs';

const sheet = process.argv[2] ?? 'examples/assessments/mat-ong.json';
const wanted = Number(process.env.PORT ?? 4173);
const run = (command, ...args) => {
  // Only a shell starts pnpm on Windows, and only Node itself may have a path with spaces.
  const shell = process.platform === 'win32' && command !== process.execPath;
  const status = statusOf(command, args, { shell });
  if (status !== 0) process.exit(status);
};
const ocop = (...args) => {
  console.log(`\n$ ocop ${args.join(' ')}\n`);
  run(process.execPath, 'packages/cli/dist/main.js', ...args);
};

// Started twice, the second waits until the first has in memory what it shows; from then on neither needs the files.
const { address } = await alone(() => {
  run('pnpm', '-s', 'run', 'build');
  ocop('score', sheet);
  ocop('explain', sheet);
  ocop('next', sheet);
  // A taken port is no reason to fail: any other will do.
  return serve({ port: wanted }).catch(() => serve());
});
console.log(`\n${addresses(address)}\nStop with Ctrl+C.`);
