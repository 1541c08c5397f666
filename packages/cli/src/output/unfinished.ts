/** Hidden files and folders that are not renamed yet; removed when the process exits or is told to. */
import { rmSync } from 'node:fs';

const paths = new Set<string>();
const SIGNAL_NUMBERS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

function removeUnfinished(): void {
  for (const path of paths) rmSync(path, { recursive: true, force: true });
  paths.clear();
}

function exitOnSignal(signal: keyof typeof SIGNAL_NUMBERS): void {
  removeUnfinished();
  process.exit(128 + SIGNAL_NUMBERS[signal]);
}

export function markUnfinished(path: string): void {
  if (paths.size === 0) {
    process.on('exit', removeUnfinished);
    for (const signal of Object.keys(SIGNAL_NUMBERS)) process.on(signal, exitOnSignal);
  }
  paths.add(path);
}

export function markFinished(path: string): void {
  if (!paths.delete(path) || paths.size > 0) return;
  process.off('exit', removeUnfinished);
  for (const signal of Object.keys(SIGNAL_NUMBERS)) process.off(signal, exitOnSignal);
}
