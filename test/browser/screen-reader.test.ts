/** What a screen reader gets of every screen. The trees beside were read by a person; a change of them wants to be read again. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { scenes } from '../../examples/gallery/scenes.js';
import { openScene } from './scene.js';
import { openSite, type Site } from './site.js';

let site: Site;
let page: Page;
beforeAll(async () => {
  site = await openSite();
  page = await site.page({ viewport: { width: 360, height: 780 }, isMobile: true, hasTouch: true });
  // The same tree tomorrow.
  await page.clock.setFixedTime(new Date('2026-11-27T08:00:00Z'));
});
afterAll(() => site.close());

it.each(scenes.map(({ id }) => id))('%s reads as it was reviewed', async (id) => {
  await openScene(site, page, id);
  // Glosses come after the paint.
  await page.waitForLoadState('networkidle');
  await expect(`${await page.locator('body').ariaSnapshot()}\n`).toMatchFileSnapshot(`screens/${id}.yml`);
});
