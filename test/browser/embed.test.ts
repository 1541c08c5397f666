/** The form in a frame: what the page and the frame tell each other, and what neither believes. */
import { readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, watch } from './site.js';

const cdn = dirname(fileURLToPath(import.meta.resolve('@ocop-kit/elements/cdn/integrity.json')));
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};
const PORTAL = 'https://portal.example';
const FORMS = 'https://forms.example';
const EMBED = `${FORMS}/embed.html?set=4&layout=all`;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

interface Around {
  readonly page: Page;
  readonly frame: Frame;
  readonly troubles: readonly string[];
}

interface Site {
  /** What stands in the head of the page around. */
  readonly head?: string;
  /** What stands around the frame; `FRAME` is the frame's address. */
  readonly body?: string;
  readonly src?: string;
  /** The sites that the frame's own site trusts. */
  readonly trusted?: string;
  /** In place of the real frame. */
  readonly hostile?: string;
  readonly context?: BrowserContextOptions;
  readonly headers?: Readonly<Record<string, string>>;
}

const SCRIPT = `<script type="module" src="${PORTAL}/ocop-embed.js"></script>`;
const IFRAME = '<iframe data-ocop src="FRAME" title="Biểu mẫu"></iframe>';

/** A portal's page with a frame of another site in it; the page writes down every result that it is told. */
async function visit(site: Site = {}): Promise<Around> {
  const {
    head = '',
    body = SCRIPT + IFRAME,
    src = EMBED,
    trusted = '',
    hostile,
    context,
    headers = {},
  } = site;
  const page = await (await browser.newContext({ locale: 'vi-VN', ...context })).newPage();
  const troubles: string[] = [];
  page.setDefaultTimeout(20_000);
  watch(page, troubles);
  const around = `<!doctype html><html lang="vi"><title>Cổng</title>${head}<body>
    <script>window.received = []; addEventListener('ocop-complete', (event) => received.push(event.detail));
      addEventListener('message', ({ data }) => (window.heard ??= []).push(data));</script>
    ${body.replaceAll('FRAME', src)}</body></html>`;
  await page.route('https://*.example/**', (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const html = (text: string): Promise<void> =>
      route.fulfill({ body: text, contentType: TYPES['.html'] ?? '', headers });
    if (origin === PORTAL && pathname === '/') return html(around);
    if (pathname === '/embed.html') {
      const real = readFileSync(join(cdn, 'embed.html'), 'utf8');
      return html(
        hostile ??
          real.replace('name="ocop-embed-sites" content=""', `name="ocop-embed-sites" content="${trusted}"`),
      );
    }
    if (pathname === '/favicon.ico') return route.fulfill({ status: 204 });
    return route.fulfill({
      path: join(cdn, basename(pathname)),
      contentType: TYPES[extname(pathname)] ?? '',
      headers: { 'access-control-allow-origin': '*' },
    });
  });
  await page.goto(`${PORTAL}/`);
  const frame = page.frames().at(-1);
  if (!frame || frame === page.mainFrame()) throw new Error('The page has no frame.');
  return { page, frame, troubles };
}

/** Forms are drawn when they are drawn: how fast is not what is tested. */
const poll = <T>(read: () => T) => expect.poll(read, { timeout: 15_000 });

const heightOf = (page: Page): Promise<number> =>
  page
    .locator('iframe')
    .first()
    .evaluate((frame) => frame.clientHeight);
const heard = (page: Page): Promise<unknown[]> =>
  page.evaluate(() => (window as unknown as { heard?: unknown[] }).heard ?? []);
const receivedResults = (page: Page): Promise<{ result: { total: number } }[]> =>
  page.evaluate(() => (window as unknown as { received: { result: { total: number } }[] }).received);

/** Answers set 4 with the first option everywhere, to its result. */
async function complete(frame: Frame): Promise<void> {
  const criteria = frame.locator('ocop-criterion');
  await criteria.first().waitFor();
  await frame
    .locator('ocop-self-assessment')
    .evaluate((form) => (form as unknown as { updateComplete: unknown }).updateComplete);
  for (let nth = 0; nth < (await criteria.count()); nth++) {
    const radio = criteria.nth(nth).locator('input[name=pick]:enabled').first();
    if ((await radio.count()) > 0) await radio.check();
  }
  await frame.getByText('Đã trả lời đủ').first().waitFor({ state: 'attached' });
  await frame.getByRole('button', { name: 'Xem kết quả', exact: true }).first().click();
}

describe('a frame in a page', () => {
  it('grows with the form, and shrinks with it', async () => {
    const { page, frame, troubles } = await visit();
    await frame.locator('ocop-criterion').first().waitFor();
    await poll(() => heightOf(page)).toBeGreaterThan(3_000);
    const inside = (): Promise<number> => frame.evaluate(() => document.body.getBoundingClientRect().height);
    await poll(async () => Math.abs((await heightOf(page)) - (await inside()))).toBeLessThan(2);
    await frame.getByRole('button', { name: 'Chọn sản phẩm khác' }).click();
    await poll(() => heightOf(page)).toBeLessThan(3_000);
    expect(troubles).toEqual([]);
  });

  it('in a sandbox is as high as the form too, and speaks the language of the page', async () => {
    const body = SCRIPT + IFRAME.replace('data-ocop', 'data-ocop sandbox="allow-scripts"');
    const { page, frame } = await visit({ body });
    const height = () => frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
    const frameHeight = () => page.evaluate(() => document.querySelector('iframe')?.style.height);
    // The form grows while it is drawn.
    await poll(async () => (await frameHeight()) === `${await height()}px`).toBe(true);
    await page.evaluate(() => (document.documentElement.lang = 'en'));
    await poll(() => frame.evaluate(() => document.documentElement.lang)).toBe('en');
  });

  it('speaks the language of the page and wears its theme, as they change', async () => {
    const { page, frame } = await visit();
    await frame.getByText('Căn cứ').first().waitFor();
    await page.evaluate(() => {
      document.documentElement.lang = 'en';
      document.querySelector('iframe')!.dataset['theme'] = 'dark';
    });
    await frame.getByText('Legal basis').first().waitFor();
    await frame.locator('ocop-self-assessment[theme=dark]').waitFor();
    expect(await frame.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
  });

  it('takes language, theme and look from its address too, without any script around it', async () => {
    const { frame } = await visit({ body: IFRAME, src: `${EMBED}&lang=en&theme=dark&look=portal` });
    await frame.getByText('Legal basis').first().waitFor();
    expect(await frame.locator('ocop-self-assessment').getAttribute('theme')).toBe('dark');
    expect(await frame.locator('body').getAttribute('class')).toBe('ocop-portal');
  });

  it('hands the result to a site that its own site trusts', async () => {
    const { page, frame } = await visit({ trusted: `https://other.example ${PORTAL}` });
    await complete(frame);
    await expect
      .poll(async () => (await receivedResults(page)).map(({ result }) => typeof result.total))
      .toEqual(['number']);
  });

  it('keeps a draft where the browser allows it', async () => {
    // A private window keeps nothing for the frames of other sites; this one is of the portal's own.
    const src = 'https://forms.portal.example/embed.html?set=4&layout=all';
    const { page, frame } = await visit({ src });
    await frame.locator('ocop-criterion').first().getByRole('radio').first().check();
    await frame.getByText('Phiếu được tự lưu').first().waitFor({ state: 'attached' });
    await page.waitForTimeout(300);
    await page.reload();
    await page.frames().at(-1)!.getByRole('button', { name: 'Làm tiếp' }).first().waitFor();
  });

  it('says where the browser does not, and works on', async () => {
    const { frame } = await visit({ body: IFRAME.replace('data-ocop', 'sandbox="allow-scripts"') });
    await frame.getByText('Trình duyệt không cho lưu', { exact: false }).first().waitFor();
    await frame.locator('ocop-criterion').first().getByRole('radio').first().check();
  });
});

describe('one question in a frame', () => {
  const STEPS = `${FORMS}/embed.html?set=4`;
  const TALL = `${SCRIPT}<div style="height:900px">Đầu trang</div>${IFRAME}<div style="height:2000px"></div>`;

  it.each([
    ['one question at a time, however wide it is', STEPS, 'steps'],
    ['all of them where its address says so', `${STEPS}&layout=all`, 'all'],
  ])('shows %s', async (_what, src, layout) => {
    const { frame } = await visit({ src, context: { viewport: { width: 1280, height: 800 } } });
    const form = frame.locator('ocop-self-assessment');
    await frame.locator('ocop-criterion, .summary, .bar').first().waitFor();
    expect(await form.getAttribute('layout')).toBe(layout);
  });

  it.each([
    ['', 'data-ocop'],
    [' in a sandbox', 'data-ocop sandbox="allow-scripts"'],
  ])('is told which part of it is seen, as the page scrolls%s', async (_what, attributes) => {
    const { page, frame } = await visit({ src: STEPS, body: TALL.replace('data-ocop', attributes) });
    await frame.locator('ocop-self-assessment').waitFor();
    await frame.evaluate(() => {
      const parts: unknown[] = [];
      Object.assign(window, { parts });
      document
        .querySelector('ocop-self-assessment')!
        .addEventListener('ocop-visible-part', (event) => parts.push((event as CustomEvent).detail));
    });
    await expect
      .poll(() => page.evaluate(() => document.querySelector('iframe')?.style.height))
      .toMatch(/px/);
    await page.evaluate(() => {
      scrollTo(0, 500);
    });
    const last = () =>
      frame.evaluate(() => (window as unknown as { parts: { top: number; bottom: number }[] }).parts.at(-1));
    const expected = () =>
      page.evaluate(() => {
        const { top, height } = document.querySelector('iframe')!.getBoundingClientRect();
        const within = (y: number): number => Math.round(Math.min(height, Math.max(0, y - top)));
        return { top: within(0), bottom: within(innerHeight) };
      });
    const same = async () => JSON.stringify(await last()) === JSON.stringify(await expected());
    await poll(same).toBe(true);
    const before = JSON.stringify(await last());
    await page.evaluate(() => {
      scrollTo(0, 700);
    });
    await poll(async () => JSON.stringify(await last())).not.toBe(before);
    await poll(same).toBe(true);
  });

  it('leads the person to the next question, past a header of the page', async () => {
    const header = '<div style="position:fixed;inset:0 0 auto;height:80px;z-index:9;background:#fff"></div>';
    const { page, frame } = await visit({ src: STEPS, body: header + TALL });
    await frame.locator('ocop-self-assessment').waitFor();
    await expect
      .poll(() => page.evaluate(() => document.querySelector('iframe')?.style.height))
      .toMatch(/px/);
    await page.locator('iframe').focus();
    await page.evaluate(() => {
      scrollTo(0, 1100);
    });
    await frame.locator('ocop-self-assessment').evaluate((form) => {
      form.dispatchEvent(
        new CustomEvent('ocop-arrive', { bubbles: true, composed: true, detail: { top: 40 } }),
      );
    });
    const at = () => page.evaluate(() => document.querySelector('iframe')!.getBoundingClientRect().top + 40);
    await poll(async () => Math.round(await at())).toBe(80);
  });

  it('does not take a person away from the page', async () => {
    const { page, frame } = await visit({ src: STEPS, body: TALL });
    await frame.locator('ocop-self-assessment').waitFor();
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
    await frame.evaluate(() => {
      parent.postMessage({ ocop: 'ocop-embed/1', arrived: 300 }, '*');
    });
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  it('scrolls inside, where the page has no script of ours', async () => {
    const { page, frame } = await visit({
      src: STEPS,
      body: '<iframe src="FRAME" style="width:360px;height:500px"></iframe>',
    });
    await frame.locator('ocop-self-assessment').waitFor();
    expect(await heightOf(page)).toBe(500);
  });
});

describe('the colours of a frame', () => {
  it.each([
    ['white, on a white page on a dark phone', '', 'light'],
    ['dark, on a page whose styles say so', '<style>:root { color-scheme: dark }</style>', 'dark'],
    ['dark, on a page that is dark', '<meta name="color-scheme" content="dark">', 'dark'],
    ['dark, on a page that follows the phone', '<meta name="color-scheme" content="light dark">', 'dark'],
  ])('are %s', async (_what, meta, expected) => {
    const { frame } = await visit({ head: meta, context: { colorScheme: 'dark' } });
    await frame.locator('ocop-criterion').first().waitFor();
    const scheme = () => frame.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
    await poll(scheme).toBe(expected);
  });
});

describe('the form as a page of its own, by a link', () => {
  const open = async (width: number): Promise<Page> => {
    const { page } = await visit({ context: { viewport: { width, height: 800 } } });
    await page.goto(`${FORMS}/embed.html?look=portal`);
    await page.locator('ocop-self-assessment').getByRole('searchbox').first().waitFor();
    return page;
  };

  it.each([360, 1280])('has a title, a width and a margin at %i px', async (width) => {
    const page = await open(width);
    await page.getByRole('heading', { level: 1, name: 'Tự đánh giá sản phẩm OCOP' }).waitFor();
    const { left, right } = await page
      .locator('ocop-self-assessment')
      .getByRole('searchbox')
      .evaluate((field) => field.getBoundingClientRect().toJSON() as DOMRect);
    expect(left).toBeGreaterThanOrEqual(16);
    expect(width - right).toBeGreaterThanOrEqual(16);
    expect(right - left).toBeLessThan(1_120);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  it('is no header in a frame', async () => {
    const { frame } = await visit();
    await frame.locator('ocop-criterion').first().waitFor();
    expect(await frame.locator('h1').isVisible()).toBe(false);
  });
});

describe('a hostile page around the frame', () => {
  it('is never told the result, whatever it says of itself', async () => {
    const { page, frame } = await visit();
    await page.evaluate(() => {
      const window_ = document.querySelector('iframe')!.contentWindow!;
      window_.postMessage({ ocop: 'ocop-embed/1', trusted: true, origin: 'https://forms.example' }, '*');
    });
    await complete(frame);
    await frame.getByRole('heading', { name: /\/100 điểm/ }).waitFor();
    expect(JSON.stringify(await heard(page))).not.toMatch(/picks|total|assessment/);
    expect(await receivedResults(page)).toEqual([]);
  });

  it.each([
    ['markup for a language', { lang: '"><img src=x onerror=alert(1)>' }],
    ['an object for a language', { lang: { toString: 1 } }],
    ['a language without end', { lang: 'vi'.repeat(100_000) }],
    ['a theme of its own', { theme: 'url(https://evil.example)' }],
    ['a part that is seen without end', { visible: { top: -1e9, bottom: Infinity } }],
    ['a part that is seen upside down', { visible: { top: 900, bottom: 3 } }],
    ['markup for a part', { visible: { top: '<b>', bottom: {} } }],
    ['a list', []],
    ['null', null],
    ['the mark alone', { ocop: 'ocop-embed/1' }],
    ['another protocol', { ocop: 'ocop-embed/2', lang: 'en' }],
  ])('changes nothing with %s', async (_what, message) => {
    const { page, frame, troubles } = await visit();
    await frame.locator('ocop-criterion').first().waitFor();
    await page.evaluate((data) => {
      const marked = data && !Array.isArray(data) ? { ocop: 'ocop-embed/1', ...data } : data;
      document.querySelector('iframe')!.contentWindow!.postMessage(marked, '*');
    }, message);
    await page.waitForTimeout(200);
    expect(await frame.evaluate(() => document.documentElement.outerHTML.slice(0, 60))).toContain(
      'lang="vi"',
    );
    expect(await frame.locator('ocop-self-assessment').getAttribute('theme')).toBe('light');
    expect(troubles).toEqual([]);
  });

  it('cannot have another frame speak for it', async () => {
    const evil = `<iframe name="evil" srcdoc="<script>onload = () => parent.frames[0].postMessage({ ocop: 'ocop-embed/1', lang: 'en' }, '*')</script>"></iframe>`;
    const { page } = await visit({ body: SCRIPT + IFRAME + evil });
    const form = page.frames().find((one) => one.url().startsWith(FORMS))!;
    await form.locator('ocop-criterion').first().waitFor();
    await page.waitForTimeout(300);
    expect(await form.evaluate(() => document.documentElement.lang)).toBe('vi');
  });
});

describe('a hostile frame', () => {
  const saying = (message: string): string =>
    `<!doctype html><script>setInterval(() => parent.postMessage(${message}, '*'), 50);</script>`;

  it.each([
    ['endless', '1e9', 60_000],
    ['negative', '-5', 160],
  ])('of %s height is clamped', async (_what, height, expected) => {
    const { page } = await visit({ hostile: saying(`{ ocop: 'ocop-embed/1', height: ${height} }`) });
    await poll(() => heightOf(page)).toBe(expected);
  });

  it.each([
    ['not a number', 'NaN'],
    ['infinite', 'Infinity'],
    ['text', "'900px; position: fixed'"],
    ['an object', '{ valueOf: 900 }'],
  ])('whose height is %s changes nothing', async (_what, height) => {
    const { page, troubles } = await visit({
      hostile: saying(`{ ocop: 'ocop-embed/1', height: ${height} }`),
    });
    await poll(async () => (await heard(page)).length).toBeGreaterThan(10);
    expect(await page.locator('iframe').getAttribute('style')).toBeNull();
    expect(troubles).toEqual([]);
  });

  it('that has gone to another site is not heard', async () => {
    const lies = saying(`{ ocop: 'ocop-embed/1', height: 900 + n++, complete: n % 2 && { result: {} } }`);
    const hostile = `<!doctype html><script>let n = 0;
      if (location.host === 'forms.example') location = 'https://evil.example/embed.html';</script>${lies}`;
    const { page } = await visit({ hostile });
    await poll(() => page.frames().at(-1)?.url()).toContain('evil.example');
    const seen = (await heard(page)).length;
    await poll(async () => (await heard(page)).length).toBeGreaterThan(seen + 10);
    expect(await page.locator('iframe').getAttribute('style')).toBeNull();
    expect(await receivedResults(page)).toEqual([]);
  });

  it('beside the form is not taken for it', async () => {
    const evil = `<iframe srcdoc="<script>parent.postMessage({ ocop: 'ocop-embed/1', height: 29000 }, '*')</script>"></iframe>`;
    const { page } = await visit({ body: SCRIPT + IFRAME + evil });
    await poll(async () => JSON.stringify(await heard(page))).toContain('29000');
    expect(await heightOf(page)).not.toBe(29_000);
    expect(await page.locator('iframe').nth(1).getAttribute('style')).toBeNull();
  });
});
