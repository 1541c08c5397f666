/** What lies on the disk only until a file is whole; taken away when this process is told to end before. */
import { rmSync } from 'node:fs';

const paths = new Set<string>();
const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

function sweep(): void {
  for (const path of paths) rmSync(path, { recursive: true, force: true });
  paths.clear();
}

function ended(signal: keyof typeof SIGNALS): void {
  sweep();
  process.exit(128 + SIGNALS[signal]);
}

export function unfinished(path: string): void {
  if (paths.size === 0) {
    process.on('exit', sweep);
    for (const signal of Object.keys(SIGNALS)) process.on(signal, ended);
  }
  paths.add(path);
}

export function finished(path: string): void {
  if (!paths.delete(path) || paths.size > 0) return;
  process.off('exit', sweep);
  for (const signal of Object.keys(SIGNALS)) process.off(signal, ended);
}
