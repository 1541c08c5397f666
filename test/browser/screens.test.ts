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

/** Every way a screen can look. */
const grounds = ['light', 'dark'].flatMap((ground) =>
  ['ocop-plain', 'ocop-portal'].flatMap((theme) => ['vi', 'en'].map((lang) => ({ ground, theme, lang }))),
);

describe('to everybody', () => {
  let page: Page;
  beforeAll(async () => {
    page = await site.page({ viewport: PHONE, bypassCSP: true, reducedMotion: 'reduce' });
  });
  afterAll(() => page.context().close());

  it.each(scenes.map(({ id, tag }) => [id, tag] as const))('%s breaks no rule of WCAG 2.2 AA', async (id) => {
    const broken: string[] = [];
    for (const ground of grounds) {
      await page.setViewportSize(PHONE);
      await openScene(site, page, id, ground);
      // A bar in view lies over whatever is scrolled under it: the whole page is measured, with the bar at its end.
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ ...PHONE, height: Math.max(PHONE.height, height) });
      await page.evaluate(axeSource);
      broken.push(
        ...(await page.evaluate(listViolations, LEVELS)).map(
          (one) => `${Object.values(ground).join(' ')}: ${one}`,
        ),
      );
    }
    expect(broken).toEqual([]);
  });
});

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
  { name: '320 px', viewport: { width: 320, height: 640 }, text: 100 },
  { name: 'text at 200 %', viewport: { width: 400, height: 740 }, text: 200 },
  { name: 'a desk at 400 %', viewport: { width: 320, height: 256 }, text: 100 },
])('at $name', ({ viewport, text }) => {
  let page: Page;
  beforeAll(async () => {
    page = await site.page({ viewport });
    await page.addInitScript((size) => {
      document.addEventListener('DOMContentLoaded', () => {
        document.documentElement.style.fontSize = `${String(size)}%`;
      });
    }, text);
  });
  afterAll(() => page.context().close());

  it.each(scenes.map(({ id }) => id))('%s fits', async (id) => {
    await openScene(site, page, id);
    expect(await overflow(page)).toBe(0);
  });
});

describe('for those who ask for less motion', () => {
  let page: Page;
  beforeAll(async () => {
    page = await site.page({ viewport: PHONE, reducedMotion: 'reduce' });
  });
  afterAll(() => page.context().close());

  it.each(scenes.map(({ id }) => id))('%s stands still', async (id) => {
    await openScene(site, page, id);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});
