/** `docs/new-programme.md` followed to the letter: its files saved, its commands run, its page opened and filled in. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSite, type Site } from '../browser/site.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const guide = await readFile(join(root, 'docs/new-programme.md'), 'utf8');
const blocks = [...guide.matchAll(/^```(\w+)(?: (\S+))?\n(.*?)^```$/gms)].map(
  ([, language = '', file, text = '']) => ({ language, file, text }),
);
const commands = blocks
  .filter(({ language }) => language === 'sh')
  .flatMap(({ text }) => text.trim().split('\n'));
const files = blocks.flatMap(({ file, text }) => (file === undefined ? [] : [[file, text] as const]));

let home: string;
let folder: string;
let site: Site | undefined;
/** What each command printed. */
const printed = new Map<string, string>();
const run = promisify(execFile);

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'new-programme-'));
  folder = home;
  for (const block of blocks) {
    if (block.file !== undefined) await writeFile(join(folder, block.file), block.text);
    for (const command of block.language === 'sh' ? block.text.trim().split('\n') : []) await follow(command);
  }
}, 120_000);
afterAll(async () => {
  await site?.close();
  await rm(home, { recursive: true, force: true });
});

/** What the network and a server of one's own do is done here with the built packages and the server of the examples. */
async function follow(command: string): Promise<void> {
  const [program = '', ...words] = command.split(' ');
  if (program === 'cd') folder = join(folder, words[0] ?? '');
  else if (command.startsWith('npm install ')) await install(words.slice(1));
  else if (program === 'python3')
    site = await openSite({ folders: [['/guide/', relative(root, folder), "connect-src 'self'"]] });
  else {
    const local = { PATH: `${join(folder, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}` };
    const { stdout } = await run('sh', ['-c', command.replace(/^npx /, '')], {
      cwd: folder,
      env: { ...process.env, ...local },
    }).catch((error: unknown) => error as { stdout: string });
    printed.set(command, stdout);
  }
}

async function install(names: readonly string[]): Promise<void> {
  for (const place of ['node_modules/@ocop-kit', 'node_modules/.bin'])
    await mkdir(join(folder, place), { recursive: true });
  for (const name of names)
    await symlink(join(root, 'packages', name.replace('@ocop-kit/', '')), join(folder, 'node_modules', name));
  const script = `#!/bin/sh\nexec node '${join(folder, 'node_modules/@ocop-kit/cli/dist/main.js')}' "$@"\n`;
  await writeFile(join(folder, 'node_modules/.bin/ocop'), script, { mode: 0o755 });
}

it('makes the example, file by file', async () => {
  expect(files.map(([name]) => name)).toEqual(['pack.json', 'sheet.json', 'index.html', 'page.js']);
  for (const [name, text] of files)
    expect(text).toBe(await readFile(join(root, 'examples/new-programme', name), 'utf8'));
});

it.each([
  ['npx ocop lint pack.json', 'Không thấy điều gì cần sửa.'],
  ['npx ocop score sheet.json --pack pack.json', 'Bếp hồng · Tổng điểm 15/20'],
  ['npx ocop explain sheet.json --pack pack.json', 'Phần M (Món ăn): Bếp vàng cần ít nhất 10; hiện có 9.'],
  ['npx ocop next sheet.json --pack pack.json', 'Khi đó: 20 điểm, Bếp vàng.'],
])('%s says what the guide says', (command, expected) => {
  expect(commands).toContain(command);
  expect(printed.get(command)).toContain(expected);
});

it('ends with a form that scores by the pack', async () => {
  const page = await site!.page({ viewport: { width: 1280, height: 900 } }); // the last command opened it
  await page.goto(`${site!.address}guide/`);
  const form = page.locator('ocop-self-assessment');
  await form.getByRole('button', { name: /Bữa sáng/ }).click();
  for (const [criterion, value] of Object.entries({ M1: 2, M2: 1, N1: 2 }))
    await form.locator(`#criterion-${criterion} input[value="${value}"]`).check();
  expect(await form.locator('.bar').innerText()).toMatch(/Bếp hồng\s+15\/20 điểm/);
  expect(await form.locator('.missed').innerText()).toContain('cần ít nhất 10 điểm; hiện có 9');
  expect(await form.locator('.bar svg').count()).toBe(0);
  expect(site!.errors).toEqual([]);
  await page.context().close();
}, 60_000);
