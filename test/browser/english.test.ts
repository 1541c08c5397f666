/** Everything in English: all sets, all screens, and a switch of the language at any moment that empties nothing. */
import { renderSelfAssessment } from '@ocop-kit/elements/static';
import { loadSet } from '@ocop-kit/rules';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { installEnglishCheck } from './english-check.js';
import { walkInEnglish } from './english-walk.js';
import { openSite, type Site } from './site.js';

/** What is written the same in both languages: what the person types, and names. */
const SAME = ['Test product', 'A half', 'VietGAP', 'GlobalGAP', 'BRC, Halal, FDA', 'Halal, FDA', 'Halal'];

let site: Site;
let page: Page;
beforeAll(async () => {
  site = await openSite();
  // Served HTML is read into a document of its own, which the policy of the site would have to be asked for.
  page = await site.page({
    viewport: { width: 390, height: 780 },
    reducedMotion: 'reduce',
    bypassCSP: true,
  });
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await page.goto(`${site.address}gallery/scene.html?scene=form-begin`);
  await page.locator('html[data-scene=shown]').waitFor();
  await page.evaluate(installEnglishCheck, SAME);
});
afterAll(() => site.close());

it.each(Array.from({ length: 26 }, (_, at) => at + 1))('set %i', async (no) => {
  const set = await loadSet('vn-qd-26-2026', no, { lang: 'all' });
  const serve = (lang: string): string =>
    renderSelfAssessment(undefined, { lang }) + renderSelfAssessment(set, { lang, questions: 'all' });
  const served = { vi: serve('vi'), en: serve('en') };
  const { faults, screens } = await page.evaluate(walkInEnglish, { set: no, served });
  expect(faults).toEqual([]);
  expect(screens.length).toBeGreaterThanOrEqual(11);
  expect(site.errors).toEqual([]);
});
