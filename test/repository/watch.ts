/** Watches tests as a person at a terminal does: web-test-runner watches nowhere else. */
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

export interface Watch {
  /** What was printed so far, without colours. */
  readonly printed: () => string;
  /** Resolves when the tests have run so many times. */
  readonly ran: (times: number) => Promise<void>;
  readonly stop: () => Promise<void>;
}

const FINISHED = 'Finished running tests, watching for file changes';

/** @param command is run in the folder, in a terminal of its own; Linux's `script` makes one */
export function watch(folder: string, command: string): Watch {
  const child = spawn('script', ['-qefc', command, '/dev/null'], {
    cwd: folder,
    env: { ...process.env, BROWSERS: 'chromium' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (more: string) => {
    text += more;
  });
  const ended = new Promise<void>((resolve) =>
    child.once('exit', () => {
      resolve();
    }),
  );
  return {
    printed: () => stripVTControlCharacters(text),
    ran: (times) =>
      new Promise((resolve, reject) => {
        const resolveIfRan = (): void => {
          if (text.split(FINISHED).length > times) resolve();
        };
        child.stdout.on('data', resolveIfRan);
        void ended.then(() => {
          reject(new Error(`It ended by itself:\n${text}`));
        });
        resolveIfRan();
      }),
    stop: () => {
      child.stdin.write('q');
      return ended;
    },
  };
}
