/** The gallery: every element, in every scene, in both languages, on a phone and on a desk. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import manifest from '@ocop-kit/elements/custom-elements.json' with { type: 'json' };
import { scenes } from '../../examples/gallery/scenes.js';
import { leave, openSite, watch, type Site } from './site.js';

const PHONE = { viewport: { width: 360, height: 780 }, isMobile: true, hasTouch: true };
const DESK = { viewport: { width: 1280, height: 900 } };
const tags = manifest.modules.flatMap(({ declarations }) => declarations.map(({ tagName }) => tagName));

let site: Site;
let errors = 0;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
/** A page, and what went wrong in it. */
interface Visit {
  readonly page: Page;
  readonly errors: string[];
}

/** Each test sees its own errors alone. */
afterEach(() => {
  errors = site.errors.length;
});
const newErrors = (): readonly string[] => site.errors.slice(errors);

it('has scenes of every element that is registered, and of no other', () => {
  expect([...new Set(scenes.map(({ tag }) => tag))].sort()).toEqual([...tags].sort());
});

it('names every scene once, in both languages', () => {
  expect(new Set(scenes.map(({ id }) => id)).size).toBe(scenes.length);
  const nameless = scenes.filter(({ title }) => title.vi.trim() === '' || title.en.trim() === '');
  expect(nameless).toEqual([]);
});

describe.each([
  { lang: 'vi', screen: PHONE },
  { lang: 'en', screen: DESK },
])('in $lang at $screen.viewport.width px', ({ lang, screen }) => {
  // Several scenes at once, each in a page that no other scene has meanwhile: a page mostly waits.
  const idle: Visit[] = [];
  const visits: Visit[] = [];
  const open = async (): Promise<Visit> => {
    const visit: Visit = { page: await site.page(screen), errors: [] };
    watch(visit.page, visit.errors);
    visits.push(visit);
    return visit;
  };
  afterAll(async () => {
    for (const { page } of visits) await leave(page);
  });

  it.concurrent.for(scenes.map(({ id, tag }) => [id, tag] as const))(
    '%s is shown',
    async ([id, tag], { expect }) => {
      const visit = idle.pop() ?? (await open());
      const { page, errors } = visit;
      await page.goto(`${site.address}gallery/scene.html?scene=${id}&lang=${lang}`);
      await page.locator('html[data-scene]').waitFor();
      expect(await page.locator('html').getAttribute('data-scene'), errors.join('\n')).toBe('shown');
      expect(await page.locator(`body > ${tag}`).count()).toBe(1);
      expect(errors).toEqual([]);
      const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
      idle.push(visit);
    },
  );
});

describe.each([PHONE, DESK])('the list at $viewport.width px', (screen) => {
  it('has a frame of every scene, under its name, and fits the screen', async () => {
    const page = await site.page(screen);
    await page.goto(`${site.address}gallery/`);
    const figures = page.locator('figure');
    expect(await figures.evaluateAll((all) => all.map(({ id }) => id))).toEqual(scenes.map(({ id }) => id));
    expect(await figures.locator('.title').allInnerTexts()).toEqual(scenes.map(({ title }) => title.vi));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(screen.viewport.width);
    const links = page.locator('nav a');
    expect(await links.allInnerTexts()).toEqual([...new Set(scenes.map(({ tag }) => `<${tag}>`))]);
    expect(newErrors()).toEqual([]);
    await leave(page);
  });
});

it('switches language, theme and ground of the page and of every frame', async () => {
  const page = await site.page(DESK);
  await page.goto(`${site.address}gallery/`);
  await page.selectOption('[name=lang]', 'en');
  await page.selectOption('[name=theme]', 'ocop-portal');
  await page.selectOption('[name=ground]', 'dark');
  expect(await page.locator('h1').innerText()).toBe('Every element in every state');
  const first = page.locator('iframe').first().contentFrame();
  await first
    .locator('html[lang=en].ocop-portal body[theme=dark] ocop-self-assessment[theme=dark]')
    .waitFor();
  await first.getByText('What is your product?').waitFor();
  // The address holds the switches, to be sent to somebody.
  expect(new URL(page.url()).search).toBe('?theme=ocop-portal&ground=dark&lang=en');
  await page.reload();
  await first.getByText('What is your product?').waitFor();
  expect(newErrors()).toEqual([]);
  await leave(page);
});

it('shows the criteria sets in English where the page speaks it', async () => {
  const page = await site.page(DESK);
  await page.goto(`${site.address}gallery/scene.html?scene=form-choose&lang=en`);
  await page.getByRole('button', { name: /Honey, other nectars/ }).waitFor();
  await leave(page);
});

it.each(['html', 'gallery'])(
  'gives the ground of the page examples/%s to what stands on it',
  async (example) => {
    const page = await site.page({ ...DESK, colorScheme: 'light' });
    await page.goto(`${site.address}${example === 'html' ? '' : `${example}/`}`);
    await page.selectOption('[name=ground]', 'dark');
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(20, 24, 22)',
    );
    await leave(page);
  },
);

it('shows a frame as high as what it holds', async () => {
  const page = await site.page(DESK);
  await page.goto(`${site.address}gallery/#ocop-rating`);
  const frame = page.locator('#rating-card iframe');
  await frame.scrollIntoViewIfNeeded();
  await frame.contentFrame().locator('html[data-scene=shown]').waitFor();
  await expect.poll(async () => Number(await frame.getAttribute('height'))).toBeGreaterThan(150);
  expect(Number(await frame.getAttribute('height'))).toBeLessThan(500);
  await leave(page);
});

it('leaves the reader where they are while the scenes are led to their states', async () => {
  const page = await site.page(DESK);
  await page.goto(`${site.address}gallery/`);
  const switcher = page.locator('[name=lang]');
  await switcher.focus();
  await page.keyboard.press('End');
  const frames = page.locator('#ocop-self-assessment iframe');
  // Frames below the screen are fetched when somebody comes near; here, all those that lead a form somewhere.
  await frames.evaluateAll((all) => {
    for (const frame of all as HTMLIFrameElement[]) frame.loading = 'eager';
  });
  for (const frame of await frames.all())
    await frame.contentFrame().locator('html[data-scene=shown]').waitFor({ state: 'attached' });
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(await switcher.evaluate((select) => select === document.activeElement)).toBe(true);
  expect(await switcher.inputValue()).toBe('en');
  // Whoever comes to a frame later may use it.
  const first = page.locator('#form-question iframe').contentFrame();
  await first.locator('input[name=pick]').first().focus();
  expect(await first.locator('input[name=pick]:focus').count()).toBe(1);
  await leave(page);
});

it('shows why a file is refused in the language of the page', async () => {
  const page = await site.page(DESK);
  await page.goto(`${site.address}gallery/scene.html?scene=criterion-evidence&lang=en`);
  await page.getByText('anh-vuon.zip: this kind of file is not accepted.').waitFor();
  await leave(page);
});
