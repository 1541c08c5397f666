/** `node test/browser/hostile-screenshots.mjs FOLDER [words…]`: the elements on old pages, at 360 and 1280 px, scrolled into the form. */
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { browsers } from '../../scripts/browsers.mjs';
import { CONTENTS, HOSTILE_PAGES, writePage } from './hostile-pages.mjs';

const [folder = 'hostile', ...wanted] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const cdn = dirname(fileURLToPath(import.meta.resolve('@ocop-kit/elements/cdn/integrity.json')));
const browser = await chromium.launch({
  executablePath: browsers.chromium.paths().browser,
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const [name, page_] of Object.entries(HOSTILE_PAGES))
  for (const [what, content] of Object.entries(CONTENTS))
    for (const width of [360, 1280]) {
      const title = `${what} ${name} ${width}`;
      if (!wanted.every((word) => title.includes(word))) continue;
      const context = await browser.newContext({
        viewport: { width, height: 780 },
        colorScheme: page_.scheme ?? 'light',
      });
      const page = await context.newPage();
      await page.route('**/*', (route) => {
        const { pathname } = new URL(route.request().url());
        return pathname === '/'
          ? route.fulfill({ contentType: 'text/html', body: writePage(page_, content) })
          : route.fulfill({ contentType: 'text/javascript', body: readFileSync(join(cdn, pathname)) });
      });
      await page.goto('http://old.example/');
      const element = page.locator(
        what === 'form' ? 'ocop-self-assessment .gate' : `ocop-${what === 'list' ? 'product-list' : what}`,
      );
      await element.first().waitFor();
      await page.waitForTimeout(700);
      if (what === 'form') await page.mouse.wheel(0, 200);
      await page.waitForTimeout(700);
      await page.screenshot({ path: join(folder, `${title.replaceAll(' ', '-')}.png`) });
      await context.close();
    }
await browser.close();
