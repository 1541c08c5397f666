/** `npm run dev`: a change of a source reaches the pages that stand open, and no request meanwhile misses anything. */
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveSources } from '../../scripts/dev/serve-sources.mjs';
import { launch, watch } from './site.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PACKAGES = ['engine', 'rules', 'elements'];
const errors: string[] = [];
const logged: string[] = [];
let root = '';
let site: Awaited<ReturnType<typeof serveSources>>;
let browser: Browser;
let page: Page;

/** The sources in a checkout of their own. */
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'ocop-dev-'));
  const copy = (path: string): Promise<void> => cp(join(ROOT, path), join(root, path), { recursive: true });
  await Promise.all(
    ['tsconfig.base.json', 'examples/html', 'packages/elements/themes', 'packages/elements/embed'].map(copy),
  );
  for (const name of PACKAGES) {
    for (const part of ['src', 'package.json', 'tsconfig.json']) await copy(`packages/${name}/${part}`);
    const modules = `packages/${name}/node_modules`;
    await symlink(join(ROOT, modules), join(root, modules), 'junction');
  }
  site = await serveSources({ root, log: (line) => logged.push(line) });
  browser = await launch();
  page = await (await browser.newContext({ locale: 'vi-VN' })).newPage();
  watch(page, errors);
  await page.goto(site.address);
  await page.locator('ocop-self-assessment #words').waitFor();
}, 240_000);

afterAll(async () => {
  await browser.close();
  await site.close();
  await rm(root, { recursive: true, force: true });
});

async function edit(path: string, from: string, to: string): Promise<void> {
  const file = join(root, path);
  const source = await readFile(file, 'utf8');
  expect(source).toContain(from);
  await writeFile(file, source.replace(from, to));
}

const shown = (text: string): Promise<void> => page.getByText(text).first().waitFor({ state: 'attached' });

/** What stands behind a button of the first page, to which every reload leads back. */
async function shownBehind(name: string, text: string): Promise<void> {
  const open = async (): Promise<number> => {
    await page.goto(site.address);
    await page.getByRole('button', { name, exact: true }).click();
    return page.getByText(text).count();
  };
  await expect.poll(open, { timeout: 30_000, interval: 500 }).toBeGreaterThan(0);
  await page.goto(site.address);
}

it('the sources are bundled without a warning', () => {
  expect(logged).toEqual([]);
});

it.each([
  {
    what: 'an element',
    path: 'packages/elements/src/components/ocop-self-assessment/start-page-messages.vi.ts',
    from: 'Sản phẩm của bạn là gì?',
    to: 'Sản phẩm nào?',
  },
  {
    what: 'the rules',
    path: 'packages/rules/src/generated/in-force/titles.vi.ts',
    from: 'Rau, củ, quả, hạt tươi',
    to: 'Rau vừa sửa',
    behind: 'Thực phẩm',
  },
  {
    what: 'the example page',
    path: 'examples/html/index.html',
    from: 'Một sản phẩm đã xếp hạng</h2>',
    to: 'Một sản phẩm vừa sửa</h2>',
  },
])('a page that stands open shows a change of $what', async ({ path, from, to, behind }) => {
  await edit(path, from, to);
  if (behind) await shownBehind(behind, to);
  else await shown(to.replace('</h2>', ''));
  expect(errors).toEqual([]);
});

it('a page that stands open runs a change of the engine', async () => {
  const ran = page.waitForEvent('console', (message) => message.text() === 'engine changed');
  await edit('packages/engine/src/score/score.ts', '', "console.info('engine changed');\n");
  await ran;
});

it('a source that does not compile leaves the pages as they are, until it does', async () => {
  const path = 'packages/elements/src/components/ocop-self-assessment/start-page-messages.vi.ts';
  const source = await readFile(join(root, path), 'utf8');
  await writeFile(join(root, path), `${source}\nconst = broken`);
  await expect.poll(() => logged.at(-1)).toContain('not built');
  await page.reload();
  await shown('Sản phẩm nào?');
  await writeFile(join(root, path), source.replace('Sản phẩm nào?', 'Sửa xong'));
  await shown('Sửa xong');
});

it('no request made during rebuilds misses a file, chunks of former builds included', async () => {
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType('resource').map((entry) => entry.name),
  );
  const asked = loaded.filter((name) => !name.includes('/dev/'));
  expect(asked.some((name) => name.includes('/cdn/'))).toBe(true);
  const statuses = new Set<number>();
  for (const round of [1, 2, 3]) {
    const message = `build ${String(round)}`;
    const reloaded = page.waitForEvent('console', (console) => console.text() === message);
    await edit('packages/elements/src/shared/element.ts', '', `console.info('${message}');\n`);
    do for (const name of asked) statuses.add((await fetch(name)).status);
    while (!(await isSettled(reloaded)));
  }
  expect([...statuses]).toEqual([200]);
});

const isSettled = (promise: Promise<unknown>): Promise<boolean> =>
  Promise.race([promise.then(() => true), new Promise<boolean>((next) => setTimeout(next, 0, false))]);
