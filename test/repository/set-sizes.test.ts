/** How many sets are weighed is read from the packs: a decision with another number of sets needs no other check. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { root } from './files.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ocop-sizes-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A folder of rules whose one decision has sets 1 and 2. */
async function check(built: Readonly<Record<string, string>>): Promise<string> {
  const files = {
    'packs/vn-qd-9-2027.json': JSON.stringify({
      header: { id: 'vn-qd-9-2027' },
      sets: [{ no: 1 }, { no: 2 }],
    }),
    'src/generated/vn-qd-9-2027/9-2027.set-1.ts': '',
    'src/generated/vn-qd-9-2027/9-2027.set-2.ts': '',
    ...built,
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return new Promise((resolve) => {
    execFile(process.execPath, [join(root, 'scripts/check-set-sizes.mjs'), folder], (error, _, stderr) => {
      resolve(error ? stderr.trim() : 'passed');
    });
  });
}

const small = 'export default [];';
const large = Array.from({ length: 4000 }, (_, at) => (at * 7919).toString(36)).join();

it('passes when every set is there and small', async () => {
  expect(await check({ 'dist/9-2027.set-1-A1.js': small, 'dist/9-2027.set-2-B2.js': small })).toBe('passed');
});

it('names a set that was not built', async () => {
  expect(await check({ 'dist/9-2027.set-1-A1.js': small })).toBe(
    'vn-qd-9-2027: set 2 is not among what was built.',
  );
});

it('names a set that is too large', async () => {
  expect(await check({ 'dist/9-2027.set-1-A1.js': small, 'dist/9-2027.set-2-B2.js': large })).toMatch(
    /^vn-qd-9-2027: set 2 has \d+ B gzip, at most 4096 are allowed\.$/,
  );
});
