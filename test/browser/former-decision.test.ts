/** A producer comes with a file of the former law: carries it over, goes through what is doubtful, sees the result. */
import { compileSet } from '@ocop-kit/engine';
import { loadSet } from '@ocop-kit/rules';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSite, type Site } from './site.js';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const form = (page: Page): Locator => page.locator('ocop-self-assessment');
const bar = (page: Page): Locator => form(page).locator('.bar strong');
const press = (page: Page, name: string): Promise<void> =>
  form(page).getByRole('button', { name, exact: true }).click();

async function oldSheet(set: number): Promise<object> {
  const { leaves } = compileSet(await loadSet('vn-qd-148-2023', set));
  return {
    format: 'ocop-assessment/1',
    product: { name: 'Sản phẩm ví dụ' },
    entity: { name: 'HTX Ví Dụ' },
    pack: 'vn-qd-148-2023',
    set,
    stage: 'self',
    picks: Object.fromEntries(leaves.map(({ id, options }) => [id, options.at(-1)?.ordinal])),
    declared: [],
    criteria: {},
    times: {},
  };
}

async function open(page: Page, sheet: object): Promise<void> {
  const buffer = Buffer.from(JSON.stringify(sheet));
  const file = { name: 'phieu-cu.json', mimeType: 'application/json', buffer };
  await form(page).locator('input[type=file]').first().setInputFiles(file);
}

it('an old file is carried over, gone through and scored, under a strict policy', async () => {
  const page = await site.page({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  await page.goto(site.address);
  await open(page, await oldSheet(4));
  await form(page).getByRole('heading', { name: 'Phiếu này theo quy định cũ' }).waitFor();
  // Enter takes what is recommended.
  await page.keyboard.press('Enter');
  await form(page).getByRole('heading', { name: 'Phiếu đã chuyển từ Quyết định 148/QĐ-TTg' }).waitFor();
  expect(await bar(page).innerText()).toBe('88/100 điểm');

  await press(page, 'Xem từng câu');
  for (let left = 10; left > 0; left--) {
    await form(page)
      .getByText(`Còn ${String(left)} câu cần xem lại`)
      .waitFor();
    await form(page).getByText('Câu này cần xem lại.').waitFor();
    // One answer is not right any more: choosing another is looking at it, too.
    if (left === 5) {
      await form(page).locator('ocop-criterion input[name=pick]').first().check();
      await press(page, 'Xem từng câu');
    } else await press(page, 'Câu trả lời bên dưới vẫn đúng');
  }
  await form(page).getByText('Bạn đã xem hết các câu cần xem lại.').waitFor();

  // What the new minimums ask, and what is new.
  await form(page).locator('.standing-button').click();
  await form(page)
    .locator('.sheet')
    .getByText(/tối thiểu của/i)
    .first()
    .waitFor();
  await press(page, 'Đóng');
  await form(page).getByText('Tiêu chí mới: 2').click();
  await form(page)
    .locator('#former-review')
    .getByRole('button', { name: /^2\.4 / })
    .click();
  await form(page)
    .locator('[id="former-2.4"]')
    .getByText(/Nhãn song ngữ/)
    .waitFor();
  await form(page).locator('ocop-criterion input[name=pick]').first().check();
  await expect.poll(() => form(page).locator('[id="former-2.4"]').count()).toBe(0);

  await form(page).locator('.standing-button').click();
  await form(page).getByRole('button', { name: 'Xem kết quả tạm tính' }).first().click();
  await form(page).locator('#verdict').waitFor();
  expect(await form(page).locator('#former-review').count()).toBe(0);
  expect(site.errors).toEqual([]);
  await page.context().close();
}, 120_000);

it('what carries it over is fetched only then, and once', async () => {
  const page = await site.page();
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('ocop-kit.148-2023.js')) asked.push(request.url());
  });
  await page.goto(site.address, { waitUntil: 'networkidle' });
  expect(asked).toEqual([]);
  await open(page, await oldSheet(22));
  await press(page, 'Mở phiếu như cũ');
  await expect.poll(() => bar(page).innerText()).toBe('100/100 điểm');
  expect(asked).toHaveLength(1);
  expect(site.errors).toEqual([]);
  await page.context().close();
});

it('a file of a set that cannot be used is refused with why', async () => {
  const page = await site.page();
  await page.goto(site.address);
  await open(page, { ...(await oldSheet(4)), set: 11, picks: {} });
  await form(page)
    .locator('.errors')
    .getByText('Bộ sản phẩm số 11 của Quyết định 148/QĐ-TTg chỉ để đọc')
    .waitFor();
  await page.context().close();
});
