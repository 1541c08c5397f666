/** Runs checks two at a time, and shows what each of them says as one piece. */
import { spawn } from 'node:child_process';

const LANES = 2;
const shell = process.platform === 'win32';

/**
 * Runs every check, whether or not others fail.
 * @param checks each with its name, its command and its arguments; the longest first keep both lanes busy
 * @returns the names of those that passed, and of those that failed, in the order of `checks`
 */
export async function runChecks(checks) {
  const statuses = new Map();
  const waiting = [...checks];
  const lane = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const { status, printed, seconds } = await run(check);
      statuses.set(check, status);
      console.log(`\n=== ${check[0]}, ${seconds} s\n${printed}`);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  const named = (isWanted) => checks.filter((check) => isWanted(statuses.get(check))).map(([name]) => name);
  return { passed: named((status) => status === 0), failed: named((status) => status !== 0) };
}

function run([, command, args]) {
  const began = performance.now();
  return new Promise((resolve) => {
    const printed = [];
    const end = (status) => {
      const seconds = Math.round((performance.now() - began) / 1000);
      resolve({ status, printed: Buffer.concat(printed).toString().trim(), seconds });
    };
    const child = spawn(command, args, { shell, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => printed.push(part));
    child.on('error', (error) => {
      printed.push(Buffer.from(`${command} cannot be started: ${error.message}`));
      end(1);
    });
    child.on('close', (status) => end(status ?? 1));
  });
}
