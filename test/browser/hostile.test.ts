/** Old pages: whatever their rules do, the elements look as they were drawn, and the total is in view. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTENTS, HOSTILE_PAGES, writePage } from './hostile-pages.mjs';
import { launch } from './site.js';

const cdn = dirname(fileURLToPath(import.meta.resolve('@ocop-kit/elements/cdn/integrity.json')));

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

type Hostile = keyof typeof HOSTILE_PAGES;

async function open(name: Hostile, content: string, width = 360, height = 780): Promise<Page> {
  const hostile = HOSTILE_PAGES[name]!;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: hostile.scheme ?? 'light',
  });
  const page = await context.newPage();
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    return pathname === '/'
      ? route.fulfill({ contentType: 'text/html', body: writePage(hostile, content) })
      : route.fulfill({ contentType: 'text/javascript', body: readFileSync(join(cdn, pathname)) });
  });
  await page.goto('http://old.example/');
  return page;
}

const NAMES = Object.keys(HOSTILE_PAGES);

/** How much of the total a person sees, and what lies over its middle. */
const totalOf = (page: Page) =>
  page
    .locator('ocop-self-assessment .bar strong')
    .first()
    .evaluate((total) => {
      const { top, bottom, left, right } = total.getBoundingClientRect();
      const form = document.querySelector('ocop-self-assessment');
      const isFree = document.elementFromPoint((left + right) / 2, (top + bottom) / 2) === form;
      return top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth && isFree;
    });

describe('a form on a page that', () => {
  describe.each([360, 1280])('at %i px', (width) => {
    it.each(NAMES)('%s has its total in view, wherever it is scrolled', async (name) => {
      const page = await open(name, CONTENTS.form, width);
      await page.locator('ocop-self-assessment .gate').waitFor();
      await expect.poll(() => totalOf(page)).toBe(true);
      await page.mouse.move(width / 2, 400);
      for (const distance of width === 360 ? [120] : [120, 900, 1_500]) {
        await page.mouse.wheel(0, distance);
        await expect.poll(() => totalOf(page), { message: `${name} after ${distance}` }).toBe(true);
      }
      await page.context().close();
    });
  });

  it.each(NAMES)('%s is led on, question by question, in sizes that can be read', async (name) => {
    const page = await open(name, CONTENTS.form);
    const form = page.locator('ocop-self-assessment');
    await form.locator('.gate input[value=no]').check();
    await form.locator('.bottom-bar .primary').click();
    const option = form.locator('ocop-criterion .option').first();
    await option.waitFor();
    const sizes = await form
      .locator('ocop-criterion')
      .first()
      .evaluate((criterion) =>
        [...criterion.shadowRoot!.querySelectorAll('.text, h2, h3, h4, input')].map((element) => {
          const style = getComputedStyle(element);
          const { width, height } = element.getBoundingClientRect();
          return {
            size: Number.parseFloat(style.fontSize),
            spacing: style.letterSpacing,
            float: style.float,
            case: style.textTransform,
            isSeen: width > 0 && height > 0,
          };
        }),
      );
    for (const one of sizes)
      expect(one).toMatchObject({ spacing: 'normal', float: 'none', case: 'none', isSeen: true });
    const [heading] = sizes;
    expect(heading?.size).toBeGreaterThanOrEqual(16);
    const text = await form
      .locator('ocop-criterion .option .text')
      .first()
      .evaluate((words) => {
        const { fontSize, textAlign, lineHeight } = getComputedStyle(words);
        return { size: Number.parseFloat(fontSize), textAlign, line: Number.parseFloat(lineHeight) };
      });
    expect(text.size).toBeGreaterThanOrEqual(16);
    expect(text.line / text.size).toBeGreaterThanOrEqual(1.4);
    expect(text.textAlign).toMatch(/start/);
    await expect.poll(() => totalOf(page)).toBe(true);
    await page.context().close();
  });

  it.each(NAMES)('%s covers neither the question nor the answer that has the focus', async (name) => {
    const page = await open(name, CONTENTS.form);
    const form = page.locator('ocop-self-assessment');
    await form.locator('.gate input[value=no]').focus();
    await page.keyboard.press('Space');
    for (let count = 0; count < 8; count++) {
      await page.keyboard.press('Tab');
      const isFree = () =>
        page.evaluate(() => {
          let active = document.activeElement;
          while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
          if (
            !active ||
            active === document.body ||
            !document.querySelector('ocop-self-assessment')?.shadowRoot?.activeElement
          )
            return true;
          const { left, top, width, height } = active.getBoundingClientRect();
          const found = document.elementFromPoint(left + Math.min(width, 40) / 2, top + height / 2);
          return found === document.querySelector('ocop-self-assessment');
        });
      await expect.poll(isFree).toBe(true);
    }
    await page.context().close();
  });
});

describe('colours on a page that', () => {
  const groundOf = (page: Page, tag: string): Promise<number> =>
    page
      .locator(tag)
      .first()
      .evaluate((element) => {
        const ground = element.shadowRoot!.querySelector('.ground')!;
        const [red = 0, green = 0, blue = 0] = getComputedStyle(ground)
          .backgroundColor.match(/\d+/g)!
          .map(Number);
        return (red + green + blue) / 3;
      });

  it.each([
    ['form', 'ocop-self-assessment'],
    ['list', 'ocop-product-list'],
  ] as const)('is white stay white on a dark phone, and are dark where it is: %s', async (what, tag) => {
    const white = await open('is white on a dark phone', CONTENTS[what]);
    await white.locator(`${tag} .ground > *`).first().waitFor();
    expect(await groundOf(white, tag)).toBeGreaterThan(250);
    const dark = await open('is dark itself', CONTENTS[what]);
    await dark.locator(`${tag} .ground > *`).first().waitFor();
    expect(await groundOf(dark, tag)).toBeLessThan(60);
    await Promise.all([white, dark].map((page) => page.context().close()));
  });
});

describe('a list and a rating on a page that', () => {
  it.each(NAMES.flatMap((name) => (['list', 'rating'] as const).map((what) => [name, what] as const)))(
    '%s: a %s is no wider than its room, and its words can be read',
    async (name, what) => {
      const page = await open(name, CONTENTS[what]);
      const element = page.locator(what === 'list' ? 'ocop-product-list' : 'ocop-rating').first();
      await element
        .getByText(what === 'list' ? 'Sản phẩm 1' : 'HTX Ví Dụ')
        .first()
        .waitFor();
      const box = await element.evaluate((found) => ({
        inner: found.shadowRoot!.firstElementChild!.getBoundingClientRect().width,
        outer: found.getBoundingClientRect().width,
        scroll: found.scrollWidth - found.clientWidth,
        size: Number.parseFloat(
          getComputedStyle(found.shadowRoot!.querySelector('p, h2, h3, b, strong')!).fontSize,
        ),
        stars: found.shadowRoot!.querySelector('svg')?.getBoundingClientRect().width ?? 0,
      }));
      expect(box.inner).toBeLessThanOrEqual(box.outer + 1);
      expect(box.scroll).toBeLessThanOrEqual(0);
      expect(box.size).toBeGreaterThanOrEqual(14);
      if (what === 'rating') expect(box.stars).toBeGreaterThan(40);
      await page.context().close();
    },
  );
});

describe('a small view', () => {
  it.each([
    ['enlarged four times', 320, 256],
    ['as low as a frame is by itself', 360, 150],
  ])('%s: the bar does not stick over what it is about', async (_what, width, height) => {
    const page = await open('is white on a dark phone', CONTENTS.form, width, height);
    const bar = page.locator('ocop-self-assessment .bottom-bar');
    await bar.waitFor({ state: 'attached' });
    expect(await bar.evaluate((element) => getComputedStyle(element).position)).toBe('static');
    await page.context().close();
  });

  it('with very large text: the bar stops sticking where it would take most of the view', async () => {
    const page = await open(
      'is white on a dark phone',
      `<div style="--ocop-size:48px">${CONTENTS.form}</div>`,
      320,
      340,
    );
    const bar = page.locator('ocop-self-assessment .bottom-bar');
    await bar.waitFor({ state: 'attached' });
    await expect.poll(() => bar.evaluate((element) => getComputedStyle(element).position)).toBe('static');
    await page.context().close();
  });
});

describe('a frame as high as its form', () => {
  it.each(['data-ocop', 'data-ocop sandbox="allow-scripts"'])(
    'has its bar at the edge of what is seen of it: %s',
    async (attributes) => {
      const page = await (await browser.newContext({ viewport: { width: 360, height: 700 } })).newPage();
      await page.route('**/*', (route) => {
        const { pathname } = new URL(route.request().url());
        const body = `<!doctype html><html lang="vi"><script type="module" src="/ocop-embed.js"></script><body style="margin:0">
        <div style="height:500px"></div><iframe ${attributes} src="https://forms.example/embed.html?set=4" style="width:100%;border:0"></iframe>
        <div style="height:2000px"></div></body></html>`;
        const type = pathname.endsWith('.css')
          ? 'text/css'
          : pathname.endsWith('.html')
            ? 'text/html'
            : 'text/javascript';
        const headers = { 'access-control-allow-origin': '*' };
        return pathname === '/'
          ? route.fulfill({ contentType: 'text/html', body })
          : route.fulfill({ contentType: type, headers, body: readFileSync(join(cdn, pathname)) });
      });
      await page.goto('https://portal.example/');
      const frame = page.frames().at(-1)!;
      await frame.locator('.gate').waitFor();
      await expect
        .poll(() => page.evaluate(() => document.querySelector('iframe')!.clientHeight))
        .toBeGreaterThan(200);
      await frame.locator('.gate input[value=no]').check();
      await frame.locator('.bottom-bar .primary').click();
      await frame.locator('ocop-criterion').waitFor();
      for (const y of [120, 260]) {
        await page.evaluate((to) => {
          scrollTo(0, to);
        }, y);
        const distance = async (): Promise<number> => {
          const box = await frame.locator('.bottom-bar').boundingBox();
          const iframe = await page.locator('iframe').boundingBox();
          const seen = Math.min(700, iframe!.y + iframe!.height);
          return Math.abs(seen - (box!.y + box!.height));
        };
        await expect.poll(distance).toBeLessThanOrEqual(16);
      }
      await page.context().close();
    },
  );
});
