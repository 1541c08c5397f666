/** What several tabs, a full disk and a kill do to a sheet, in a real browser. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { KilledBrowser } from '../attack/killed-browser.mjs';
import { arrive, form } from './producer.js';
import { openSite, type Site } from './site.js';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const takenNotice = (page: Page): Locator => form(page).locator('.other-tabs');
const options = (page: Page, criterion: string): Locator =>
  form(page).locator(`[id="criterion-${criterion}"] input[name=pick]`);
const picks = (page: Page): Promise<unknown> =>
  form(page).evaluate((element: HTMLElementTagNameMap['ocop-self-assessment']) => element.assessment?.picks);

async function begin(page: Page): Promise<void> {
  await page.goto(site.address);
  await page.getByLabel('Sản phẩm của bạn là gì?').fill('mat ong');
  await form(page).locator('.choices').first().getByRole('button').first().click();
  await form(page).getByRole('button', { name: 'Bắt đầu' }).click();
  await form(page).locator('ocop-criterion').first().waitFor();
}

async function resume(page: Page): Promise<void> {
  await arrive(page, site.address);
  await form(page)
    .getByRole('button', { name: /^Làm tiếp/ })
    .click();
  await form(page).locator('ocop-criterion').first().waitFor();
}

/** Two tabs with one draft, in which the first has answered 1.1. */
async function twoTabs(): Promise<[Page, Page]> {
  const one = await site.page({ viewport: { width: 1280, height: 900 } });
  await begin(one);
  await options(one, '1.1').first().check();
  await form(one).getByText('đã lưu').waitFor();
  const two = await one.context().newPage();
  await resume(two);
  return [one, two];
}

it('two tabs answer one draft, and both answers are there', async () => {
  const [one, two] = await twoTabs();
  await options(two, '1.2').nth(1).check();
  await expect.poll(() => takenNotice(one).innerText()).toBe('Đã nhận 1 câu trả lời từ thẻ khác: 1.2.');
  await options(one, '1.3').nth(1).check();
  await expect.poll(() => takenNotice(two).innerText()).toBe('Đã nhận 1 câu trả lời từ thẻ khác: 1.3.');
  for (const page of [one, two]) {
    await resume(page);
    await expect.poll(() => picks(page)).toEqual({ '1.1': 1, '1.2': 2, '1.3': 2 });
  }
  expect(site.errors).toEqual([]);
  await one.context().close();
});

it('two tabs that answer differently ask, and the keyboard alone can choose', async () => {
  const [one, two] = await twoTabs();
  // Neither hears of the other: as when one of them slept.
  await one.evaluate(() => {
    BroadcastChannel.prototype.postMessage = () => undefined;
  });
  await two.evaluate(() => {
    BroadcastChannel.prototype.postMessage = () => undefined;
  });
  await options(two, '1.2').first().check();
  await form(two).getByText('đã lưu').waitFor();
  await options(one, '1.2').nth(1).check();
  const asked = form(one).getByRole('group', { name: /Tiêu chí 1\.2 được trả lời khác nhau/ });
  await asked.waitFor();
  await takenNotice(one).getByRole('button', { name: '1.2' }).focus();
  await one.keyboard.press('Enter');
  await asked.getByRole('button').first().focus();
  await one.keyboard.press('Tab');
  await one.keyboard.press('Enter');
  await asked.waitFor({ state: 'detached' });
  expect(await picks(one)).toEqual({ '1.1': 1, '1.2': 1 });
  // The other wakes up, and has nothing left to ask.
  await two.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect.poll(() => picks(two)).toEqual({ '1.1': 1, '1.2': 1 });
  expect(await form(two).locator('.apart').count()).toBe(0);
  await one.context().close();
});

it('a draft deleted in one tab does not come back from the other, which may keep it as a new one', async () => {
  const [one, two] = await twoTabs();
  await arrive(two, site.address);
  await form(two).locator('.menu summary').first().click();
  await form(two)
    .getByRole('button', { name: /^Xóa: / })
    .first()
    .click();
  await form(two).locator('dialog button[value=yes]').click();
  await form(one).getByText('Phiếu này đã bị xóa ở một thẻ khác').waitFor();
  await options(one, '1.2').nth(1).check();
  await two.reload();
  await two.getByLabel('Sản phẩm của bạn là gì?').waitFor();
  expect(
    await form(two)
      .getByRole('button', { name: /^Làm tiếp/ })
      .count(),
  ).toBe(0);
  await form(one).getByRole('button', { name: 'Giữ lại thành phiếu mới' }).click();
  await form(two)
    .getByRole('button', { name: /^Làm tiếp/ })
    .click();
  await expect.poll(() => picks(two)).toEqual({ '1.1': 1, '1.2': 2 });
  await one.context().close();
});

it('a disk that is full is said to be, and what was answered is written once there is room', async () => {
  const page = await site.page({ viewport: { width: 1280, height: 900 } });
  const session = await page.context().newCDPSession(page);
  const origin = new URL(site.address).origin;
  // Before the browser has looked how much room there is: it remembers that for a while.
  await page.goto(site.address);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await begin(page);
  await options(page, '1.1').first().check();
  await form(page).getByText('Chưa lưu được phiếu trên máy này').waitFor();
  await options(page, '1.2').nth(1).check();
  expect(await picks(page)).toEqual({ '1.1': 1, '1.2': 2 });
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await form(page).getByText('Chưa lưu được phiếu trên máy này').waitFor({ state: 'detached' });
  await resume(page);
  expect(await picks(page)).toEqual({ '1.1': 1, '1.2': 2 });
  await page.context().close();
});

/** Whether the store holds a draft, and not only what was changed in one. */
const hasWholeDraft = (page: Page): Promise<boolean> =>
  page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        const opening = indexedDB.open('ocop-kit');
        opening.onsuccess = () => {
          const { result: database } = opening;
          const keys = database.transaction('drafts').objectStore('drafts').getAllKeys();
          keys.onsuccess = () => {
            database.close();
            resolve(keys.result.some((key) => typeof key === 'string'));
          };
        };
      }),
  );

it('a store that somebody clears is written again, whole', async () => {
  const page = await site.page({ viewport: { width: 1280, height: 900 } });
  await begin(page);
  await options(page, '1.1').first().check();
  await form(page).getByText('đã lưu').waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', {
    origin: new URL(site.address).origin,
    storageTypes: 'indexeddb',
  });
  const stored = form(page).evaluate(
    (element) =>
      new Promise((resolve) => {
        element.addEventListener('ocop-draft-saved', () => {
          resolve(true);
        });
      }),
  );
  await options(page, '1.2').nth(1).check();
  await stored;
  // What is told is true at once: not the answer alone is there.
  expect(await hasWholeDraft(page)).toBe(true);
  expect(await form(page).locator('.summary').innerText()).toContain('đã lưu');
  await expect
    .poll(async () => {
      await resume(page).catch(() => undefined);
      return picks(page);
    })
    .toEqual({ '1.1': 1, '1.2': 2 });
  await page.context().close();
});

it('a browser killed while somebody answers loses nothing', async () => {
  const killed = new KilledBrowser(site.address);
  try {
    for (const after of [160, 400, 700]) {
      const { answers, lost } = await killed.turn({ answers: 2, every: 1_000, after });
      expect(answers).toBe(2);
      expect(lost).toEqual([]);
    }
  } finally {
    killed.close();
  }
});
