/** "None of these is true" in what the command asks, shows and reads. */
import { describe, expect, it } from 'vitest';
import { example, inFolder, json, ocop, read, write } from './run-ocop.js';

const honey = example('mat-ong');
/** Intellectual property of set 4: three options, none of them worth nothing. */
const NONE = '3.5';

interface Sheet {
  readonly picks: Readonly<Record<string, number>>;
}

async function without(path: (name: string) => string): Promise<string> {
  const sheet = json(await read(honey)) as Sheet;
  const file = path('none.json');
  await write(file, JSON.stringify({ ...sheet, picks: { ...sheet.picks, [NONE]: 0 } }));
  return file;
}

const NONE_OF_THESE = { vi: /không có phương án nào đúng/iu, en: /none of these is true/iu };

describe.each(['vi', 'en'] as const)('in %s', (lang) => {
  const run = (...args: readonly string[]) => ocop([...args, '--lang', lang]);

  it('score says it beside the criterion', async () => {
    await inFolder(async (path) => {
      const { code, out } = await run('score', await without(path));
      expect(code).toBe(0);
      expect(out.split('\n').filter((line) => NONE_OF_THESE[lang].test(line))).toHaveLength(1);
    });
  });

  it('diff says to it and from it', async () => {
    await inFolder(async (path) => {
      const none = await without(path);
      expect((await run('diff', honey, none)).out).toMatch(NONE_OF_THESE[lang]);
      const back = (await run('diff', none, honey)).out.replace(/\s+/g, ' ');
      expect(back).toMatch(lang === 'vi' ? /trước đó không có phương án nào đúng/ : /before, none was true/);
    });
  });

  it('next says it as the answer of now', async () => {
    await inFolder(async (path) => {
      const sheet = json(await read(await without(path))) as Sheet;
      await write(path('low.json'), JSON.stringify({ ...sheet, picks: { [NONE]: 0 } }));
      const { out } = await run('next', path('low.json'), '--stars', '5');
      expect(out).toMatch(NONE_OF_THESE[lang]);
    });
  });

  it('new offers it last where it may stand, and takes it', async () => {
    await inFolder(async (path) => {
      const sheet = json(await read(honey)) as Sheet;
      const { [NONE]: _left, ...picks } = sheet.picks;
      await write(path('a.json'), JSON.stringify({ ...sheet, picks }));
      const { out } = await ocop(['new', path('a.json'), '--lang', lang], 'q\n');
      const block = out.slice(out.indexOf(`\n${NONE} `));
      const offered = block.split('\n').filter((line) => /^[ >] +\d+ {2}/.test(line));
      expect(offered.at(-1)).toMatch(/^ +0 {2}/);
      expect(offered.at(-1)).toMatch(NONE_OF_THESE[lang]);
      expect(offered.at(-1)).toMatch(lang === 'vi' ? /\(0 điểm\)/ : /\(0 points\)/);
    });
  });
});

it('new writes the pick 0, and refuses it where an option is worth nothing', async () => {
  await inFolder(async (path) => {
    const sheet = json(await read(honey)) as Sheet;
    const { [NONE]: _left, ...picks } = sheet.picks;
    await write(path('a.json'), JSON.stringify({ ...sheet, picks }));
    await ocop(['new', path('a.json')], '0\nq\n');
    expect((json(await read(path('a.json'))) as Sheet).picks[NONE]).toBe(0);
    // A story of the product has an option of its own for nothing.
    const { ['5.1']: _story, ...others } = sheet.picks;
    await write(path('b.json'), JSON.stringify({ ...sheet, picks: others }));
    const { out } = await ocop(['new', path('b.json')], '0\nq\n');
    expect(out).toContain('Hãy gõ một số');
    expect((json(await read(path('b.json'))) as Sheet).picks).not.toHaveProperty('5.1');
  });
});

it('batch takes 0 from a table and scores it', async () => {
  await inFolder(async (path) => {
    const { picks } = json(await read(honey)) as Sheet;
    const ids = Object.keys(picks);
    const cells = ids.map((id) => String(id === NONE ? 0 : picks[id]));
    await write(path('a.csv'), `set,${ids.join(',')}\n4,${cells.join(',')}\n`);
    const { out } = await ocop(['batch', path('a.csv'), '--format', 'ndjson']);
    const { total } = json((await ocop(['score', honey, '--json'])).out) as { total: number };
    expect(json(out)).toMatchObject({ total: total - (picks[NONE] ?? 0) });
  });
});
