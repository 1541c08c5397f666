/** The catalogue of a province by keyboard alone, and on a phone. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from './site.js';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

async function open(scene: string, viewport: { width: number; height: number }): Promise<Page> {
  const page = await site.page({ viewport });
  await page.goto(`${site.address}gallery/scene.html?scene=${scene}&lang=vi`);
  await page.locator('html[data-scene]').waitFor();
  return page;
}
const list = (page: Page): Locator => page.locator('ocop-product-list');
const status = (page: Page): Locator => list(page).getByRole('status');
/** Presses Tab until a control has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let turn = 0; turn < 60; turn++) {
    await page.keyboard.press('Tab');
    const focused = await list(page).evaluate(({ shadowRoot }) => {
      const element = shadowRoot?.activeElement;
      return element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
    });
    if (name.test(focused)) return;
  }
  throw new Error(`Tab does not reach ${String(name)}`);
}

describe('the register of a province, by keyboard', () => {
  it('is searched, filtered by a bar and by a chip, and cleared', async () => {
    const page = await open('products-register', { width: 1280, height: 900 });
    expect(await list(page).locator('[part=totals]').textContent()).toBe(
      '60 sản phẩm của 42 chủ thể · 20 giấy chứng nhận còn hiệu lực · 36 chưa rõ thời hạn',
    );
    await list(page).getByRole('searchbox').focus();
    await page.keyboard.type('mat ong');
    await expect.poll(() => status(page).textContent()).toBe('5 trên 60 sản phẩm');
    await tabTo(page, /^3 sao/);
    await page.keyboard.press('Space');
    const bar = list(page).getByRole('button', { name: /^3 sao/ });
    expect(await bar.getAttribute('aria-pressed')).toBe('true');
    const counted = Number(await bar.locator('.number').textContent());
    await expect.poll(() => status(page).textContent()).toBe(`${counted} trên 60 sản phẩm`);
    expect(await list(page).locator('[part=card]').count()).toBe(counted);
    await tabTo(page, /^Chưa rõ thời hạn$/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^Bỏ tìm kiếm và bộ lọc$/);
    await page.keyboard.press('Enter');
    await expect.poll(() => status(page).textContent()).toBe('60 sản phẩm');
    expect(
      await list(page)
        .getByRole('searchbox')
        .evaluate((box) => box.matches(':focus')),
    ).toBe(true);
    await page.context().close();
  });

  it('refuses none of its 60 products, however their days and stars are written', async () => {
    const page = await open('products-register', { width: 1280, height: 900 });
    expect(await list(page).locator('[part=error]').count()).toBe(0);
    await list(page).getByRole('button', { name: 'Chưa rõ thời hạn' }).click();
    await expect.poll(() => status(page).textContent()).toBe('36 trên 60 sản phẩm');
    await page.context().close();
  });
});

describe.each([360, 320])('the catalogue at %i px', (width) => {
  it.each(['products-register', 'products-filtered', 'products-refused', 'products-many'])(
    '%s stays on the screen, and its controls are large enough for a thumb',
    async (scene) => {
      const page = await open(scene, { width, height: 780 });
      const pushed = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(pushed).toBe(0);
      const heights = await list(page)
        .locator('button[aria-pressed], select, input')
        .evaluateAll((controls) =>
          controls
            .map((control) => control.getBoundingClientRect())
            .filter(({ width: shown }) => shown > 0)
            .map(({ height }) => height),
        );
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
      await page.context().close();
    },
  );
});

it('says in forced colours what is pressed', async () => {
  const page = await open('products-filtered', { width: 1280, height: 900 });
  await page.emulateMedia({ forcedColors: 'active' });
  const grounds = await list(page)
    .locator('button[aria-pressed]')
    .evaluateAll((buttons) =>
      buttons.map((button) => [
        button.getAttribute('aria-pressed'),
        getComputedStyle(button).backgroundColor,
      ]),
    );
  const of = (pressed: string): Set<string | null | undefined> =>
    new Set(grounds.filter(([is]) => is === pressed).map(([, ground]) => ground));
  expect([...of('true')].filter((ground) => of('false').has(ground))).toEqual([]);
  await page.context().close();
});
