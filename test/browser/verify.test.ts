/** The page that verifies stamps: on a phone, with the keyboard, without a network, and after a withdrawal. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { createSigningKey } from '@ocop-kit/credentials/keys';
import {
  signKeyList,
  signRating,
  signStatusList,
  stampAddress,
  type StatusEntry,
} from '@ocop-kit/credentials/rating';
import { signStamps, stampDocument, stampSheets } from '@ocop-kit/credentials/stamps';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { openSite, type Site } from './site.js';

const PHONE = { viewport: { width: 360, height: 780 }, isMobile: true, hasTouch: true };
const RECORD = {
  id: 'vd-1',
  issuer: 'vi-du',
  pack: 'vn-qd-26-2026',
  set: 4,
  stars: 4,
  score: '84.5',
  decision: '153/QĐ-UBND',
  issued: '2026-06-01',
  expires: '2099-06-01',
  signed: '2026-06-02',
  product: 'Mật ong hoa nhãn',
  entity: 'HTX Ví Dụ',
};

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const title = (page: Page) => page.locator('#title');

/** The samples are certificates with last days, seen on a day on which they are what they are called. */
async function openSamples(page: Page): Promise<void> {
  await page.clock.setFixedTime('2026-11-29T09:00:00+07:00');
  await page.goto(`${site.address}verify/`);
  await page.getByText('Danh sách thu hồi ngày 28/11/2026').waitFor();
}

it.each([
  ['Tem đang có giá trị', 'Đã xác thực'],
  ['Tem bị sửa thành 5 sao', 'Nội dung đã bị sửa'],
  ['Tem bị thu hồi', 'Đã bị thu hồi'],
  ['Tem hết hạn', 'Đã hết hạn'],
])('%s: %s, in large letters that a narrow phone shows whole', async (name, state) => {
  const page = await site.page(PHONE);
  await openSamples(page);
  await page.getByRole('link', { name }).click();
  await expect.poll(() => title(page).textContent()).toBe(state);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('title');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.getByRole('button', { name: 'English' }).click();
  expect(await title(page).textContent()).not.toBe(state);
  await page.context().close();
});

it('typed text is verified with the keyboard alone, and what is none is said so', async () => {
  const page = await site.page(PHONE);
  await openSamples(page);
  await page.getByLabel('Hoặc dán địa chỉ').focus();
  await page.keyboard.type('không phải tem');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => title(page).textContent()).toBe('Không phải tem xếp hạng');
  await page.context().close();
});

it('the code of a certificate, typed, finds its record without a network, and another is said not to be there', async () => {
  const page = await site.page(PHONE);
  const own = await openOffice();
  await page.goto(own.page);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await page.getByText('Danh sách thu hồi ngày 01/06/2026').waitFor();
  await own.stop();
  await page.reload();
  const field = page.getByLabel('Hoặc dán địa chỉ, hoặc gõ mã in trên tem');
  await field.fill('vd-2');
  await page.getByRole('button', { name: 'Kiểm tra' }).click();
  await expect
    .poll(() => page.getByRole('alert').textContent())
    .toContain('không có giấy chứng nhận mang mã ấy');
  await page.getByRole('button', { name: 'English' }).click();
  expect(await page.getByRole('alert').textContent()).toContain('no certificate with that code');
  await page.getByRole('button', { name: 'Tiếng Việt' }).click();
  await field.fill(' VD-1 ');
  await page.getByRole('button', { name: 'Kiểm tra' }).click();
  await expect.poll(() => title(page).textContent()).toBe('Đã xác thực');
  expect(await page.locator('#record').textContent()).toContain('Mật ong hoa nhãn');
  expect(await page.locator('#sentences').textContent()).toContain('so tên sản phẩm');
  expect(await page.getByRole('alert').textContent()).toBe('');
  await page.context().close();
  await own.close();
});

it('a picture of a printed stamp is read and verified', async () => {
  const page = await site.page();
  const own = await openOffice();
  const tokens = signStamps(RECORD, own.key, { first: 7, count: 1 });
  const { value: sheet } = await stampSheets(tokens, { page: own.page, count: 1 }).next();
  // The sheet itself, as a browser draws it.
  const printing = await site.page({ deviceScaleFactor: 3 });
  await printing.setContent(sheet?.svg ?? '');
  const picture = await printing.screenshot({ clip: { x: 0, y: 0, width: 320, height: 160 } });
  await page.goto(own.page);
  await page.locator('#picture').setInputFiles({ name: 'tem.png', mimeType: 'image/png', buffer: picture });
  await expect.poll(() => title(page).textContent(), { timeout: 30_000 }).toBe('Đã xác thực');
  expect(await page.locator('#record').textContent()).toContain('000007');
  await printing.context().close();
  await page.context().close();
  await own.close();
});

it('a sheet that is saved as PDF keeps the width of everything it draws', async () => {
  const page = await site.page();
  const sheets = stampSheets(signStamps(RECORD, await createSigningKey('vd1'), { first: 1, count: 2 }), {
    page: 'https://example.org/v/',
    count: 2,
  });
  let html = '';
  for await (const piece of stampDocument(sheets, { product: RECORD.product })) html += piece;
  await page.setContent(html);
  const widths = [...(await page.pdf()).toString('latin1').matchAll(/\/LW (\S+)/g)].map(([, width]) =>
    Number(width),
  );
  // A line of no width is as thin as the printer can draw it, and no code of such lines is read.
  expect(widths).not.toEqual([]);
  expect(widths).not.toContain(0);
  await page.context().close();
});

it('without a network it verifies, and says of a withdrawal once it has fetched the list', async () => {
  const page = await site.page(PHONE);
  const own = await openOffice();
  await page.goto(own.page);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await page.getByText('Danh sách thu hồi ngày 01/06/2026').waitFor();

  await own.stop();
  await page.goto(stampAddress(await signRating(RECORD, own.key), own.page));
  await page.reload();
  await expect.poll(() => title(page).textContent()).toBe('Đã xác thực');

  await own.withdraw({ id: RECORD.id, state: 'withdrawn', on: '2026-06-03', ground: 'Không còn sản xuất' });
  await page.reload();
  await expect.poll(() => title(page).textContent()).toBe('Đã xác thực');

  await own.start();
  await page.reload();
  await expect.poll(() => title(page).textContent()).toBe('Đã bị thu hồi');
  expect(await page.locator('#sentences').textContent()).toContain('Lý do: Không còn sản xuất.');

  // Whoever shows the old list again is not believed.
  await own.stop();
  await page.reload();
  await expect.poll(() => title(page).textContent()).toBe('Đã bị thu hồi');
  await page.context().close();
  await own.close();
});

it('nothing of a stamp is sent to a server, and no policy is broken', async () => {
  const page = await site.page(PHONE);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  await openSamples(page);
  await page.getByRole('link', { name: 'Tem đang có giá trị' }).click();
  await expect.poll(() => title(page).textContent()).toBe('Đã xác thực');
  expect(asked.length).toBeGreaterThan(3);
  expect(asked.filter((address) => /\d{60}/.test(address) || !address.startsWith(site.address))).toEqual([]);
  // The server of another test was stopped on purpose.
  expect(site.errors.filter((error) => !error.includes('ERR_CONNECTION_REFUSED'))).toEqual([]);
  await page.context().close();
});

/** An authority with keys of this test, and the page on its own server. */
async function openOffice() {
  const [anchor, key] = await Promise.all([createSigningKey('goc'), createSigningKey('vd1')]);
  const listed = {
    kid: 'vd1',
    x: key.publicKey.x,
    issuer: { id: 'vi-du', name: 'UBND tỉnh Ví Dụ' },
    from: '2026-01-01',
    until: '2099-12-31',
    stars: [4],
    uses: ['rating', 'status'] as const,
  };
  const days = { issued: '2026-06-01', next: '2099-12-31' };
  const keys = await signKeyList({ format: 'ocop-keys/1', sequence: 1, ...days, keys: [listed] }, anchor);
  const folder = await mkdtemp(join(tmpdir(), 'ocop-verify-'));
  const writeLists = async (sequence: number, records: readonly StatusEntry[]): Promise<void> => {
    const list = { format: 'ocop-status/1', issuer: 'vi-du', sequence, ...days, records } as const;
    await writeFile(join(folder, 'status.jws'), await signStatusList(list, key));
  };
  await writeLists(1, []);
  await writeFile(join(folder, 'keys.jws'), keys);
  const token = await signRating(RECORD, key);
  await writeFile(
    join(folder, 'signed.jsonl'),
    `no line of it\n${JSON.stringify({ id: RECORD.id, token })}\n`,
  );
  await writeFile(
    join(folder, 'anchors.js'),
    `export const ANCHORS = [{ kid: 'goc', x: '${anchor.publicKey.x}' }]; export const SAMPLES = [];`,
  );
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const folders = ['anchors.js', 'keys.jws', 'status.jws', 'signed.jsonl'].map(
    (name) => [`/verify/${name}`, relative(root, join(folder, name))] as [string, string],
  );
  let server = await serve({ folders });
  const port = Number(new URL(server.address).port);
  return {
    key,
    page: `${server.address}verify/`,
    withdraw: (entry: StatusEntry) => writeLists(2, [entry]),
    stop: () => server.close(),
    start: async () => {
      server = await serve({ folders, port });
    },
    close: async () => {
      await server.close().catch(() => undefined);
      await rm(folder, { recursive: true });
    },
  };
}
