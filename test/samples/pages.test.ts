/** Every sample in HTML, opened in a browser beside the files that it names. */
import type { Page } from 'playwright-core';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from '../browser/site.js';
import { nameOf, root, samples } from './documents.js';

const pages = samples.filter(({ language, unrun }) => language === 'html' && unrun === undefined);

/** Where a sample has it from: the files for script tags, and what its guide saves beside the page. */
const CDN = 'packages/elements/dist/cdn';
const BESIDE: Readonly<Record<string, string>> = {
  'docs/new-programme.md': 'examples/new-programme',
  'docs/province-pack.md': 'examples/province-pack',
  'docs/province-pack.vi.md': 'examples/province-pack',
};
const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  json: 'application/json',
  html: 'text/html; charset=utf-8',
  svg: 'image/svg+xml',
  css: 'text/css',
};

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Answers for whatever address the sample names. */
async function answer(page: Page, document: string, text: string): Promise<void> {
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/sample/') return route.fulfill({ contentType: TYPES['html'] ?? '', body: text });
    const file = pathname.split('/').at(-1) ?? '';
    const beside = BESIDE[document];
    const paths = [
      ...(beside === undefined ? [] : [join(beside, pathname.replace('/sample/', ''))]),
      join(CDN, file),
    ];
    for (const path of paths) {
      const body = await readFile(join(root, path)).catch(() => undefined);
      if (body) return route.fulfill({ contentType: TYPES[file.split('.').at(-1) ?? ''] ?? '', body });
    }
    return route.fulfill({ status: 404, body: 'Not found' });
  });
}

describe.each(pages.map((sample) => [nameOf(sample), sample] as const))('%s', (_, sample) => {
  const { text } = sample;
  it('opens without an error, and every element and attribute in it is known', async () => {
    const page = await site.page();
    const missing: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) missing.push(response.url());
    });
    const whole = /^<!doctype/i.test(text)
      ? text
      : `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Mẫu</title><link rel="icon" href="data:,">${text}</html>`;
    const registers = /<script/.test(text);
    await answer(
      page,
      sample.document,
      registers ? whole : `${whole}<script type="module" src="ocop-kit.js"></script>`,
    );
    await page.goto(`${site.address}sample/`, { waitUntil: 'networkidle' });
    const strange = await page.evaluate(() => {
      const known = new Set(['id', 'class', 'lang', 'slot', 'title', 'hidden', 'style']);
      return [...document.querySelectorAll('*')]
        .filter(({ localName }) => localName.includes('-'))
        .flatMap((element) => {
          const registered = customElements.get(element.localName) as
            { readonly observedAttributes?: readonly string[] } | undefined;
          if (!registered) return [element.localName];
          return element
            .getAttributeNames()
            .filter((name) => !known.has(name) && !registered.observedAttributes?.includes(name))
            .map((name) => `${element.localName} ${name}`);
        });
    });
    expect({ strange, missing, errors: site.errors }).toEqual({ strange: [], missing: [], errors: [] });
    await page.context().close();
  });
});
