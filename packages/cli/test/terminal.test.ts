import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { inFolder, json, ocop, read, write } from './run-ocop.js';
import { oldSheet } from './old-sheets.js';

const EVIL = 'Mật\u001B[2Jong\u0000\u009B31m\u202E\u2066\u0007\r\nGiả mạo';
// eslint-disable-next-line no-control-regex -- just these are looked for
const OBEYED = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/;
const SOURCES = fileURLToPath(new URL('../src/', import.meta.url));

describe('names from outside', () => {
  it.each([
    ['a product', ['score', 'sheet']],
    ['a product of an old sheet', ['migrate', 'old']],
    ['a criterion that is none', ['score', 'wrong']],
    ['a pack that is none', ['--pack', 'pack', 'sets']],
    ['an id of a row', ['batch', 'rows']],
    ['an id of a table', ['batch', 'table.csv']],
    ['a path', ['score', `no${EVIL.replaceAll('\u0000', '')}`]],
    ['an option', ['score', 'sheet', `--${EVIL.replaceAll('\u0000', '')}`]],
    ['words looked for', ['sets', EVIL.replaceAll('\u0000', '')]],
  ])('never speak to a terminal: %s', async (_, args) => {
    await inFolder(async (path) => {
      const sheet = {
        product: { name: EVIL },
        entity: { name: EVIL },
        pack: 'vn-qd-26-2026',
        set: 4,
        picks: {},
      };
      await write(path('sheet'), JSON.stringify(sheet));
      await write(path('old'), JSON.stringify(await oldSheet({ set: 4, name: EVIL })));
      await write(path('wrong'), JSON.stringify({ ...sheet, picks: { [EVIL]: 1 } }));
      await write(path('pack'), JSON.stringify({ format: EVIL, [EVIL]: 1 }));
      await write(
        path('rows'),
        `${JSON.stringify({ id: EVIL, set: 4, picks: {} })}\n${EVIL}\n{"set":4,"picks":{"1.1":2}}\n`,
      );
      await write(path('table.csv'), `id,set,1.1,${EVIL.slice(0, 8)}\n"${EVIL.slice(0, 8)}",4,2,x\n`);
      const files = ['sheet', 'old', 'wrong', 'pack', 'rows', 'table.csv'];
      const { out, err } = await ocop(args.map((part) => (files.includes(part) ? path(part) : part)));
      expect(`${out}${err}`).not.toMatch(OBEYED);
      expect(`${out}${err}`).not.toMatch(/^Giả mạo/m);
    });
  });

  it('are escaped in JSON, and the same when read', async () => {
    const { out } = await ocop(['batch', '-'], `${JSON.stringify({ id: EVIL, set: 4, picks: {} })}\n`);
    expect(out).not.toMatch(OBEYED);
    expect(json(out)).toMatchObject({ id: EVIL });
  });

  it('stay as they are in a file', async () => {
    await inFolder(async (path) => {
      await ocop(['batch', '-', '-o', path('out')], `${JSON.stringify({ id: EVIL, set: 4, picks: {} })}\n`);
      expect(json(await read(path('out')))).toMatchObject({ id: EVIL });
    });
  });
});

it('all that is shown goes through one place', async () => {
  const names = (await readdir(SOURCES, { recursive: true })).filter((name) => name.endsWith('.ts'));
  const writing = await Promise.all(
    names.map(async (name) =>
      /process\.std(out|err)\.write|console\./.test(await readFile(join(SOURCES, name), 'utf8'))
        ? [name]
        : [],
    ),
  );
  expect(writing.flat()).toEqual(['terminal/terminal.ts']);
});
