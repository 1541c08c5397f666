/** React, Vue and Svelte use the elements as they are: each example, built, is driven as its visitors do. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from './site.js';

const EXAMPLES = [
  { folder: 'react', framework: 'React' },
  { folder: 'vue', framework: 'Vue' },
  { folder: 'svelte', framework: 'Svelte' },
];

let site: Site;
beforeAll(async () => {
  site = await openSite({
    folders: EXAMPLES.map(({ folder }) => [`/${folder}/`, `examples/${folder}/dist`]),
    trusted: ['vue', 'svelte-trusted-html'],
  });
});
afterAll(() => site.close());

describe.each(EXAMPLES)('$framework', ({ folder, framework }) => {
  it('sets properties, hears events, and draws again without losing an answer', async () => {
    const page = await site.page();
    await page.goto(`${site.address}${folder}/`);
    const criteria = page.locator('ocop-criterion');
    await page.getByText('Chưa có phiếu').waitFor();
    for (const [nth, points] of [
      [0, 3],
      [1, 5],
    ] as const) {
      await criteria.nth(nth).locator('label:not(.none) input[type=radio]').last().check();
      await page.getByText(`${framework} biết: ${points} điểm`).waitFor();
      expect(await page.locator('.bar strong').innerText()).toBe(`${points}/100 điểm`);
    }
    expect(await criteria.nth(0).locator('label:not(.none) input[type=radio]').last().isChecked()).toBe(true);
    // An object, not text, reached the rating.
    await page.locator('ocop-rating').getByText('HTX Ví Dụ').waitFor();
    expect(site.errors).toEqual([]);
  });
});
