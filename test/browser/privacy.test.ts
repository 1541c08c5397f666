/** For a personal-data officer: every request of a whole journey is recorded, and none takes anything along; what is kept can be taken and deleted. */
import { readFile } from 'node:fs/promises';
import type { Page, Request } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerAll, choose, form, passGate, press } from './producer.js';
import { openSite, type Site } from './site.js';

const phone = { viewport: { width: 360, height: 780 }, isMobile: true, hasTouch: true };
/** What the person types and attaches; none of it may be part of a request. */
const NAME = 'Mật ong của bà Nguyễn Thị Ví Dụ';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Everything a page sends by whatever way, frames and pings too. */
function record(page: Page): { readonly requests: readonly Request[]; readonly sockets: readonly string[] } {
  const requests: Request[] = [];
  const sockets: string[] = [];
  page.context().on('request', (request) => requests.push(request));
  page.on('websocket', (socket) => sockets.push(socket.url()));
  return { requests, sockets };
}

/** Written by the page itself, for a download or a frame: it goes nowhere. */
const isLocal = (request: Request): boolean => /^(blob|data|about):/.test(request.url());

const storedIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const found = [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...(await caches.keys())];
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name ?? '');
        opening.onsuccess = () => {
          resolve(opening.result);
        };
        opening.onerror = () => {
          reject(new Error(String(opening.error)));
        };
      });
      for (const store of db.objectStoreNames) {
        const keys = db.transaction(store).objectStore(store).getAllKeys();
        await new Promise((resolve) => (keys.onsuccess = resolve));
        found.push(...keys.result.map((key) => `${db.name}/${store}/${JSON.stringify(key)}`));
      }
      db.close();
    }
    return [...found, ...(document.cookie === '' ? [] : [document.cookie])];
  });

it('nothing leaves the page, from the first word to the file that is saved, and nothing stays once it is deleted', async () => {
  const page = await site.page(phone);
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  const { requests, sockets } = record(page);
  await page.goto(site.address, { waitUntil: 'networkidle' });
  await form(page).locator('.open-existing').waitFor();
  const loaded = requests.length;

  await page.getByLabel('Sản phẩm của bạn là gì?').fill(NAME);
  await choose(page, 'mat ong');
  await passGate(page);
  const criterion = form(page).locator('ocop-criterion');
  await criterion.getByText('Giấy tờ chứng minh').first().click();
  await criterion
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'hop-dong.pdf', mimeType: 'application/pdf', buffer: Buffer.from(NAME) });
  await criterion.getByText('hop-dong.pdf').first().waitFor();
  await criterion.locator('textarea').first().fill(NAME);
  await answerAll(page);
  await page.getByLabel('Tên sản phẩm').first().fill(NAME);
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    form(page)
      .getByRole('button', { name: /^(Tải phiếu|Lưu)/ })
      .last()
      .click(),
  ]);
  expect(await readFile(await saved.path(), 'utf8')).toContain(NAME);
  await form(page).getByRole('button', { name: /^In\b/ }).first().click();

  const left = requests.length;
  await page.goto(site.address, { waitUntil: 'networkidle' });
  const again = requests.length;
  await form(page).getByText('Dữ liệu trên máy này').click();
  const [all] = await Promise.all([
    page.waitForEvent('download'),
    form(page)
      .getByRole('button', { name: /^Lấy tất cả về máy/ })
      .click(),
  ]);
  expect(await readFile(await all.path(), 'utf8')).toContain(NAME);
  expect((await storedIn(page)).length).toBeGreaterThan(0);
  await press(page, 'Xóa tất cả về tôi');
  await form(page).locator('dialog button[value=yes]').click();
  await form(page).getByText('Đã xóa tất cả').waitFor();
  expect(await storedIn(page)).toEqual([]);

  const sent = requests.filter((request) => !isLocal(request));
  // The site's own files, asked for while a page loads; nothing else, and with nothing in them.
  expect(sent.map((request) => request.method()).filter((method) => method !== 'GET')).toEqual([]);
  expect(sent.filter((request) => request.postData() !== null)).toEqual([]);
  expect(sent.map((request) => request.url()).filter((url) => !url.startsWith(site.address))).toEqual([]);
  expect(sent.map((request) => new URL(request.url()).search).filter(Boolean)).toEqual([]);
  // While the person is at it, what comes is scripts of ours that few need, and which those are tells nothing of the answers.
  const meanwhile = [...requests.slice(loaded, left), ...requests.slice(again)].filter(
    (one) => !isLocal(one),
  );
  const names = meanwhile.map((request) => new URL(request.url()).pathname);
  expect(names.filter((name) => !/^\/ocop-kit\/cdn\/ocop-kit\.[a-z]+\.js$/.test(name))).toEqual([]);
  expect(sockets).toEqual([]);
  expect(site.errors).toEqual([]);
  await page.context().close();
}, 240_000);
