/** The marketplace of the examples, as a shopper without scripts, a shopper with them, and a machine meet it. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from './site.js';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

type ContextOptions = Parameters<Site['page']>[0];

async function open(path: string, options: ContextOptions = {}): Promise<Page> {
  const page = await site.page({ viewport: { width: 360, height: 780 }, ...options });
  await page.goto(`${site.address}marketplace/${path}`);
  return page;
}

const built = (path: string): string =>
  readFileSync(new URL(`../../examples/marketplace/dist/${path}`, import.meta.url), 'utf8');
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const close = (page: Page): Promise<void> => page.context().close();

describe('without scripts', () => {
  it.each([
    ['', 'Sản phẩm OCOP tỉnh Ví Dụ', '153 sản phẩm của 84 chủ thể'],
    ['en.html', 'OCOP products of Ví Dụ province', '153 products of 84 producers'],
  ])('%s shows every product', async (path, heading, totals) => {
    const page = await open(path, { javaScriptEnabled: false });
    expect(await page.getByRole('heading', { level: 2 }).first().textContent()).toBe(heading);
    expect(await page.locator('.totals').textContent()).toContain(totals);
    expect(await page.locator('li.product').count()).toBe(153);
    expect(await page.getByRole('img', { name: /^[345] (trên|out of) 5/ }).count()).toBe(153);
    await close(page);
  });

  it('a card leads to the page of its product, and back', async () => {
    const page = await open('', { javaScriptEnabled: false });
    const first = page.locator('li.product a').first();
    const name = await first.textContent();
    await first.click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(name);
    expect(await page.locator('ocop-rating [part~=validity]').textContent()).toContain('Giấy chứng nhận');
    await page.getByRole('link', { name: 'Tất cả sản phẩm' }).click();
    expect(await page.locator('li.product').count()).toBe(153);
    await close(page);
  });
});

describe('with scripts', () => {
  it('the list can be searched, under the heading of the page', async () => {
    const page = await open('');
    const list = page.locator('ocop-product-list');
    await list.getByRole('searchbox').fill('mat ong');
    const status = list.getByRole('status');
    await expect.poll(() => status.textContent()).toMatch(/^\d+ trên 153 sản phẩm$/);
    expect(await page.getByRole('heading', { level: 2, name: 'Sản phẩm OCOP tỉnh Ví Dụ' }).count()).toBe(1);
    await close(page);
  });

  it.each([320, 360, 1280])('nothing reaches over the edge at %i px', async (width) => {
    for (const path of ['', 'product/VD-0004.html']) {
      const page = await open(path, { viewport: { width, height: 780 } });
      await page.locator('main').waitFor();
      expect(await overflow(page)).toBe(0);
      await close(page);
    }
  });
});

describe('for machines', () => {
  interface Item {
    readonly item: {
      readonly name: string;
      readonly hasCertification: { readonly certificationStatus?: string; readonly expires?: string };
    };
  }

  it('the page says each certification', () => {
    const [, json = ''] =
      /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(built('index.html')) ?? [];
    const { itemListElement } = JSON.parse(json) as { readonly itemListElement: readonly Item[] };
    expect(itemListElement).toHaveLength(153);
    for (const { item } of itemListElement) {
      expect(item.name).not.toBe('');
      expect(item.hasCertification.expires).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(item.hasCertification.certificationStatus).toMatch(/Certification(Active|Inactive)$/);
    }
  });

  it('the feeds name what holds, and nothing else', () => {
    const feed = JSON.parse(built('feed.json')) as readonly {
      readonly id: string;
      readonly ocop_valid_until: string;
    }[];
    const [heading = '', ...rows] = built('feed.csv').trimEnd().split('\n');
    expect(heading).toMatch(/^\uFEFFid,title,brand,/);
    expect(rows.map((row) => row.split(',')[0])).toEqual(feed.map(({ id }) => id));
    const products = JSON.parse(built('products.json')) as readonly { readonly id: string }[];
    expect(feed.length).toBeGreaterThan(100);
    expect(feed.length).toBeLessThan(products.length);
    expect(products.map(({ id }) => id)).toEqual(expect.arrayContaining(feed.map(({ id }) => id)));
  });
});
