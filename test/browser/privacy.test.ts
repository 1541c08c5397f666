/** For a personal-data officer: every request of a whole journey is recorded, and none takes anything along; what is kept can be taken and deleted. */
import { readFile } from 'node:fs/promises';
import type { Page, Request } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerAll, arrive, choose, form, passGate, press } from './producer.js';
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
class Recording {
  readonly #requests: Request[] = [];
  /** Those that were sent while the person was at it, not by loading a page. */
  readonly #meanwhile: Request[] = [];
  readonly #sockets: string[] = [];
  /** Whether a page is being loaded. */
  isLoading = true;

  constructor(page: Page) {
    page.context().on('request', (request) => {
      // Written by the page itself, for a download or a frame: it goes nowhere.
      if (/^(blob|data|about):/.test(request.url())) return;
      this.#requests.push(request);
      if (!this.isLoading) this.#meanwhile.push(request);
    });
    page.on('websocket', (socket) => this.#sockets.push(socket.url()));
  }

  async load(page: Page): Promise<void> {
    this.isLoading = true;
    await arrive(page, site.address);
    await page.waitForLoadState('networkidle');
    await form(page).locator('.open-existing').waitFor();
    this.isLoading = false;
  }

  /** What could take something along. Left are the site's own files, asked for while a page loads, with nothing in them. */
  faults(): readonly string[] {
    const faults = this.#requests.flatMap((request) => {
      const url = request.url();
      const why = [
        request.method() === 'GET' ? '' : request.method(),
        request.postData() === null ? '' : 'has a body',
        url.startsWith(site.address) ? '' : 'elsewhere',
        new URL(url).search,
      ].filter(Boolean);
      return why.length > 0 ? [`${url}: ${why.join(', ')}`] : [];
    });
    // While the person is at it, what comes is scripts of ours that few need, and which those are tells nothing of the answers.
    const isOurs = (request: Request): boolean =>
      /^\/ocop-kit\/cdn\/ocop-kit\.[a-z]+\.js$/.test(new URL(request.url()).pathname);
    const others = this.#meanwhile.filter((request) => !isOurs(request));
    return [...faults, ...others.map((request) => `meanwhile: ${request.url()}`), ...this.#sockets];
  }
}

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
  const recording = new Recording(page);
  await recording.load(page);

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
  await form(page).locator('.result .names summary').click();
  await page.getByLabel('Tên sản phẩm').first().fill(NAME);
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    form(page)
      .getByRole('button', { name: /^(Tải phiếu|Lưu)/ })
      .last()
      .click(),
  ]);
  const sheet = await readFile(await saved.path(), 'utf8');
  expect(sheet).toContain(NAME);
  await form(page).getByRole('button', { name: 'In', exact: true }).click();
  await page.locator('iframe.paper').contentFrame().locator('.page').first().waitFor();
  await form(page).getByText('Mã phiếu và mã QR').click();
  await form(page).locator('.code svg').waitFor();

  await review(page, recording, sheet);

  await recording.load(page);
  await form(page).getByText('Dữ liệu trên máy này').click();
  const [all] = await Promise.all([
    page.waitForEvent('download'),
    form(page)
      .getByRole('button', { name: /^Tải tất cả thành một tệp/ })
      .click(),
  ]);
  expect(await readFile(await all.path(), 'utf8')).toContain(NAME);
  expect((await storedIn(page)).length).toBeGreaterThan(0);
  await press(page, 'Xóa hết dữ liệu của tôi trên máy này');
  await form(page).locator('dialog button[value=yes]').click();
  await form(page).getByText('Đã xóa tất cả').waitFor();
  expect(await storedIn(page)).toEqual([]);

  expect(recording.faults()).toEqual([]);
  expect(site.errors).toEqual([]);
  await page.context().close();
}, 240_000);

/** An official opens the sheet, remarks on it and sends it back. */
async function review(page: Page, recording: Recording, sheet: string): Promise<void> {
  await recording.load(page);
  await form(page).evaluate((element: HTMLElementTagNameMap['ocop-self-assessment']) => {
    element.mode = 'review';
    element.reviewer = 'Lê Văn Ví Dụ';
  });
  await form(page)
    .locator('.review-start input[type=file]')
    .setInputFiles({ name: 'phieu.json', mimeType: 'application/json', buffer: Buffer.from(sheet) });
  const row = form(page).locator('.review-row').first();
  await row.getByRole('radio', { name: 'Thiếu' }).check();
  await row.locator('textarea').first().fill(NAME);
  await form(page)
    .getByRole('button', { name: /^Trả lại kèm/ })
    .click();
  // Three of the four contents are unseen.
  const [returned] = await Promise.all([
    page.waitForEvent('download'),
    form(page).getByRole('button', { name: 'Vẫn trả lại' }).click(),
  ]);
  expect(await readFile(await returned.path(), 'utf8')).toContain(NAME);
}

it('whatever is sent by whatever means is found', async () => {
  // Where a site has no policy of its own, as most have none.
  const page = await site.page({ bypassCSP: true });
  const senders: Readonly<Record<string, () => unknown>> = {
    'a request': () => fetch('/save').catch(() => undefined),
    'a script of somebody else': () => {
      document.head.append(
        Object.assign(document.createElement('script'), { src: 'http://127.0.0.1:9/x.js' }),
      );
    },
    'a query': () => fetch('/ocop-kit/cdn/ocop-kit.js?name=x').catch(() => undefined),
    'a beacon': () => navigator.sendBeacon('/ocop-kit/cdn/ocop-kit.js', 'x'),
    'a picture': () => (new Image().src = 'http://127.0.0.1:9/x.gif'),
    'a socket': () => new WebSocket('ws://127.0.0.1:9/'),
    'a frame': () => {
      document.body.append(Object.assign(document.createElement('iframe'), { src: '/other' }));
    },
  };
  for (const [name, send] of Object.entries(senders)) {
    const recording = new Recording(page);
    await recording.load(page);
    expect(recording.faults(), name).toEqual([]);
    await page.evaluate(send);
    await expect.poll(() => recording.faults(), { message: name }).not.toEqual([]);
  }
  await page.context().close();
}, 120_000);
