import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const claim = 'Whatever a file holds, what ocop prints holds no character that a terminal obeys.';

const main = fileURLToPath(new URL('../../../packages/cli/dist/main.js', import.meta.url));
// eslint-disable-next-line no-control-regex -- controls are what is looked for
const OBEYED = /[\0-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const POOL = '\0\u001b\u009b\u0007\r\b\u202e\u2066\u200f[]0;31mJHax \n"\\{}:,';

/** @param {import('../random.mjs').Random} random */
export async function attempt(random) {
  const text = () => random.text(30, POOL);
  const sheet = {
    format: random.chance(0.9) ? 'ocop-assessment/1' : text(),
    product: { name: text() },
    entity: { name: text() },
    pack: random.chance(0.8) ? 'vn-qd-26-2026' : text(),
    set: random.chance(0.9) ? random.int(1, 26) : text(),
    stage: 'self',
    picks: random.chance(0.6) ? {} : { [text()]: random.int(0, 4) },
    declared: random.chance(0.8) ? [] : [text()],
    criteria: {},
    times: random.chance(0.9) ? {} : { created: text() },
  };
  const child = promisify(execFile)(process.execPath, [
    main,
    random.pick(['score', 'explain', 'migrate', 'batch']),
    '-',
  ]);
  child.child.stdin?.end(random.chance(0.8) ? JSON.stringify(sheet) : text());
  const { stdout, stderr } = await child.catch((error) => error);
  if (OBEYED.test(stdout + stderr)) throw new Error(JSON.stringify(stdout + stderr));
}
