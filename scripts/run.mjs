/** Runs programs, and says which one failed. */
import { spawnSync } from 'node:child_process';

/** npm and pnpm are `.cmd` files on Windows, which only a shell starts. */
const shell = process.platform === 'win32';
const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;

/** What a program prints. @throws {Error} with what it said, when it fails */
export function output(command, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    shell,
    encoding: 'utf8',
    maxBuffer: MAX_OUTPUT_BYTES,
    ...options,
  });
  if (status === 0) return stdout;
  throw new Error(`${command} ${args.join(' ')} failed: ${error?.message ?? `${stdout}${stderr}`.trim()}`);
}

/** Runs a program in view of the person. @throws {Error} when it fails */
export function show(command, args, options = {}) {
  if (statusOf(command, args, options) !== 0) throw new Error(`${command} ${args.join(' ')} failed.`);
}

/** Runs a program in view of the person. @returns its exit status; one that cannot be started is named, and gives 1 */
export function statusOf(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { shell, stdio: 'inherit', ...options });
  if (error) console.error(`${command} cannot be started: ${error.message}`);
  return status ?? 1;
}
