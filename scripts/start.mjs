/** The main job on a real sheet, in the terminal and in a form: builds, scores it, says why, and serves the example page. */
import { existsSync } from 'node:fs';
import { addresses } from './addresses.mjs';
import { alone } from './alone.mjs';
import { buildAll } from './build-quietly.mjs';
import { statusOf } from './run.mjs';
import { serve } from './serve.mjs';

const sheet = process.argv[2] ?? 'examples/assessments/mat-ong.json';
const wanted = Number(process.env.PORT ?? 4173);
if (!existsSync(sheet)) {
  console.error(`Không có tệp ${sheet}. · There is no file ${sheet}.`);
  process.exit(1);
}
const exitUnlessDone = (status) => {
  if (status !== 0) process.exit(status);
};
const ocop = (...args) => {
  console.log(`\n$ ocop ${args.join(' ')}\n`);
  // Without a shell: on Windows the path of Node has spaces.
  exitUnlessDone(statusOf(process.execPath, ['packages/cli/dist/main.js', ...args], { shell: false }));
};

// Started twice, the second waits until the first has in memory what it shows; from then on neither needs the files.
const { address } = await alone(() => {
  exitUnlessDone(buildAll());
  ocop('score', sheet);
  ocop('explain', sheet);
  ocop('next', sheet);
  // A taken port is no reason to fail: any other will do.
  return serve({ port: wanted }).catch(() => serve());
});
console.log(`\n${addresses(address)}\nStop with Ctrl+C.`);
