/** A member of a council with a phone: scores with the keyboard alone, is killed, goes on, signs and hands in. */
import type { Page } from 'playwright-core';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { collect, parseBallotFile, parseSession } from '@ocop-kit/engine/council';
import { loadSet } from '@ocop-kit/rules';
import { session } from '../../examples/gallery/ballots.js';
import { kill, openProfile } from '../attack/killed-browser.mjs';
import { Keyboard } from './keyboard.js';
import { openSite, type Site } from './site.js';

const PHONE = { viewport: { width: 360, height: 780 } };

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const ballot = (page: Page) => page.locator('ocop-council-ballot');
const file = {
  name: 'phien-hop.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(session())),
};

async function openSession(page: Page): Promise<Keyboard> {
  await page.goto(`${site.address}council/ballot/`);
  const keyboard = new Keyboard(page);
  await ballot(page).getByText('Mở tệp phiên họp…').waitFor();
  const choosing = page.waitForEvent('filechooser');
  await keyboard.reach(({ kind }) => kind === 'file');
  await page.keyboard.press('Enter');
  await (await choosing).setFiles(file);
  await ballot(page).getByText('Bạn là ai trong hội đồng?').waitFor();
  await keyboard.reach(({ name }) => name.includes('Phạm Minh Họa'));
  await keyboard.press('Enter');
  await ballot(page).getByText('Phiếu chấm của Phạm Minh Họa').waitFor();
  return keyboard;
}

it('a member scores a product, signs and hands in with the keyboard alone, and the session takes it', async () => {
  const page = await site.page(PHONE);
  const keyboard = await openSession(page);
  await keyboard.reach(({ name }) => name === 'Chấm: Mật ong hoa nhãn (ví dụ)');
  await keyboard.press('Enter');
  const criterion = ballot(page).locator('ocop-criterion');
  await criterion.waitFor();
  for (let isLast = false; !isLast;) {
    const id = await criterion.getAttribute('id');
    await expect
      .poll(async () => (await keyboard.focused()).kind, { message: `the focus is led to ${id}` })
      .not.toBe('button');
    // Cases and conditions come before the options.
    const isOpen = async (): Promise<boolean> =>
      (await criterion.locator('input:enabled').count()) > 0 &&
      (await criterion.locator('input[name=pick]:checked').count()) === 0;
    while (await isOpen()) {
      const { name } = await keyboard.reach(({ kind }) => kind === 'radio');
      // The first answer to a condition is yes, and an arrow goes to no.
      await page.keyboard.press(name.startsWith('Có:') ? 'ArrowRight' : 'Space');
      await keyboard.press('Tab');
    }
    const { name } = await keyboard.reach(
      (one) => one.kind === 'button' && /^(Tiếp tục|Xem và ký)$/.test(one.name),
    );
    await page.keyboard.press('Enter');
    isLast = name === 'Xem và ký';
    if (!isLast) await expect.poll(() => criterion.getAttribute('id')).not.toBe(id);
  }
  await ballot(page).locator('.signing').waitFor();
  await keyboard.reach(({ kind }) => kind === 'radio');
  await page.keyboard.press('ArrowRight');
  await keyboard.reach(({ name }) => name === 'Ký phiếu');
  await page.keyboard.press('Enter');
  await keyboard.reach(({ name }) => name === 'Ký');
  await page.keyboard.press('Enter');
  await ballot(page).getByText('Bạn đã ký phiếu này').waitFor();
  await keyboard.reach(({ name }) => name === 'Danh sách');
  await keyboard.press('Enter');
  await keyboard.reach(({ name }) => name === 'Tải tệp phiếu để nộp (1 phiếu)');
  await page.keyboard.press('Enter');
  const download = page.waitForEvent('download');
  await keyboard.reach(({ name }) => name === 'Tải tệp');
  await page.keyboard.press('Enter');
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('phieu-cham-pham-minh-hoa.json');
  const handed = parseBallotFile(await readFile(await saved.path(), 'utf8'));
  const honey = await loadSet('vn-qd-26-2026', 4);
  const { taken, refused } = collect(parseSession(session()), handed, () => honey);
  expect(refused).toEqual([]);
  expect(taken).toBe(1);
  expect(site.errors).toEqual([]);
  await page.context().close();
}, 240_000);

it('what a member has typed is there after the browser was killed', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'ocop-kit-ballot-'));
  let { child, page } = await openProfile(profile);
  try {
    await openSession(page);
    await ballot(page).getByRole('button', { name: 'Chấm: Mật ong hoa nhãn (ví dụ)' }).click();
    await ballot(page).locator('ocop-criterion input[name=pick]').first().check();
    await ballot(page).locator('.remark textarea').fill('Sổ theo dõi chỉ ghi 60%.');
    await page.waitForTimeout(200);
    kill(child);
    ({ child, page } = await openProfile(profile));
    await page.goto(`${site.address}council/ballot/`);
    await ballot(page).getByRole('button', { name: 'Chấm tiếp: Hội đồng OCOP tỉnh Ví Dụ' }).click();
    await ballot(page).getByRole('button', { name: 'Chấm tiếp: Mật ong hoa nhãn (ví dụ)' }).click();
    await expect
      .poll(() => ballot(page).locator('.remark textarea').inputValue())
      .toBe('Sổ theo dõi chỉ ghi 60%.');
    expect(await ballot(page).locator('input[name=pick]:checked').count()).toBe(1);
  } finally {
    kill(child);
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}, 120_000);

it.each([
  ['ballot', 'Chấm: Mật ong hoa rừng Ví Dụ', 'Về trang chấm điểm'],
  ['session', 'Tải tệp cho thành viên', 'Về trang phiên họp'],
])('whoever is new practises from the page of a %s, and finds the way back', async (name, first, back) => {
  const page = await site.page(PHONE);
  await page.goto(`${site.address}council/${name}/`);
  await page.getByRole('link', { name: /^Lần đầu dùng\?/ }).press('Enter');
  await page.getByRole('button', { name: first }).waitFor();
  await page.getByRole('link', { name: back }).press('Enter');
  await page.getByRole('link', { name: /^Lần đầu dùng\?/ }).waitFor();
  await page.close();
});
