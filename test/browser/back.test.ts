/** The browser's Back and Forward in the form, on the example page as it is served. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { begin, criterion, form, press } from './producer.js';
import { openSite, type Site } from './site.js';

let site: Site;
let open: Page | undefined;
beforeAll(async () => {
  site = await openSite();
});
afterEach(async () => {
  await open?.context().close();
  expect(site.errors).toEqual([]);
});
afterAll(() => site.close());

const PHONE = { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true };
const search = (page: Page): Locator => page.getByLabel('Sản phẩm của bạn là gì?');
/** The id of the criterion that is open, or the part of the form that is. */
const nameOfPage = (page: Page): Promise<string | undefined> =>
  form(page).evaluate(
    ({ shadowRoot }) =>
      shadowRoot?.querySelector('ocop-criterion')?.view?.criterion.id ??
      ['gate', 'interval', 'set-card'].find((name) => shadowRoot?.querySelector(`.${name}`)) ??
      (shadowRoot?.querySelector('ocop-scorecard') ? 'result' : 'start'),
  );
const at = (page: Page, wanted: string): Promise<void> => expect.poll(() => nameOfPage(page)).toBe(wanted);
const open13 = async (page: Page): Promise<void> => {
  await begin(page, 'mật ong');
  for (const id of ['1.1', '1.2']) {
    await at(page, id);
    await press(page, 'Tiếp tục');
  }
  await at(page, '1.3');
};

async function visit(options = {}): Promise<Page> {
  open = await site.page({ ...PHONE, ...options });
  return open;
}

it('Back steps back page by page with the answers kept, then to the start, and then away as usual', async () => {
  const page = await visit();
  await page.goto('about:blank');
  await page.goto(site.address);
  await open13(page);
  await page.goBack();
  await at(page, '1.2');
  await criterion(page).locator('input[name=pick]').first().press('Space');
  await page.goBack();
  await at(page, '1.1');
  expect(page.url()).toBe(site.address);
  await page.goForward();
  await at(page, '1.2');
  expect(await criterion(page).locator('input[name=pick]').first().isChecked()).toBe(true);
  for (const wanted of ['1.1', 'gate', 'set-card', 'start']) {
    await page.goBack();
    await at(page, wanted);
  }
  expect(page.url()).toBe(site.address);
  await page.goBack();
  expect(page.url()).toBe('about:blank');
});

it('Back leads from the card of a set to the list of its industry, and from there to the tiles', async () => {
  const page = await visit();
  await page.goto('about:blank');
  await page.goto(site.address);
  const heading = (): Promise<string> => form(page).locator('.heading').first().innerText();
  const tiles = form(page).locator('.tile');
  await tiles.nth(1).click();
  const choices = form(page).locator('.choice');
  await choices.first().waitFor();
  const industry = await heading();
  await choices.first().click();
  await at(page, 'set-card');
  await page.goBack();
  await expect.poll(heading).toBe(industry);
  await page.goBack();
  await expect.poll(() => tiles.count()).toBe(6);
  await page.goForward();
  await expect.poll(heading).toBe(industry);
  await page.goForward();
  await at(page, 'set-card');
  await form(page).locator('.back').click();
  await expect.poll(heading).toBe(industry);
  expect(page.url()).toBe(site.address);
});

it('the button and the browser go back the same way', async () => {
  const page = await visit();
  await page.goto(site.address);
  await open13(page);
  await press(page, 'Quay lại');
  await at(page, '1.2');
  await page.goBack();
  await at(page, '1.1');
  await press(page, 'Quay lại');
  await at(page, 'gate');
  await page.goForward();
  await at(page, '1.1');
});

it('Back closes the sheet with the standing first', async () => {
  const page = await visit();
  await page.goto(site.address);
  await open13(page);
  const sheet = form(page).locator('dialog.sheet');
  await form(page).locator('.standing-button').click();
  await sheet.waitFor();
  await page.goBack();
  await sheet.waitFor({ state: 'detached' });
  await at(page, '1.3');
  await form(page).locator('.standing-button').click();
  await press(page, 'Đóng');
  await sheet.waitFor({ state: 'detached' });
  await expect
    .poll(() => page.evaluate(() => JSON.stringify(history.state)))
    .not.toContain('isCovered":true');
  await page.goBack();
  await at(page, '1.2');
});

it('a dialog that was opened before there were steps takes none of them back', async () => {
  const page = await visit();
  await page.goto(site.address);
  await open13(page);
  const steps = (on: boolean): Promise<void> =>
    form(page).evaluate((element, now) => {
      if (now) element.removeAttribute('history');
      else element.setAttribute('history', 'off');
    }, on);
  const sheet = form(page).locator('dialog.sheet');
  await steps(false);
  await form(page).locator('.standing-button').click();
  await sheet.waitFor();
  await steps(true);
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
  await press(page, 'Tiếp tục');
  await at(page, '1.4');
  await page.goBack();
  await at(page, '1.3');
});

it('a reload opens the same page of the same draft, and Back goes on from there', async () => {
  const page = await visit();
  await page.goto(site.address);
  await begin(page, 'mật ong');
  await criterion(page).locator('input[name=pick]').first().press('Space');
  await press(page, 'Tiếp tục');
  await at(page, '1.2');
  await form(page).getByText('đã lưu').waitFor();
  await page.reload();
  await at(page, '1.2');
  await page.goBack();
  await at(page, '1.1');
  expect(await criterion(page).locator('input[name=pick]').first().isChecked()).toBe(true);
});

it('a sheet that is gone keeps nobody pressing Back', async () => {
  const page = await visit();
  await page.goto('about:blank');
  await page.goto(site.address);
  await form(page).evaluate((element) => {
    element.setAttribute('storage', 'none');
  });
  await open13(page);
  await page.reload();
  await at(page, 'start');
  await page.goBack();
  await expect.poll(() => page.evaluate(() => JSON.stringify(history.state))).toContain('"depth":0');
  await at(page, 'start');
  await page.goBack();
  expect(page.url()).toBe('about:blank');
});

it.each(['browser', 'none'])(
  'a router of the page that draws the form anew at every step loses nothing, storage %s',
  async (storage) => {
    const page = await visit();
    await page.addInitScript((wanted) => {
      history.replaceState({ route: 'form', idx: 3 }, '');
      const draw = (): void => {
        const form = document.createElement('ocop-self-assessment');
        form.setAttribute('storage', wanted);
        document.querySelector('ocop-self-assessment')?.replaceWith(form);
      };
      addEventListener('popstate', draw);
      addEventListener('DOMContentLoaded', draw);
    }, storage);
    await page.goto(site.address);
    await open13(page);
    await criterion(page).locator('input[name=pick]').first().press('Space');
    if (storage === 'browser') await form(page).getByText('đã lưu').waitFor();
    const state = (): Promise<unknown> => page.evaluate(() => history.state as unknown);
    expect(await state()).toMatchObject({ route: 'form', idx: 3 });
    await page.goBack();
    await at(page, '1.2');
    expect(await state()).toMatchObject({ route: 'form', idx: 3 });
    await page.goForward();
    await at(page, '1.3');
    expect(await criterion(page).locator('input[name=pick]').first().isChecked()).toBe(true);
  },
);

it('history="off" leaves the history alone', async () => {
  const page = await visit();
  await page.goto(site.address);
  await form(page).evaluate((element) => {
    element.setAttribute('history', 'off');
  });
  const length = (): Promise<number> => page.evaluate(() => history.length);
  const before = await length();
  await open13(page);
  await press(page, 'Quay lại');
  await at(page, '1.2');
  expect(await length()).toBe(before);
  expect(await page.evaluate(() => history.state as unknown)).toBeNull();
});

it('of two forms on a page, the one that stepped last steps back first', async () => {
  const page = await visit();
  await page.goto(site.address);
  await form(page).evaluate((first) => {
    const second = document.createElement('ocop-self-assessment');
    Object.assign(second, { set: 26, storage: 'none', layout: 'steps' });
    first.setAttribute('data-first', '');
    first.after(second);
  });
  const [one, two] = [page.locator('[data-first]'), page.locator('ocop-self-assessment:not([data-first])')];
  const number = (which: Locator): Promise<string> => which.locator('.number').innerText();
  const next = (which: Locator): Promise<void> =>
    which.getByRole('button', { name: 'Tiếp tục', exact: true }).click();
  await search(page).first().fill('mật ong');
  await one.locator('.choices').first().getByRole('button').first().click();
  await one.getByRole('button', { name: 'Bắt đầu', exact: true }).click();
  await one.locator('.gate').waitFor();
  await next(one);
  await next(two);
  await next(one);
  await expect.poll(() => number(one)).toContain('2/');
  await page.goBack();
  await expect.poll(() => number(one)).toContain('1/');
  expect(await number(two)).toContain('2/');
  await page.goBack();
  await expect.poll(() => number(two)).toContain('1/');
  expect(await number(one)).toContain('1/');
});

it('does so in a frame, whose page stays where it is', async () => {
  const page = await visit();
  await page.goto(`${site.address}iframe/`);
  const frame = page.frames().find((one) => one !== page.mainFrame());
  if (!frame) throw new Error('There is no frame');
  const inside = frame.locator('ocop-self-assessment');
  const entries = (): Promise<number> => page.evaluate(() => history.length);
  const before = await entries();
  await inside.evaluate((element) => {
    Object.assign(element, { layout: 'steps', set: 4 });
  });
  await inside.locator('.gate').waitFor();
  await inside.getByRole('button', { name: 'Tiếp tục', exact: true }).click();
  await inside.locator('ocop-criterion').waitFor();
  // What keeps the history may be fetched after the first step.
  await expect.poll(entries).toBeGreaterThan(before);
  await page.evaluate(() => {
    history.back();
  });
  await inside.locator('.gate').waitFor();
  expect(page.url()).toBe(`${site.address}iframe/`);
});

it('choosing without acting leaves no entry', async () => {
  const page = await visit();
  await page.goto(site.address);
  await search(page).waitFor();
  const before = await page.evaluate(() => history.length);
  await form(page).evaluate((element) => {
    Object.assign(element, { set: 4 });
  });
  await form(page).locator('.gate').waitFor();
  expect(await page.evaluate(() => history.length)).toBe(before);
});
