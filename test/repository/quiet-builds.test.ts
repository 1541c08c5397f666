/** Who starts, develops or tests reads what they asked for, not the log of the build before it. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildQuietly } from '../../scripts/build-quietly.mjs';
import { list, read, root } from './files.js';

const printed = vi.spyOn(console, 'log').mockReturnValue(undefined);
const complained = vi.spyOn(console, 'error').mockReturnValue(undefined);
afterEach(() => {
  printed.mockClear();
  complained.mockClear();
});

const build = (script: string): number =>
  buildQuietly(
    { name: 'example', sentence: 'Đang dựng… · Building…', command: [process.execPath, '-e', script] },
    { shell: false },
  );

describe('a build before a command', () => {
  it('says in one line what is being built', () => {
    expect(build("for (let line = 0; line < 1000; line++) console.log('built')")).toBe(0);
    expect(printed.mock.calls).toEqual([['Đang dựng… · Building…']]);
    expect(complained).not.toHaveBeenCalled();
  });

  it('that fails shows what went wrong, and where all of it is kept', async () => {
    expect(build("console.log('first step'); console.error('wrong in a.ts'); process.exit(3)")).toBe(3);
    const text = complained.mock.calls.flat().join('\n');
    expect(text).toContain('wrong in a.ts');
    const [, path = ''] = /whole log: (.+)$/.exec(text) ?? [];
    expect(await readFile(path, 'utf8')).toBe('first step\nwrong in a.ts\n');
  });

  it('that fails late shows its end', () => {
    build("for (let line = 0; line < 1000; line++) console.log('line ' + line); process.exit(1)");
    expect(String(complained.mock.calls[0]).split('\n').slice(-1)).toEqual(['line 999']);
    expect(String(complained.mock.calls[0])).not.toContain('line 100\n');
  });
});

// A full test run is read as a log, and says of each step what it did.
const scripts = list('scripts').filter((path) => path.endsWith('.mjs') && path !== 'scripts/test.mjs');
it.each(scripts.filter((path) => /'run', 'build'/.test(read(path))))('%s builds quietly', (path) => {
  expect(read(path)).toMatch(/buildQuietly\(/);
  expect(read(path)).not.toMatch(/(statusOf|show|output)\([^)]*'run', 'build'/);
});

it('npm start names a missing sheet before anything is built', async () => {
  const { code, out } = await new Promise<{ code: number; out: string }>((resolve) => {
    execFile(process.execPath, ['scripts/start.mjs', 'nope.json'], { cwd: root }, (error, stdout, stderr) => {
      resolve({ code: error ? 1 : 0, out: stdout + stderr });
    });
  });
  expect(code).toBe(1);
  expect(out).toBe('Không có tệp nope.json. · There is no file nope.json.\n');
});
