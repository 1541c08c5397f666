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
const LINKED_DATA = /<script type="application\/ld\+json">(.*?)<\/script>/s;
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

describe('a signed rating', () => {
  interface Listed {
    readonly id: string;
    readonly stars: number;
    readonly record?: string;
    readonly trace?: string;
  }
  const products = (): readonly Listed[] => JSON.parse(built('products.json')) as readonly Listed[];
  const rating = (page: Page) => page.locator('ocop-rating');
  const verification = (page: Page) => rating(page).locator('[part~=verification]');

  it.each([3, 5])('of %i stars is verified on the page of its product, in both languages', async (stars) => {
    const { id } = products().find((one) => one.stars === stars && one.record !== undefined)!;
    for (const [path, words, issuer] of [
      [`product/${id}.html`, '✓ Đã xác thực', 'đã ký'],
      [`product/${id}.en.html`, '✓ Verified', 'Signed by'],
    ] as const) {
      const page = await open(path);
      await expect.poll(() => verification(page).textContent()).toBe(words);
      expect((await rating(page).locator('[part~=source]').allTextContents()).join(' ')).toContain(issuer);
      expect(await overflow(page)).toBe(0);
      await close(page);
    }
  });

  it('is named to search engines by the page of its product', () => {
    const { id, record } = products().find((one) => one.record !== undefined)!;
    const [, json = ''] = LINKED_DATA.exec(built(`product/${id}.html`)) ?? [];
    expect(JSON.parse(json)).toMatchObject({ sku: id, hasCertification: { url: record } });
  });

  it('of another product is shown as another', async () => {
    const [one, other] = products().filter(({ record }) => record !== undefined);
    const page = await open(`product/${one!.id}.html`);
    await expect.poll(() => verification(page).textContent()).toBe('✓ Đã xác thực');
    await rating(page).evaluate((element, record) => {
      element.setAttribute('src-record', record);
    }, other!.record);
    await expect.poll(() => verification(page).textContent()).toMatch(/^! /);
    await close(page);
  });

  it('is not verified where the lists are those of somebody else', async () => {
    const { id } = products().find(({ record }) => record !== undefined)!;
    const page = await open('');
    await page.route('**/lists.json', (route) => route.fulfill({ json: { keys: [], status: [] } }));
    await page.goto(`${site.address}marketplace/product/${id}.html`);
    await expect.poll(() => verification(page).textContent()).toBe('! Chưa xác thực được');
    await close(page);
  });

  it('is there for everything in force, and for nothing that has ended', () => {
    const feed = JSON.parse(built('feed.json')) as readonly {
      readonly id: string;
      readonly ocop_record: string;
    }[];
    const records = new Map(products().map(({ id, record }) => [id, record]));
    expect(feed.filter(({ id, ocop_record: record }) => !record || records.get(id) !== record)).toEqual([]);
    expect(products().filter(({ record }) => record !== undefined)).toHaveLength(feed.length);
  });

  it('stands beside the traceability page that a producer has', async () => {
    const all = products();
    const traced = all.find(({ trace }) => trace !== undefined)!;
    const untraced = all.find(({ trace }) => trace === undefined)!;
    const page = await open(`product/${traced.id}.html`, { javaScriptEnabled: false });
    const link = page.getByRole('link', { name: 'Trang truy xuất của chủ thể' });
    expect(await link.getAttribute('href')).toBe(`https://truy-xuat.example/${traced.id}`);
    await page.goto(`${site.address}marketplace/product/${untraced.id}.html`);
    expect(await link.count()).toBe(0);
    await close(page);
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
    const [, json = ''] = LINKED_DATA.exec(built('index.html')) ?? [];
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
