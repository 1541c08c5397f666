/** The form of a server, as `examples/server` has it: with JavaScript off, with it on, and while it is on its way. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServer } from '../../examples/server/server.mjs';
import { launch, watch } from './site.js';

let server: Server;
let browser: Browser;
let address = '';
beforeAll(async () => {
  server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  address = `http://localhost:${(server.address() as AddressInfo).port}`;
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  server.close();
});

const PHONE = { viewport: { width: 360, height: 780 } };

async function open(path: string, context: BrowserContextOptions = {}): Promise<[Page, string[]]> {
  const page = await (await browser.newContext({ locale: 'vi-VN', ...PHONE, ...context })).newPage();
  const troubles: string[] = [];
  watch(page, troubles);
  await page.goto(address + path);
  return [page, troubles];
}

const WORDS = {
  vi: {
    industry: 'thực phẩm',
    set: 'Mật ong',
    name: 'Tên sản phẩm',
    finish: 'Xem kết quả',
    result: 'Kết quả theo phiếu này',
    no: 'Không',
    total: /\d+\/100 điểm/,
  },
  en: {
    industry: 'Food',
    set: 'Honey',
    name: 'Name of the product',
    finish: 'See the result',
    result: 'The result of this sheet',
    no: 'No',
    total: /\d+ of 100 points/,
  },
};

describe('with JavaScript off', () => {
  it.each(['vi', 'en'] as const)('a sheet is found, answered, posted and scored, in %s', async (lang) => {
    const words = WORDS[lang];
    const [page, troubles] = await open(`/?lang=${lang}`, { javaScriptEnabled: false });
    await page.locator('summary', { hasText: words.industry }).first().click();
    await page.getByRole('link', { name: words.set }).first().click();
    for (const options of await page.locator('.options').all())
      await options.locator('label:not(.none) input').last().check();
    await page.locator('.gate').getByRole('radio', { name: words.no, exact: true }).check();
    const name = page.locator('input[name="name:product"]');
    await name.fill('Mật ong <b>"hoa nhãn"</b>');
    await page.getByRole('button', { name: words.finish }).click();
    await page.getByRole('heading', { level: 1, name: words.result }).waitFor();
    expect(await page.locator('.ocop-scorecard').first().innerText()).toMatch(words.total);
    expect(await page.getByRole('heading', { name: 'Mật ong <b>"hoa nhãn"</b>' }).count()).toBe(1);
    // What was answered stands in the form below, to be changed.
    expect(await page.locator('input[name="name:product"]').inputValue()).toBe('Mật ong <b>"hoa nhãn"</b>');
    expect(await page.locator('.gate input[value=no]').isChecked()).toBe(true);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it.each([360, 1280])(
    'what is chosen is seen, and nothing is wider than the page, at %i px',
    async (width) => {
      const [page] = await open('/?set=4', { javaScriptEnabled: false, viewport: { width, height: 780 } });
      const option = page.locator('.option').first();
      const colour = () => option.evaluate((label) => getComputedStyle(label).backgroundColor);
      const before = await colour();
      await option.locator('input').check();
      expect(await colour()).not.toBe(before);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const sizes = await page
        .locator('.option .text')
        .evaluateAll((texts) => texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize)));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
      await page.context().close();
    },
  );
});

describe('before the script has come', () => {
  it.each([360, 1280])(
    'an answer is kept, and nothing moves when the element takes over, at %i px',
    async (width) => {
      const page = await (await browser.newContext({ viewport: { width, height: 780 } })).newPage();
      const troubles: string[] = [];
      watch(page, troubles);
      let send: () => void = () => undefined;
      const held = new Promise<void>((resolve) => (send = resolve));
      await page.route('**/*.js', async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(`${address}/?set=4`, { waitUntil: 'commit' });
      await page.locator('.gate input[value=no]').check();
      const where = () =>
        page.evaluate(() => {
          const form = document.querySelector('ocop-self-assessment')!;
          const root = form.querySelector('form') ?? form.shadowRoot!;
          return ['.gate h2', '.gate legend', '.gate input[value=yes]', '.gate input[value=no]'].map(
            (selector) => {
              const { left, top } = root.querySelector(selector)!.getBoundingClientRect();
              return [Math.round(left), Math.round(top)];
            },
          );
        });
      const before = await where();
      send();
      await page.locator('ocop-self-assessment form').waitFor({ state: 'detached' });
      const after = await where();
      for (const [at, [left = 0, top = 0]] of after.entries()) {
        expect(Math.abs(left - (before[at]?.[0] ?? 0)), JSON.stringify([before, after])).toBeLessThanOrEqual(
          2,
        );
        expect(Math.abs(top - (before[at]?.[1] ?? 0)), JSON.stringify([before, after])).toBeLessThanOrEqual(
          2,
        );
      }
      expect(await page.locator('ocop-self-assessment .gate input[value=no]').isChecked()).toBe(true);
      expect(
        await page.evaluate(() =>
          document.querySelector('ocop-self-assessment')?.shadowRoot?.activeElement?.getAttribute('value'),
        ),
      ).toBe('no');
      expect(troubles).toEqual([]);
      await page.context().close();
    },
  );

  it('goes on by a post where somebody does not wait', async () => {
    const page = await (await browser.newContext(PHONE)).newPage();
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(`${address}/?set=4`);
    await page.locator('.gate input[value=no]').check();
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await page.locator('input[name="pick:1.1"]').first().check();
    expect(await page.locator('.gate input[value=no]').isChecked()).toBe(true);
    await page.context().close();
  });
});

describe('the server', () => {
  it.each([
    ['a set that is none', '/?set=99', 404],
    ['a set that is no number', '/?set=%3Cscript%3E', 404],
    ['another path', '/../package.json', 404],
    ['the start', '/', 200],
    ['a script', '/ocop-kit/ocop-self-assessment.js', 200],
  ])('answers %s', async (_what, path, status) => {
    const response = await fetch(address + path);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('scores what no form has sent, and refuses what has no end', async () => {
    const post = (body: string) => fetch(`${address}/?set=4`, { method: 'POST', body });
    const answer = await (
      await post('pick:1.1=77&pick:__proto__=1&name:product=<script>alert(1)</script>')
    ).text();
    expect(answer).toContain('Có 2 ô không đọc được');
    expect(answer).not.toContain('<script>alert');
    expect((await post('x'.repeat(2_000_001)).catch(() => ({ status: 413 }))).status).toBe(413);
  });
});
