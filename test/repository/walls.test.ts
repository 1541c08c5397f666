/** The walls stand: what breaks one is found, and the map names every folder there is. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { afterEach, describe, expect, test } from 'vitest';
import { makeConfig } from '../../.dependency-cruiser.mjs';
import { lazyDoors, walls } from '../../walls.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** @returns the names of the rules that a house of these files breaks */
async function inspect(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const house = mkdtempSync(join(tmpdir(), 'ocop-walls-'));
  folders.push(house);
  for (const [name, source] of Object.entries(files)) {
    mkdirSync(join(house, 'packages/room/src', dirname(name)), { recursive: true });
    writeFileSync(join(house, 'packages/room/src', name), source);
  }
  const { forbidden, options } = makeConfig(
    { room: [['cellar'], ['kitchen', 'hall'], ['roof'], ['entries']] },
    [{ to: 'packages/room/src/roof/lift.ts', why: 'fetched when somebody climbs' }],
  );
  const { output } = await cruise(['packages'], {
    ...options,
    baseDir: house,
    ruleSet: { forbidden },
    validate: true,
    outputType: 'json',
  });
  const { summary } = JSON.parse(output as string) as ICruiseResult;
  return [...new Set(summary.violations.map(({ rule }) => rule.name))].sort();
}

describe('a house', () => {
  test.each<[string, Record<string, string>, string[]]>([
    [
      'that is well built breaks no rule',
      {
        'cellar/wine.ts': 'export const wine = 1;',
        'kitchen/stew.ts': "import { wine } from '../cellar/wine.js'; export const stew = wine;",
        'index.ts': "export { stew } from './kitchen/stew.js';",
      },
      [],
    ],
    [
      'whose folders know those above them',
      {
        'cellar/wine.ts': "export { tile } from '../roof/tile.js';",
        'roof/tile.ts': 'export const tile = 1;',
      },
      ['room-cellar-looks-up'],
    ],
    [
      'whose folders look up by type',
      {
        'cellar/wine.ts': "import type { Tile } from '../roof/tile.js'; export type Wine = Tile;",
        'roof/tile.ts': 'export type Tile = 1;',
      },
      ['room-cellar-looks-up'],
    ],
    [
      'whose neighbours on a floor know each other',
      {
        'hall/coat.ts': "export { stew } from '../kitchen/stew.js';",
        'kitchen/stew.ts': 'export const stew = 1;',
      },
      ['room-hall-looks-up'],
    ],
    [
      'whose folders know an entry',
      { 'cellar/wine.ts': "export { a } from '../index.js';", 'index.ts': 'export const a = 1;' },
      ['room-cellar-looks-up'],
    ],
    [
      'with a circle of values',
      {
        'hall/a.ts': "export { b } from './b.js'; export const a = 1;",
        'hall/b.ts': "import { a } from './a.js'; export const b = a;",
      },
      ['no-circle'],
    ],
    [
      'with a circle of types',
      {
        'hall/a.ts': "import type { B } from './b.js'; export type A = B;",
        'hall/b.ts': "import type { A } from './a.js'; export type B = A | 1;",
      },
      ['no-circle'],
    ],
    [
      'with a circle of lazy imports',
      {
        'hall/a.ts': "export const a = () => import('./b.js');",
        'hall/b.ts': "import { a } from './a.js'; export const b = a;",
      },
      ['no-circle'],
    ],
    [
      'with a lazy door in the list',
      {
        'hall/button.ts': "export const call = () => import('../roof/lift.js');",
        'roof/lift.ts': "import { call } from '../hall/button.js'; export const lift = call;",
      },
      [],
    ],
    [
      'whose lazy door is imported at once',
      {
        'hall/button.ts': "export { lift } from '../roof/lift.js';",
        'roof/lift.ts': 'export const lift = 1;',
      },
      ['doors-are-lazy'],
    ],
    [
      'with a folder that nobody planned',
      {
        'shed/rake.ts': "export { wine } from '../cellar/wine.js';",
        'cellar/wine.ts': 'export const wine = 1;',
      },
      ['room-has-a-folder-without-a-wall'],
    ],
  ])('%s', async (_, files, broken) => {
    expect(await inspect(files)).toEqual(broken);
  });
});

const rooms = Object.entries(walls);

test('every package has its walls', () => {
  expect(rooms.map(([room]) => room).sort()).toEqual(readdirSync(`${root}packages`).sort());
});

describe.each(rooms)('%s', (room, floors) => {
  const src = `${root}packages/${room}/src/`;
  const named = floors.flat().filter((name) => name !== 'entries');
  test('has the folders of its walls and no others', () => {
    const entries = readdirSync(src, { withFileTypes: true });
    const onDisk = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect(onDisk.sort()).toEqual([...named].sort());
  });

  test.each(named)('the map says what %s is', (name) => {
    const map = readFileSync(`${root}docs/architecture.md`, 'utf8');
    const [, section = ''] = map.split(`\n### ${room}\n`);
    expect(section.split('\n### ')[0]).toMatch(new RegExp(`^\\| \`${name}/\` +\\| \\S`, 'm'));
  });
});

test.each(lazyDoors as readonly { readonly to: string; readonly why: string }[])(
  'the lazy door $to is there, and says why',
  ({ to, why }) => {
    expect(readFileSync(root + to, 'utf8')).not.toBe('');
    expect(why).toMatch(/\w{3}/);
  },
);
