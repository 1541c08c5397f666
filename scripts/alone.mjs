/** One build at a time in a checkout: who comes second waits, so that nobody reads what another is writing. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const LOCK = fileURLToPath(new URL('../node_modules/.cache/ocop-kit-build', import.meta.url));
const AGAIN_MS = 300;

/**
 * @template T
 * @param {() => Promise<T>} task
 * @returns {Promise<T>}
 */
export async function alone(task, lock = LOCK) {
  mkdirSync(dirname(lock), { recursive: true });
  while (!taken(lock)) {
    if (!isRunning(holder(lock))) rmSync(lock, { force: true });
    await wait(AGAIN_MS);
  }
  const free = () => rmSync(lock, { force: true });
  process.once('exit', free);
  try {
    return await task();
  } finally {
    process.off('exit', free);
    free();
  }
}

function taken(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  }
}

const holder = (lock) => {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch {
    return 0;
  }
};

/** One that was killed left its mark behind. */
function isRunning(pid) {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
