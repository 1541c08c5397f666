/** What `npm start` shows, while somebody builds again in the same checkout. */
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { alone } from '../../scripts/alone.mjs';
import { serve } from '../../scripts/serve.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CDN = 'packages/elements/dist/cdn';
let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'ocop-serving-'));
  await cp(join(ROOT, CDN), join(root, CDN), { recursive: true });
  await mkdir(join(root, 'examples'), { recursive: true });
  await symlink(join(ROOT, 'examples/html'), join(root, 'examples/html'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

it('a build that takes everything away and brings it back breaks no request', async () => {
  const { address, close } = await serve({ root });
  const file = 'ocop-self-assessment.js';
  const built = await readFile(join(root, CDN, file), 'utf8');
  const answers = new Set<string>();
  const request = async (): Promise<void> => {
    const page = await fetch(address);
    const script = await fetch(`${address}ocop-kit/cdn/${file}`);
    answers.add(`${page.status} ${script.status} ${String((await script.text()) === built)}`);
  };
  try {
    await request();
    await rm(join(root, 'packages'), { recursive: true });
    for (let count = 0; count < 20; count++) await request();
    await mkdir(join(root, CDN), { recursive: true });
    await writeFile(join(root, CDN, file), 'half');
    await request();
    expect([...answers]).toEqual(['200 200 true']);
  } finally {
    await close();
  }
});

it('an address that cannot be read is a page that is not there', async () => {
  const { address, close } = await serve({ root });
  try {
    expect((await fetch(`${address}%E0%A4%A`)).status).toBe(404);
    expect((await fetch(address)).status).toBe(200);
  } finally {
    await close();
  }
});

it('two builds in one checkout come one after the other, also after one that was killed', async () => {
  const lock = join(root, 'lock');
  // No process has this number.
  await writeFile(lock, String(2 ** 30));
  const log: string[] = [];
  const work = (name: string) => async (): Promise<void> => {
    log.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    log.push(`${name} ends`);
  };
  await Promise.all([alone(work('one'), lock), alone(work('other'), lock)]);
  expect(log.map((words) => words.split(' ')[1])).toEqual(['begins', 'ends', 'begins', 'ends']);
});
