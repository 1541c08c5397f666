/** The main job on a real sheet, in the terminal and in a form: scores it, says why, and serves the example page. */
import { spawnSync } from 'node:child_process';
import { serve } from './serve.mjs';

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

const wanted = Number(process.env.PORT ?? 4173);
// A taken port is no reason to fail: any other will do.
const { address } = await serve({ port: wanted }).catch(() => serve());
console.log(
  `\nThe form, a rated product and a list of products: ${address}\nThe form in a frame: ${address}iframe/\nThe form with what a province adds: ${address}province-pack/\nThe form with the rules of another programme: ${address}new-programme/\nStop with Ctrl+C.`,
);
