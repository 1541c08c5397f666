/**
 * Takes a picture of every screen, at 360 and 1280 px, light and dark, in Vietnamese and English, to be looked at.
 * `node test/browser/screenshots.mjs [folder] [theme]`; the theme is `ocop-plain` or `ocop-portal`.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browsers } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';

const [folder = 'screenshots', theme = 'ocop-plain'] = process.argv.slice(2);
const WORDS = {
  vi: {
    next: 'Tiếp tục',
    finish: 'Hoàn thành',
    result: 'Xem kết quả tạm tính',
    evidence: 'Minh chứng và ghi chú',
  },
  en: {
    next: 'Continue',
    finish: 'Finish',
    result: 'See the provisional result',
    evidence: 'Evidence and notes',
  },
};

const { address, close } = await serve();
const browser = await chromium.launch({
  executablePath: browsers.chromium.paths().browser,
  args: ['--no-sandbox', '--disable-gpu'],
});
await mkdir(folder, { recursive: true });

for (const width of [360, 1280])
  for (const colorScheme of ['light', 'dark'])
    for (const lang of ['vi', 'en']) {
      const phone = width < 600;
      const context = await browser.newContext({
        viewport: { width, height: phone ? 780 : 900 },
        colorScheme,
        isMobile: phone,
        hasTouch: phone,
      });
      const page = await context.newPage();
      await walk(page, WORDS[lang], lang, (screen, part = page) =>
        part.screenshot({ path: join(folder, `${screen}-${width}-${colorScheme}-${lang}.png`) }),
      );
      await context.close();
    }
await browser.close();
await close();
console.log(`Pictures of every screen are in ${folder}/`);

async function walk(page, words, lang, shot) {
  await page.goto(address);
  await page.selectOption('[name=lang]', lang);
  await page.selectOption('[name=theme]', theme);
  const form = page.locator('ocop-self-assessment');
  const press = (name) => form.getByRole('button', { name }).first().click();

  await form.locator('#words').fill(lang === 'vi' ? 'mat ong' : 'honey');
  await form.locator('.choices').first().getByRole('button').first().waitFor();
  await shot('1-choose');
  await form.locator('.choices').first().getByRole('button').first().click();
  const criterion = form.locator('ocop-criterion').first();
  await criterion.locator('input[name=pick]').nth(1).check();
  await criterion.getByText(words.evidence).click();
  await shot('2-question', form);
  const more = form.locator('.more');
  if (!(await more.evaluate((details) => details.open))) await more.locator('summary').click();
  await more.scrollIntoViewIfNeeded();
  await shot('3-standing', form);
  for (const next = form.getByRole('button', { name: words.next }); (await next.count()) > 0;)
    await next.click();
  await form.locator('.heading').scrollIntoViewIfNeeded();
  await shot('4-conditions');
  await press(words.finish);
  await form.locator('.errors').waitFor();
  await shot('5-missing');
  await press(words.result);
  await form.locator('ocop-scorecard .standing').waitFor();
  await shot('6-result', form);
  await page.locator('ocop-rating').scrollIntoViewIfNeeded();
  await shot('7-rating');
  await page.locator('ocop-product-list').evaluate((list) => list.scrollIntoView());
  await shot('8-products');
}
