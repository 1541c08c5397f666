/** Runs the built command as a person would. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
export const example = (name: string): string =>
  fileURLToPath(new URL(`../../../examples/assessments/${name}.json`, import.meta.url));

export interface RunResult {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export function ocop(args: readonly string[], input = ''): Promise<RunResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main, ...args], {
      // Where CI runs, some libraries colour whatever they print.
      env: { ...process.env, CI: 'true' },
    });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code: code ?? -1, out, err });
    });
    child.stdin.end(input);
  });
}

/** A folder that is gone after the test. */
export async function inFolder<T>(work: (path: (name: string) => string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'ocop-'));
  try {
    return await work((name) => join(folder, name));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export const write = (path: string, text: string): Promise<void> => writeFile(path, text);
export const read = (path: string): Promise<string> => readFile(path, 'utf8');
export const json = (text: string): unknown => JSON.parse(text);
