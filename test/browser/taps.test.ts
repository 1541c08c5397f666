/** How many taps a member of a cooperative needs for a honey sheet on a phone, and how many words stand on the screens meanwhile. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { form } from './producer.js';
import { openSite, type Site } from './site.js';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const MOST_TAPS = 45;

it(`a member gets from the start page to the verdict of a honey sheet in at most ${MOST_TAPS} taps`, async () => {
  const page = await site.page({
    viewport: { width: 360, height: 780 },
    hasTouch: true,
    isMobile: true,
    deviceScaleFactor: 2,
  });
  await page.goto(site.address);
  let taps = 0;
  let words = 0;
  const tap = async (target: Locator): Promise<void> => {
    taps += 1;
    await target.tap();
  };
  const read = async (): Promise<void> => {
    words += (await wordsIn(page)).length;
  };

  const search = page.getByLabel('Sản phẩm của bạn là gì?');
  await search.waitFor();
  await read();
  await tap(search);
  await search.pressSequentially('mật ong');
  await form(page).locator('.choices').first().getByRole('button').first().waitFor();
  await tap(form(page).locator('.choices').first().getByRole('button').first());
  const begin = form(page).getByRole('button', { name: 'Bắt đầu', exact: true });
  await form(page).locator('.gate').or(begin).first().waitFor();
  if ((await begin.count()) > 0) await tap(begin);
  await form(page).locator('.gate').waitFor();

  for (let before = ''; ;) {
    await expect.poll(() => nameOfPage(page)).not.toBe(before);
    before = await nameOfPage(page);
    if (before === 'result') break;
    await read();
    await answer(page, tap);
  }
  await read();
  console.log(`honey on a phone: ${String(taps)} taps, ${String(words)} words`);
  expect(taps).toBeLessThanOrEqual(MOST_TAPS);
  expect(site.errors).toEqual([]);
  await page.context().close();
}, 120_000);

/** The conditions first, then the last option; after that the next page comes by itself, but for an interval. */
async function answer(page: Page, tap: (target: Locator) => Promise<void>): Promise<void> {
  for (const no of await form(page).locator('.condition input[value=no]').all()) await tap(no);
  const options = form(page).locator('ocop-criterion label:not(.none) input[name=pick]:enabled');
  if ((await options.count()) > 0) await tap(options.last());
  else if ((await form(page).locator('.interval').count()) > 0)
    await tap(form(page).locator('.bottom-bar .primary'));
}

const nameOfPage = (page: Page): Promise<string> =>
  form(page).evaluate(
    ({ shadowRoot }) =>
      shadowRoot?.querySelector('ocop-criterion')?.view?.criterion.id ??
      shadowRoot?.querySelector('.interval > h2, .gate > h2')?.textContent ??
      (shadowRoot?.querySelector('.steps') ? 'result' : ''),
  );

/** What is on the screen, across shadow roots. */
const wordsIn = (page: Page): Promise<string[]> =>
  form(page).evaluate((element) => {
    const read = (root: ParentNode): string =>
      [...root.children]
        .map((child) => {
          const inner = [child, ...child.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
          return [(child as HTMLElement).innerText, ...inner.map(read)].join(' ');
        })
        .join(' ');
    return (element.shadowRoot ? read(element.shadowRoot) : '').split(/\s+/).filter((word) => word !== '');
  });
