/** Leads a page to a scene of the gallery. */
import type { Page } from 'playwright-core';
import type { Site } from './site.js';

/** @param ground `lang`, `theme` and `ground`, as in the address of a scene */
export async function openScene(
  { address }: Site,
  page: Page,
  scene: string,
  ground: Readonly<Record<string, string>> = {},
): Promise<void> {
  await page.goto(`${address}gallery/scene.html?${new URLSearchParams({ scene, ...ground }).toString()}`);
  await page.locator('html[data-scene=shown]').waitFor();
}
