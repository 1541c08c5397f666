import { describe, expect, it } from 'vitest';
import { inFolder, json, ocop, write } from './run-ocop.js';

const CODE = '1.vn-qd-26-2026.4.33223322421322234334343245343312.-.0p5xvpf';
const FORMER = { name: 'a code', args: (file: string) => ['score', file, '--json'] };

describe('a code in the place of a sheet', () => {
  it.each([
    [FORMER.name, FORMER.args],
    ['explain', (file: string) => ['explain', file]],
    ['next', (file: string) => ['next', file]],
    ['encode', (file: string) => ['encode', file]],
    ['decode', (file: string) => ['decode', file]],
    ['diff', (file: string) => ['diff', file, CODE]],
    ['batch', (file: string) => ['batch', file]],
  ])('is read from an argument, a file, or standard input: %s', async (command, args) => {
    await inFolder(async (path) => {
      await write(path('ma.txt'), `\uFEFF“${CODE}”\r\n`);
      const file = await ocop(args(path('ma.txt')));
      expect(file.code).toBe(0);
      expect(await ocop(args('-'), `${CODE}\n`)).toMatchObject({ code: 0, out: file.out });
      if (command !== 'batch')
        expect(await ocop(args(`"${CODE}",`))).toMatchObject({ code: 0, out: file.out });
    });
  });

  it('is carried by migrate, which says that it follows the rules in force already', async () => {
    await inFolder(async (path) => {
      await write(path('ma.txt'), CODE);
      expect((await ocop(['migrate', path('ma.txt')])).err).toContain('không cần chuyển');
    });
  });

  it('is a row of a batch among others', async () => {
    const { code, out } = await ocop(['batch', '-'], `{"set":4,"picks":{}}\n${CODE}\n"${CODE}"\n`);
    expect(code).toBe(0);
    const totals = out
      .trimEnd()
      .split('\n')
      .map((row) => (json(row) as { total: number }).total);
    expect(totals).toEqual([0, 84, 84]);
  });

  it.each([
    [CODE.replace('332', '323'), 'Chuỗi bị hỏng'],
    [CODE.toUpperCase(), 'chữ hoa'],
    [`${CODE}\n${CODE.replace('.4.', '.5.')}`, '2 chuỗi khác nhau'],
  ])('is refused when it is not whole: %s', async (text, sentence) => {
    const { code, err } = await ocop(['score', '-'], text);
    expect(code).toBe(3);
    expect(err).toContain(sentence);
  });
});
