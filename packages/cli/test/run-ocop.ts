/** Runs the command as a person would: in this process where nothing is typed into it, as the built program otherwise. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../src/run.js';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
export const example = (name: string): string =>
  fileURLToPath(new URL(`../../../examples/assessments/${name}.json`, import.meta.url));

export interface RunResult {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** @param input what is typed, or comes through a pipe */
export function ocop(args: readonly string[], input?: string): Promise<RunResult> {
  return input === undefined && !args.includes('-') ? runHere(args) : runBuilt(args, input);
}

/** The built program, in a process of its own. */
function runBuilt(args: readonly string[], input = ''): Promise<RunResult> {
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

let before: Promise<unknown> = Promise.resolve();

/** A process starts in a third of a second, and a test calls it many times: one after the other, they run here. */
function runHere(args: readonly string[]): Promise<RunResult> {
  const result = before.then(async () => {
    const [out, err] = [takeOver(process.stdout), takeOver(process.stderr)];
    try {
      const code = await run(args);
      return { code, out: out.text(), err: err.text() };
    } finally {
      for (const taken of [out, err]) taken.giveBack();
      process.removeAllListeners('SIGXFSZ');
    }
  });
  before = result.catch(() => undefined);
  return result;
}

interface TakenStream {
  readonly text: () => string;
  readonly giveBack: () => void;
}

/** Collects what is written to a stream of the process. */
function takeOver(stream: NodeJS.WriteStream): TakenStream {
  const chunks: Buffer[] = [];
  const write = stream.write.bind(stream);
  const listeners = stream.listeners('error');
  stream.write = (chunk: string | Uint8Array, ...more: unknown[]) => {
    chunks.push(Buffer.from(chunk));
    const done = more.find((one): one is () => void => typeof one === 'function');
    if (done) queueMicrotask(done);
    return true;
  };
  return {
    text: () => Buffer.concat(chunks).toString('utf8'),
    giveBack() {
      stream.write = write;
      for (const listener of stream.listeners('error'))
        if (!listeners.includes(listener)) stream.off('error', listener as () => void);
    },
  };
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
