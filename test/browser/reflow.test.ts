/** Nothing runs off the side: at 320 px, with text twice as large, and in forced colours everything is still there. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openScene } from './scene.js';
import { openSite, type Site } from './site.js';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** How far a page can be pushed sideways; 0 for one that fits. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Every screen of the form, one after the other. */
async function walk(page: Page, visit: (screen: string) => Promise<void>): Promise<void> {
  const form = page.locator('ocop-self-assessment');
  const press = (name: string): Promise<void> => form.getByRole('button', { name }).first().click();
  await page.goto(site.address);
  await page.locator('ocop-product-list').getByText('Tổ hợp tác Mẫu').first().waitFor();
  await visit('choose');
  await form.getByRole('button', { name: 'Thực phẩm' }).click();
  await visit('industry');
  await press('Tất cả các nhóm');
  await form.locator('#words').fill('homestay');
  await form.locator('.choices').first().getByRole('button').first().click();
  await form.locator('.set-card').waitFor();
  await visit('set card');
  await press('Bắt đầu');
  await form.locator('ocop-criterion').first().waitFor();
  await form.locator('ocop-criterion').first().getByText('Giấy tờ chứng minh').click();
  // What is folded is fetched when it is opened: coming late, it moves what is pressed next.
  await form.locator('ocop-criterion').first().locator('label.note textarea').waitFor();
  await visit('question');
  const isPhone = (await form.locator('.bottom-bar').count()) > 0;
  if (isPhone) await form.locator('.standing-button').click();
  await visit('standing');
  if (isPhone) {
    await press('Đóng');
    for (
      const next = form.getByRole('button', { name: 'Tiếp tục', exact: true });
      (await next.count()) > 0;
    ) {
      if ((await form.locator('.interval').count()) > 0) await visit('interval');
      await next.click();
    }
  }
  await form.getByRole('button', { name: 'Xem kết quả', exact: true }).click();
  await form.locator('.errors').waitFor();
  await visit('missing');
  await press('Xem kết quả tạm tính');
  await form.getByText(/^Toàn bộ \d+ tiêu chí/).click();
  await form.locator('ocop-scorecard summary').first().click();
  await visit('result');
}

describe.each([
  { name: '320 px', viewport: { width: 320, height: 640 }, text: 100 },
  { name: 'text at 200 % on a phone', viewport: { width: 400, height: 740 }, text: 200 },
  { name: 'text at 200 % on a desk', viewport: { width: 1280, height: 900 }, text: 200 },
])('$name', ({ viewport, text }) => {
  it('fits', async () => {
    const page = await site.page({ viewport });
    await page.addInitScript((size) => {
      document.addEventListener('DOMContentLoaded', () => {
        document.documentElement.style.fontSize = `${String(size)}%`;
      });
    }, text);
    const sideways: Record<string, number> = {};
    await walk(page, async (screen) => {
      sideways[screen] = await overflow(page);
    });
    expect(Object.keys(sideways)).toEqual(
      expect.arrayContaining(['question', 'standing', 'missing', 'result']),
    );
    expect(Object.values(sideways).filter((pixels) => pixels > 0)).toEqual([]);
    await page.context().close();
  }, 180_000);
});

describe('two sheets compared on a phone', () => {
  it('stand one below the other, each under whose it is, with nothing cut off', async () => {
    const page = await site.page({ viewport: { width: 360, height: 780 } });
    await openScene(site, page, 'scorecard-compared', { lang: 'vi' });
    await page.locator('ocop-scorecard details:has(.criteria) > summary').first().click();
    const picks = page.locator('ocop-scorecard .criteria').first().locator('tbody tr').first().locator('td');
    await picks.first().waitFor();
    expect(await picks.locator('.level').allInnerTexts()).toEqual(['Tự chấm', 'Tỉnh']);
    const [first, second] = await picks.evaluateAll((all) => all.map((pick) => pick.getBoundingClientRect()));
    expect(second?.top).toBeGreaterThanOrEqual(first?.bottom ?? NaN);
    const ends = await page
      .locator('ocop-scorecard details[open] :is(summary span, .pick b)')
      .evaluateAll((all) => all.map((words) => words.getBoundingClientRect().right));
    expect(Math.max(...ends)).toBeLessThanOrEqual(344);
    await page.context().close();
  });
});

it('stars keep clear of the points they wrap above', async () => {
  const page = await site.page({ viewport: { width: 360, height: 780 } });
  await openScene(site, page, 'scorecard-compared', { lang: 'vi' });
  const scores = page.locator('ocop-scorecard .rank').first();
  const [stars, points] = await scores
    .locator('> *')
    .evaluateAll((all) => all.map((part) => part.getBoundingClientRect()));
  expect((points?.top ?? NaN) - (stars?.bottom ?? NaN)).toBeGreaterThanOrEqual(4);
  await page.context().close();
});

it('the code from the minutes is typed over the whole width of a phone', async () => {
  const page = await site.page({ viewport: { width: 360, height: 780 } });
  await openScene(site, page, 'session-closed', { lang: 'vi' });
  const field = page.getByLabel('Mã in trong biên bản');
  expect((await field.boundingBox())?.width).toBeGreaterThan(290);
  await page.context().close();
});

it('the stars of a scorecard are drawn in the colour of the text in forced colours', async () => {
  const page = await site.page({ forcedColors: 'active' });
  await openScene(site, page, 'scorecard-compared', { lang: 'vi' });
  const [stroke, text] = await page
    .locator('ocop-scorecard .stars')
    .first()
    .evaluate((svg) => [getComputedStyle(svg).stroke, getComputedStyle(document.body).color]);
  expect(stroke).toBe(text);
  await page.context().close();
});

it('stars and chosen options keep their shape in forced colours', async () => {
  const page = await site.page({ forcedColors: 'active' });
  await page.goto(site.address);
  const star = page.locator('ocop-rating svg').first();
  const [fill, text] = await star.evaluate((svg) => [
    getComputedStyle(svg.querySelector('path[fill]') ?? svg).fill,
    getComputedStyle(document.body).color,
  ]);
  expect(fill).toBe(text);
  await page.context().close();
});

it('nothing moves for those who ask for less motion', async () => {
  const page = await site.page({ reducedMotion: 'reduce' });
  await page.goto(site.address);
  await page.locator('ocop-self-assessment #words').waitFor();
  const moving = await page.locator('ocop-self-assessment').evaluate(
    (form) =>
      [...(form.shadowRoot?.querySelectorAll('*') ?? [])].filter((part) => {
        const { transitionDuration, animationName } = getComputedStyle(part);
        return transitionDuration !== '0s' || animationName !== 'none';
      }).length,
  );
  expect(moving).toBe(0);
  await page.context().close();
});
