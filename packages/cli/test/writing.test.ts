import { spawn } from 'node:child_process';
import { link, mkdir, readdir, readFile, stat, symlink, chmod, readlink } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { example, inFolder, ocop, read, write } from './run-ocop.js';
import { oldFile } from './old-sheets.js';

const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const ROW = '{"set":4,"picks":{"1.1":2}}\n';
type Path = (name: string) => string;

/** Commands that read the file `in` and write the file `out`. */
const WRITERS: readonly [
  string,
  (path: Path) => Promise<string>,
  (input: string, out: string) => string[],
][] = [
  ['batch', () => Promise.resolve(ROW), (input, out) => ['batch', input, '-o', out]],
  ['migrate', () => oldFile({ set: 4 }), (input, out) => ['migrate', input, '-o', out]],
  ['pack export', () => read(pack), (input, out) => ['pack', 'export', input, '-o', out]],
  ['pack import', () => Promise.resolve('no workbook'), (input, out) => ['pack', 'import', input, '-o', out]],
  [
    'batch with a pack',
    () => read(pack),
    (input, out) => ['--pack', input, 'batch', example('homestay'), '-o', out],
  ],
  ['new with a pack', () => read(pack), (input, out) => ['--pack', input, 'new', out]],
];
const pack = fileURLToPath(new URL('../../../examples/new-programme/pack.json', import.meta.url));

/** Ways to name the file `in` once more. */
const NAMES: readonly [string, (path: Path) => Promise<string>][] = [
  ['itself', (path) => Promise.resolve(path('in'))],
  ['a roundabout path', (path) => Promise.resolve(path('./folder/../in'))],
  ['a symbolic link', async (path) => (await symlink('in', path('soft')), path('soft'))],
  ['a hard link', async (path) => (await link(path('in'), path('hard')), path('hard'))],
  ['a folder that is a link', async (path) => (await symlink('.', path('way')), path('way/in'))],
];

describe.each(WRITERS)('%s', (_, content, args) => {
  it.each(NAMES)('does not write onto what it reads, named by %s', async (__, named) => {
    await inFolder(async (path) => {
      await mkdir(path('folder'));
      const before = await content(path);
      await write(path('in'), before);
      const output = await named(path);
      for (const [lang, word] of [
        ['vi', 'chính là tệp đang đọc'],
        ['en', 'is the same file as'],
      ] as const) {
        const { code, err } = await ocop([...args(path('in'), output), '--lang', lang]);
        expect(code).toBe(2);
        expect(err).toContain(word);
        expect(err).toContain(`“${path('in')}”`);
        expect(err).toContain(`“${output}”`);
      }
      expect(await read(path('in'))).toBe(before);
    });
  });
});

describe('impact', () => {
  it('does not write onto a sheet of its folder', async () => {
    await inFolder(async (path) => {
      const before = await oldFile({ set: 4 });
      await write(path('a.json'), before);
      await link(path('a.json'), path('..bak'));
      for (const output of ['a.json', '..bak']) {
        const { code, err } = await ocop(['impact', path('.'), '-o', path(output)]);
        expect(code).toBe(2);
        expect(err).toContain(path('a.json'));
      }
      expect(await read(path('a.json'))).toBe(before);
    });
  });

  it.each(['csv', 'json'])('takes the place of its own report of the last time, %s', async (format) => {
    await inFolder(async (path) => {
      await write(path('a.json'), await oldFile({ set: 4 }));
      const args = ['impact', path('.'), '--format', format, '-o', path(`report.${format}`)];
      expect(await ocop(args)).toMatchObject({ code: 0 });
      const first = await read(path(`report.${format}`));
      expect(await ocop([...args, '--lang', 'en'])).toMatchObject({ code: 0 });
      expect((await read(path(`report.${format}`))).length).toBeGreaterThan(0);
      expect(first.length).toBeGreaterThan(0);
    });
  });
});

describe('a file that is written', () => {
  it('keeps the mode of the old one, and leaves nothing beside it', async () => {
    await inFolder(async (path) => {
      await write(path('out'), 'old');
      await chmod(path('out'), 0o640);
      expect(await ocop(['batch', '-', '-o', path('out')], ROW)).toMatchObject({ code: 0 });
      expect((await stat(path('out'))).mode & 0o777).toBe(0o640);
      expect(await read(path('out'))).toContain('"set":4');
      expect(await readdir(path('.'))).toEqual(['out']);
    });
  });

  it('goes where a link leads, be it there or not, and the link stays', async () => {
    await inFolder(async (path) => {
      await mkdir(path('folder'));
      await symlink('folder/far', path('out'));
      for (const _ of ['new', 'there']) {
        expect(await ocop(['batch', '-', '-o', path('out')], ROW)).toMatchObject({ code: 0 });
        expect(await readlink(path('out'))).toBe('folder/far');
        expect(await read(path('folder/far'))).toContain('"set":4');
      }
      expect(await readdir(path('folder'))).toEqual(['far']);
    });
  });

  it('holds what was scored where somebody asked to stop, and is as it was where nothing was', async () => {
    await inFolder(async (path) => {
      await write(path('out'), 'old');
      const args = ['batch', '-', '--on-error', 'stop', '-o', path('out')];
      expect(await ocop(args, 'nonsense\n')).toMatchObject({ code: 3 });
      expect(await read(path('out'))).toBe('old');
      expect(await ocop(args, `${ROW}nonsense\n`)).toMatchObject({ code: 3 });
      expect((await read(path('out'))).trimEnd().split('\n')).toHaveLength(1);
      expect(await readdir(path('.'))).toEqual(['out']);
    });
  });

  it.runIf(process.platform === 'linux')('may be a device', async () => {
    expect(await ocop(['batch', '-', '-o', '/dev/null'], ROW)).toMatchObject({ code: 0, out: '' });
    const { code, out } = await ocop(['batch', '-', '-o', '/dev/stdout'], ROW);
    expect(code).toBe(0);
    expect(out).toContain('"set":4');
  });
});

/** Runs the command in a shell, where a file may have no more than some blocks. */
function inShell(script: string, ...args: string[]): Promise<{ code: number | null; err: string }> {
  return new Promise((resolve) => {
    const child = spawn('bash', ['-c', script, 'bash', process.execPath, MAIN, ...args], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('close', (code) => {
      resolve({ code, err });
    });
  });
}

describe.runIf(process.platform === 'linux')('a shell', () => {
  it('sends nothing that is read back into the file it comes from', async () => {
    await inFolder(async (path) => {
      await write(path('in'), ROW);
      const script = `exec "$@" >> ${JSON.stringify(path('in'))}`;
      const { code, err } = await inShell(script, 'batch', path('in'));
      expect(code).toBe(2);
      expect(err).toContain('chính là tệp đang đọc');
      expect(await read(path('in'))).toBe(ROW);
    });
  });

  it('may have made a pipe with a name', async () => {
    await inFolder(async (path) => {
      await write(path('in'), ROW);
      const script = `cd ${JSON.stringify(path('.'))}; mkfifo pipe; cat pipe > got & "$@"; wait`;
      await inShell(script, 'batch', path('in'), '-o', path('pipe'));
      expect(await read(path('got'))).toContain('"set":4');
    });
  });
});

describe.runIf(process.platform === 'linux')('a disk without room', () => {
  it.each([
    ['batch', (path: Path) => ['batch', path('in'), '-o', path('out')]],
    ['pack export', (path: Path) => ['pack', 'export', pack, '-o', path('out')]],
    ['migrate', (path: Path) => ['migrate', path('old.json'), '-o', path('out')]],
  ])('leaves the old file, and says so: %s', async (_, args) => {
    await inFolder(async (path) => {
      await write(path('in'), ROW.repeat(400));
      await write(path('old.json'), await oldFile({ set: 4 }));
      await write(path('out'), 'old');
      const { code, err } = await inShell('ulimit -f 1; exec "$@"', ...args(path));
      expect(code).toBe(4);
      expect(err).toContain('tệp lớn quá mức cho phép');
      expect(await read(path('out'))).toBe('old');
      expect((await readdir(path('.'))).sort()).toEqual(['in', 'old.json', 'out']);
    });
  });

  it('leaves the old report of impact', async () => {
    await inFolder(async (path) => {
      await mkdir(path('old'));
      await write(path('old/a.json'), await oldFile({ set: 4 }));
      await ocop(['impact', path('old'), '--format', 'json', '-o', path('out')]);
      const before = await read(path('out'));
      const args = ['impact', path('old'), '--format', 'json', '-o', path('out')];
      expect((await inShell('ulimit -f 0; exec "$@"', ...args)).code).toBe(4);
      expect(await read(path('out'))).toBe(before);
    });
  });

  it('leaves the old pack where one is read from a workbook', async () => {
    await inFolder(async (path) => {
      await ocop(['pack', 'export', pack, '-o', path('book.xlsx')]);
      await write(path('out'), await read(pack));
      const args = ['pack', 'import', path('book.xlsx'), '-o', path('out')];
      expect((await inShell('ulimit -f 1; exec "$@"', ...args)).code).toBe(4);
      expect(await read(path('out'))).toBe(await read(pack));
      expect((await readdir(path('.'))).sort()).toEqual(['book.xlsx', 'out']);
    });
  });

  it('leaves the folder that was built before', async () => {
    await inFolder(async (path) => {
      await mkdir(path('rules'));
      await write(path('rules/pack.json'), await read(pack));
      const args = ['pack', 'build', path('rules'), '-o', path('built')];
      expect((await ocop(args)).code).toBe(0);
      const before = await read(path('built/pack.json'));
      expect((await inShell('ulimit -f 1; exec "$@"', ...args)).code).toBe(4);
      expect(await read(path('built/pack.json'))).toBe(before);
      expect((await readdir(path('.'))).sort()).toEqual(['built', 'rules']);
    });
  });

  it.each([
    ['vi', 'hết chỗ trống'],
    ['en', 'no space left'],
  ])('is said of devices and of standard output: %s', async (lang, reason) => {
    await inFolder(async (path) => {
      await write(path('in'), ROW);
      const device = await ocop(['batch', path('in'), '-o', '/dev/full', '--lang', lang]);
      expect(device).toMatchObject({ code: 4 });
      expect(device.err).toContain(reason);
      const shell = await inShell('exec "$@" > /dev/full', 'batch', path('in'), '--lang', lang);
      expect(shell.code).toBe(4);
      expect(shell.err).toContain(reason);
    });
  });
});

describe('a reader that goes away', () => {
  it.runIf(process.platform === 'linux')('is no failure', async () => {
    await inFolder(async (path) => {
      await write(path('in'), ROW.repeat(3_000));
      const { code, err } = await inShell('set -o pipefail; "$@" | head -1', 'batch', path('in'));
      expect(code).toBe(0);
      expect(err).not.toMatch(/lường trước|at .*:\d/);
    });
  });
});

describe('a command that is killed', () => {
  it.each(['SIGKILL', 'SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    'leaves the old file or the new one: %s',
    async (signal) => {
      await inFolder(async (path) => {
        await write(path('in'), ROW.repeat(20_000));
        await write(path('out'), 'old');
        const child = spawn(process.execPath, [MAIN, 'batch', path('in'), '-o', path('out')], {
          stdio: 'ignore',
        });
        const ended = new Promise((resolve) => child.on('close', resolve));
        // Once there is something that could be half.
        while (!(await readdir(path('.'))).some((name) => name.endsWith('.part')) && child.exitCode === null)
          await new Promise((resolve) => setTimeout(resolve, 5));
        child.kill(signal);
        await ended;
        const out = await read(path('out'));
        expect(out === 'old' || out.trimEnd().split('\n').length === 20_000).toBe(true);
        if (signal !== 'SIGKILL') expect((await readdir(path('.'))).sort()).toEqual(['in', 'out']);
      });
    },
  );
});

describe('what the system refuses', () => {
  it.each([
    [['batch', '-', '-o', 'no-such-folder/out'], 'hãy tạo thư mục trước'],
    [['batch', '-', '-o', '.'], 'đây là thư mục'],
    [['batch', '-', '-o', 'x'.repeat(300)], 'tên quá dài'],
    [['score', '.'], 'đây là thư mục'],
    [['score', 'package.json/x'], 'không phải thư mục'],
    [['score', 'x'.repeat(300)], 'tên quá dài'],
  ])('%j is said with what to do', async (args, sentence) => {
    const { code, err } = await ocop(args, ROW);
    expect(code).toBe(4);
    expect(err).toContain(sentence);
    expect(err).toMatch(/; hãy /);
    expect(err).not.toContain('lường trước');
  });
});

describe('pack build', () => {
  it('removes nothing that it reads, and nothing that it did not make', async () => {
    await inFolder(async (path) => {
      await mkdir(path('rules'));
      await write(path('rules/pack.json'), await read(pack));
      await mkdir(path('site'));
      await write(path('site/index.html'), 'mine');
      for (const [output, word] of [
        ['rules', 'có chứa'],
        ['.', 'có chứa'],
        ['site', 'index.html'],
      ] as const) {
        const { code, err } = await ocop(['pack', 'build', path('rules'), '-o', path(output)]);
        expect(code).toBe(2);
        expect(err).toContain(word);
      }
      expect(await read(path('site/index.html'))).toBe('mine');
      expect(await read(path('rules/pack.json'))).toBe(await read(pack));
      for (const _ of ['new', 'again'])
        expect(await ocop(['pack', 'build', path('rules')])).toMatchObject({ code: 0 });
      expect((await readdir(path('rules/dist'))).sort()).toEqual(['index.d.ts', 'index.js', 'pack.json']);
      expect((await readdir(path('rules'))).sort()).toEqual(['dist', 'pack.json']);
    });
  });
});

describe('names with Vietnamese letters', () => {
  const name = 'Mật ong.json';
  it.each(['NFC', 'NFD'] as const)('a file is found that is named the other way: %s there', async (form) => {
    await inFolder(async (path) => {
      await write(path(name.normalize(form)), await readFile(example('mat-ong'), 'utf8'));
      const other = name.normalize(form === 'NFC' ? 'NFD' : 'NFC');
      expect(await ocop(['score', path(other)])).toMatchObject({ code: 0 });
    });
  });

  it('a new file is named with composed letters', async () => {
    await inFolder(async (path) => {
      await ocop(['batch', '-', '-o', path(name.normalize('NFD'))], ROW);
      expect(await readdir(path('.'))).toEqual([name.normalize('NFC')]);
    });
  });
});
