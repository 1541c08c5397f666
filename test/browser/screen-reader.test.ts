/** What a screen reader gets of every screen. The trees beside were read by a person; a change of them wants to be read again. */
import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { scenes } from '../../examples/gallery/scenes.js';
import { openScene } from './scene.js';
import { openSite, type Site } from './site.js';

let site: Site;
let page: Page;
beforeAll(async () => {
  site = await openSite();
  const phone = { viewport: { width: 360, height: 780 }, isMobile: true, hasTouch: true };
  page = await site.page({ ...phone, timezoneId: 'Asia/Ho_Chi_Minh' });
  // The same tree tomorrow, and wherever this runs.
  await page.clock.setFixedTime(new Date('2026-11-27T08:00:00Z'));
});
afterAll(() => site.close());

/** Glosses and notices come behind the paint: until then the tree is not the whole one. */
const PATIENCE_MS = 4000;
/** A gloss never moves what somebody reads, so on a busy machine, where it comes late, it may stand at the other end of its question. */
const LOADS = 3;

it.each(scenes.map(({ id }) => id))('%s reads as it was reviewed', async (id) => {
  const file = new URL(`screens/${id}.yml`, import.meta.url);
  const reviewed = existsSync(file) ? readFileSync(file, 'utf8') : 'not reviewed yet';
  let tree = '';
  for (let load = 0; load < LOADS && tree !== reviewed; load++) {
    await openScene(site, page, id);
    const end = Date.now() + PATIENCE_MS;
    do {
      if (tree) await page.waitForTimeout(100);
      tree = `${await page.locator('body').ariaSnapshot()}\n`;
    } while (tree !== reviewed && Date.now() < end);
  }
  await expect(tree).toMatchFileSnapshot(`screens/${id}.yml`);
});
