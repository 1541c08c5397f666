/**
 * Takes pictures of the gallery's scenes.
 *
 * `node test/browser/screenshots.mjs [folder] [theme] [words…]` takes every scene at 360 and 1280 px, light and dark, in Vietnamese and
 * English, to be looked at; the theme is `ocop-plain` or `ocop-portal`, words pick scenes by id.
 * `node test/browser/screenshots.mjs --docs` takes those that README and docs open with anew, into docs/pictures.
 */
/* global document */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { scenes } from '../../examples/gallery/scenes.js';
import { browsers } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';

const PHONE = { viewport: { width: 360, height: 780 }, isMobile: true, hasTouch: true };
const DESK = { viewport: { width: 1280, height: 900 } };
/** The pictures of the docs by file name: a phone shows what fits its screen, a desk the whole page. */
const DOCS = {
  'form-start': { scene: 'form-begin', screen: PHONE },
  'form-question': { scene: 'form-question', screen: PHONE },
  'form-result': { scene: 'result-blocked', screen: PHONE },
  dossier: { scene: 'dossier-nearly-done', screen: PHONE },
  rating: { scene: 'rating-card', screen: { viewport: { width: 480, height: 330 } } },
  catalogue: {
    scene: 'products-list',
    screen: { viewport: { width: 1120, height: 900 } },
    theme: 'ocop-portal',
  },
};

const asked = process.argv.slice(2);
const { address, close } = await serve();
const browser = await chromium.launch({
  executablePath: browsers.chromium.paths().browser,
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  console.log(asked[0] === '--docs' ? await takeForDocs() : await takeAll(...asked));
} finally {
  await browser.close();
  await close();
}

async function takeAll(folder = 'screenshots', theme = 'ocop-plain', ...words) {
  const chosen = scenes.filter(({ id }) => words.length === 0 || words.some((word) => id.includes(word)));
  await mkdir(folder, { recursive: true });
  for (const screen of [PHONE, DESK])
    for (const colorScheme of ['light', 'dark'])
      for (const lang of ['vi', 'en']) {
        const context = await browser.newContext({ ...screen, colorScheme });
        const page = await context.newPage();
        for (const { id } of chosen) {
          await openScene(page, { scene: id, lang, theme });
          const path = join(folder, `${id}-${screen.viewport.width}-${colorScheme}-${lang}.png`);
          await page.screenshot({ path, fullPage: true });
        }
        await context.close();
      }
  return `${chosen.length} scenes, eight pictures of each, are in ${folder}/`;
}

async function takeForDocs() {
  const folder = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));
  await mkdir(folder, { recursive: true });
  for (const [name, { scene, screen, theme = 'ocop-plain' }] of Object.entries(DOCS)) {
    const context = await browser.newContext({
      ...screen,
      colorScheme: 'light',
      deviceScaleFactor: screen.isMobile ? 2 : 1,
    });
    const page = await context.newPage();
    await openScene(page, { scene, lang: 'vi', theme });
    await page.evaluate(leaveFocus);
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await context.close();
  }
  return `${Object.keys(DOCS).length} pictures are in docs/pictures/`;
}

/** Runs in the page: a picture shows what is chosen, and no ring around what was last touched. */
function leaveFocus() {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  focused?.blur();
}

async function openScene(page, scene) {
  await page.goto(`${address}gallery/scene.html?${new URLSearchParams(scene)}`);
  await page.locator('html[data-scene]').waitFor();
}
