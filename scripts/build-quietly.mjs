/** Builds without pages of output: one line says what is being built; what the build prints is kept, and shown where it fails. */
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { statusOf } from './run.mjs';

const LOGS = fileURLToPath(new URL('../node_modules/.cache/ocop-kit-logs/', import.meta.url));
/** What failed comes last; all of it lies in the log. */
const SHOWN_LINES = 80;

/**
 * @param {object} build
 * @param {string} build.name of the log, without its ending
 * @param {string} build.sentence what is being built, in Vietnamese and English
 * @param {readonly string[]} build.command the program and its arguments
 * @param {import('node:child_process').SpawnSyncOptions} [options] such as `cwd`
 * @returns {number} the build's exit status
 */
export function buildQuietly({ name, sentence, command: [program, ...args] }, options = {}) {
  console.log(sentence);
  mkdirSync(LOGS, { recursive: true });
  const path = join(LOGS, `${name}.log`);
  const log = openSync(path, 'w');
  const status = statusOf(program, args, { ...options, stdio: ['ignore', log, log] });
  closeSync(log);
  if (status !== 0) {
    console.error(readFileSync(path, 'utf8').trimEnd().split('\n').slice(-SHOWN_LINES).join('\n'));
    console.error(`\nKhông dựng được; toàn bộ nhật ký ở ${path} · The build failed; its whole log: ${path}`);
  }
  return status;
}

/** Builds every package and example. @returns {number} the build's exit status */
export const buildAll = (options) =>
  buildQuietly(
    {
      name: 'all',
      sentence:
        'Đang dựng các gói và ví dụ, lần đầu có thể mất vài phút… · Building the packages and examples, which may take some minutes at first…',
      command: ['pnpm', '-s', 'run', 'build'],
    },
    options,
  );
