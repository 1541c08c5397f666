/**
 * Every screen of every element, as the gallery leads to it, for everybody: in both languages and themes, on light and dark grounds, at
 * 320 px, with text twice as large, at four times the size, without motion.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as Axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scenes } from '../../examples/gallery/scenes.js';
import { openScene } from './scene.js';
import { openSite, type Site } from './site.js';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const PHONE = { width: 360, height: 780 };

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** How far a page can be pushed sideways; 0 for one that fits. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const LANGUAGES = ['vi', 'en'];
/** Every way a screen can look. */
const GROUNDS = ['light', 'dark'].flatMap((ground) =>
  ['ocop-plain', 'ocop-portal'].map((theme) => ({ ground, theme })),
);

describe('to everybody', () => {
  let page: Page;
  beforeAll(async () => {
    page = await site.page({ viewport: PHONE, bypassCSP: true, reducedMotion: 'reduce' });
  });
  afterAll(() => page.context().close());

  it.each(scenes.map(({ id, tag }) => [id, tag] as const))('%s breaks no rule of WCAG 2.2 AA', async (id) => {
    const broken: string[] = [];
    for (const lang of LANGUAGES) {
      await page.setViewportSize(PHONE);
      await openScene(site, page, id, { lang });
      expect(await page.evaluate(() => document.getAnimations().length), 'what moves').toBe(0);
      // A bar in view lies over whatever is scrolled under it: the whole page is measured, with the bar at its end.
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ ...PHONE, height: Math.max(PHONE.height, height) });
      await page.evaluate(axeSource);
      for (const ground of GROUNDS) {
        await page.evaluate(wear, ground);
        const found = await page.evaluate(listViolations, LEVELS);
        broken.push(...found.map((one) => `${lang} ${Object.values(ground).join(' ')}: ${one}`));
      }
    }
    expect(broken).toEqual([]);
  });
});

/** Runs in the page, which changes its look as the gallery's does. */
function wear({ ground, theme }: { readonly ground: string; readonly theme: string }): void {
  document.documentElement.className = theme;
  for (const part of document.querySelectorAll('body, body > :not(script)'))
    part.setAttribute('theme', ground);
}

/** Runs in the page. A contrast that could not be measured is not one that holds. */
async function listViolations(levels: string[]): Promise<string[]> {
  const { axe } = window as unknown as { readonly axe: typeof Axe };
  // What is off the screen has no colours until it is drawn.
  document.body.style.setProperty('--ocop-off-screen', 'visible');
  const { violations } = await axe.run(document.body, {
    runOnly: { type: 'tag', values: levels },
    rules: { 'target-size': { enabled: true }, 'color-contrast': { enabled: true } },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id} at ${JSON.stringify(target)}: ${failureSummary}`),
  );
}

describe.each([
  // The least height is a desk's at 400 %.
  {
    name: '320 px',
    sizes: [
      { width: 320, height: 640 },
      { width: 320, height: 256 },
    ],
    text: 100,
  },
  { name: 'text at 200 %', sizes: [{ width: 400, height: 740 }], text: 200 },
])('at $name', ({ sizes, text }) => {
  let page: Page;
  beforeAll(async () => {
    page = await site.page();
    await page.addInitScript((size) => {
      document.addEventListener('DOMContentLoaded', () => {
        document.documentElement.style.fontSize = `${String(size)}%`;
      });
    }, text);
  });
  afterAll(() => page.context().close());

  it.each(scenes.map(({ id }) => id))('%s fits', async (id) => {
    for (const [at, size] of sizes.entries()) {
      await page.setViewportSize(size);
      if (at === 0) await openScene(site, page, id);
      expect(await overflow(page), `at ${size.height} px`).toBe(0);
    }
  });
});
