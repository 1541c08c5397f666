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

/** A sheet of the former law, half filled in. */
const OLD = {
  format: 'ocop-assessment/1',
  product: { name: 'Mật ong (ví dụ)' },
  entity: { name: 'HTX Ví Dụ' },
  pack: 'vn-qd-148-2023',
  set: 4,
  stage: 'province',
  declared: [],
  times: {},
  criteria: ['1.a', '1.b', '1.c', '2.a', '2.b', '3.a', '4.a', '5.a'],
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
  if (!(await more.evaluate((details) => details.open))) await more.locator('> summary').click();
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

  await page.goto(`${address}province-pack/`);
  await page.locator('html').evaluate((root, tongue) => (root.lang = tongue), lang);
  await form.locator('.place').waitFor();
  await shot('9-place', page.locator('body'));
  await form.locator('#words').fill(lang === 'vi' ? 'mang cut lai thieu' : 'fruit');
  await form.locator('.choices').first().getByRole('button').first().click();
  await form.locator('ocop-criterion').first().waitFor();
  await shot('10-guidance');

  await page.goto(address);
  await page.selectOption('[name=lang]', lang);
  const sheet = { ...OLD, picks: Object.fromEntries(OLD.criteria.map((id) => [id, 2])), criteria: {} };
  await form.locator('input[type=file]').setInputFiles({
    name: 'phieu-cu.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(sheet)),
  });
  await form.locator('dialog').waitFor();
  await shot('11-old-sheet');
  await form.locator('dialog button[value=carry]').click();
  await form.locator('#former-review').waitFor();
  await shot('12-carried', form);
}
