/**
 * Takes a picture of every scene of the gallery, at 360 and 1280 px, light and dark, in Vietnamese and English, to be looked at.
 * `node test/browser/screenshots.mjs [folder] [theme] [words…]`; the theme is `ocop-plain` or `ocop-portal`, words pick scenes by id.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { scenes } from '../../examples/gallery/scenes.js';
import { browsers } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';

const [folder = 'screenshots', theme = 'ocop-plain', ...words] = process.argv.slice(2);
const chosen = scenes.filter(({ id }) => words.length === 0 || words.some((word) => id.includes(word)));

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
      for (const { id } of chosen) {
        await page.goto(`${address}gallery/scene.html?${new URLSearchParams({ scene: id, lang, theme })}`);
        await page.locator('html[data-scene]').waitFor();
        await page.screenshot({
          path: join(folder, `${id}-${width}-${colorScheme}-${lang}.png`),
          fullPage: true,
        });
      }
      await context.close();
    }
await browser.close();
await close();
console.log(`${chosen.length} scenes, eight pictures of each, are in ${folder}/`);
