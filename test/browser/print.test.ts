/** The result on paper: two pages with date, notice and numbers, the code as a QR code that a reader reads back, nothing that is only tried. */
import { decode } from '@ocop-kit/engine';
import { loadSet } from '@ocop-kit/rules';
import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSite, type Site } from './site.js';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** The module squares of a drawn code, as a reader's camera sees them. */
function readQr(path: string, size: number): string | undefined {
  const scale = 4;
  const width = size * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let down = 0; down < scale; down++)
      for (let across = 0; across < scale; across++) {
        const at = ((Number(y) * scale + down) * width + Number(x) * scale + across) * 4;
        pixels.fill(0, at, at + 3);
      }
  return jsQR(pixels, width, width)?.data;
}

/** Prints the result of a scene and reads what stands in the frame that is printed. */
async function printed(page: Page, scene: string, lang: string) {
  await page.goto(`${site.address}gallery/scene.html?${new URLSearchParams({ scene, lang })}`);
  await page.locator('html[data-scene]').waitFor();
  await page.getByRole('button', { name: lang === 'vi' ? 'In' : 'Print', exact: true }).click();
  const paper = page.locator('iframe.paper').contentFrame();
  await paper.locator('.page').first().waitFor();
  return {
    pages: await paper.locator('.page').allInnerTexts(),
    path: (await paper.locator('.qr path').getAttribute('d')) ?? '',
    size: Number((await paper.locator('.qr').getAttribute('viewBox'))?.split(' ')[2]),
    code: await paper.locator('code').innerText(),
  };
}

it.each([
  ['vi', 'Bản tự đánh giá, không phải kết quả chính thức', 'trang 1/2'],
  ['en', 'Self-assessment, not an official result', 'page 1 of 2'],
])(
  'in “%s” fills two pages with what a council has to know',
  async (lang, notice, number) => {
    const page = await site.page();
    const { pages, path, size, code } = await printed(page, 'result-blocked', lang);
    expect(pages).toHaveLength(2);
    for (const text of pages) expect(text).toContain(notice);
    expect(pages[0]).toContain(number);
    expect(pages[0]).toMatch(/\d{2}\/\d{2}\/\d{4}/);
    expect(pages[0]).toMatch(/82(\/| of )100/);
    expect(readQr(path, size)).toBe(code);
    const { picks } = decode(await loadSet('vn-qd-26-2026', 4), code);
    expect(picks['2.2']).toBe(2);
    await page.context().close();
  },
  60_000,
);

it('leaves out what is only tried', async () => {
  const page = await site.page();
  const { pages, code } = await printed(page, 'result-trial', 'vi');
  expect(pages[0]).toContain('82/100');
  expect(decode(await loadSet('vn-qd-26-2026', 4), code).picks['2.2']).toBe(2);
  await page.context().close();
}, 60_000);

it('of the whole page, from the browser’s menu, says whose it is on a few sheets, without fields and buttons', async () => {
  const page = await site.page();
  await page.goto(`${site.address}gallery/scene.html?scene=result-blocked&lang=vi`);
  await page.locator('html[data-scene]').waitFor();
  const head = page.locator('.on-paper');
  expect(await head.isVisible()).toBe(false);
  await page.locator('ocop-scorecard').waitFor({ state: 'attached' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  expect(await head.innerText()).toBe(
    'Bản tự đánh giá, không phải kết quả chính thức\n\nMật ong hoa rừng (ví dụ) · HTX Ví Dụ\n\nMật ong, mật khác và nông sản thực phẩm khác (bộ số 4)',
  );
  const fields = page.locator('ocop-self-assessment').locator('input, select, button:not(.link)');
  for (const field of await fields.all()) expect(await field.isVisible()).toBe(false);
  const pdf = await page.pdf({ format: 'A4' });
  // 32 criteria with the words of every answer: more than the two pages of the button, and less than a dossier.
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(5);
  await page.context().close();
}, 60_000);
