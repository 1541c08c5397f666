/** The files for a script tag, on the strictest of pages and beside copies of themselves. */
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import integrity from '@ocop-kit/elements/cdn/integrity.json' with { type: 'json' };
import { launch, watch } from './site.js';

const cdn = dirname(fileURLToPath(import.meta.resolve('@ocop-kit/elements/cdn/integrity.json')));
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

const script = (path: string, more = ''): string => `<script type="module" src="${path}" ${more}></script>`;
const documentOf = (body: string): string =>
  `<!doctype html><html lang="vi"><head><title>Trang của chủ thể</title></head><body>${body}</body></html>`;
/** Which of the two copies is the one that was registered; as text, for import() to stay the browser's. */
const REGISTERED = `Promise.all(['/cdn', '/other'].map((path) => import(path + '/ocop-self-assessment.js')))
  .then((copies) => copies.map((copy) => copy.OcopSelfAssessment === customElements.get('ocop-self-assessment')))`;
const FORM = '<ocop-self-assessment set="4" layout="all"></ocop-self-assessment>';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

interface Visit {
  readonly page: Page;
  /** Errors thrown or logged, and breaches of the page's policy. */
  readonly troubles: readonly string[];
  /** The paths that were asked for. */
  readonly requests: readonly string[];
}

/** Opens a host's page; the host has the elements at two addresses. */
async function visit(body: string, headers: Readonly<Record<string, string>> = {}): Promise<Visit> {
  const page = await browser.newPage({ locale: 'vi-VN' });
  const [troubles, requests]: [string[], string[]] = [[], []];
  page.setDefaultTimeout(15_000);
  watch(page, troubles);
  await page.exposeFunction('reportBreach', (breach: string) => troubles.push(breach));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      const { reportBreach } = window as unknown as { reportBreach: (breach: string) => void };
      reportBreach(`policy: ${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  await page.route('https://host.example/**', (route) => {
    const { pathname } = new URL(route.request().url());
    requests.push(pathname);
    return answer(route, pathname, { body: documentOf(body), headers });
  });
  await page.goto('https://host.example/');
  return { page, troubles, requests };
}

function answer(
  route: Route,
  pathname: string,
  start: { readonly body: string; readonly headers: Readonly<Record<string, string>> },
): Promise<void> {
  if (pathname === '/') return route.fulfill({ ...start, contentType: 'text/html; charset=utf-8' });
  if (!/^\/(cdn|other)\//.test(pathname)) return route.fulfill({ status: 404 });
  return route.fulfill({ path: join(cdn, basename(pathname)), contentType: 'text/javascript' });
}

describe('under a strict policy, trusted types enforced', () => {
  const strict = { 'content-security-policy': STRICT };

  it('a person fills in a sheet, attaches a file, opens the result and downloads it', async () => {
    const { page, troubles } = await visit(`${script('/cdn/ocop-self-assessment.js')}${FORM}`, strict);
    const criteria = page.locator('ocop-criterion');
    for (const nth of [0, 1, 2])
      await criteria.nth(nth).locator('label:not(.none) input[type=radio]').last().check();
    const details = criteria.first().locator('details').first();
    await details.locator('summary').click();
    const file = { name: 'anh.png', mimeType: 'image/png', buffer: Buffer.from('not a picture') };
    await details.locator('input[type=file]').first().setInputFiles(file);
    await expect.poll(() => details.textContent()).toContain('anh.png');
    // It stands in the column of the standing, which is drawn on a pause.
    await page.getByRole('button', { name: 'Xem kết quả tạm tính' }).click();
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải phiếu' }).last().click(),
    ]);
    expect(saved.suggestedFilename()).toBe('ocop-4.json');
    expect(troubles).toEqual([]);
  });

  it.each(['ocop-rating', 'ocop-scorecard', 'ocop-product-list'])('%s starts', async (tag) => {
    const { page, troubles } = await visit(`${script(`/cdn/${tag}.js`)}<${tag}></${tag}>`, strict);
    await page.waitForFunction((name) => customElements.get(name) !== undefined, tag);
    await page.evaluate((name) => document.querySelector(name)?.getBoundingClientRect(), tag);
    expect(troubles).toEqual([]);
  });

  /** Shown by each, so that one which died would be missed. */
  const drawn: Readonly<Record<string, string>> = {
    'ocop-self-assessment': 'ocop-criterion',
    'ocop-product-list': 'h3[part=name]',
    'ocop-rating': 'svg',
    'ocop-scorecard': 'h2',
  };
  const PRODUCT = '{"product":"Mật ong (ví dụ)","stars":4}';
  const page = (tags: readonly string[], scripts: readonly string[]) =>
    scripts.map((path) => script(path)).join('') +
    tags
      .map((tag) =>
        tag === 'ocop-product-list'
          ? `<${tag}><script type="application/json">[${PRODUCT}]</script></${tag}>`
          : `<${tag} set="4" layout="all" data='${PRODUCT}'></${tag}>`,
      )
      .join('');
  const [form, list, rating, scorecard, whole] = [
    'ocop-self-assessment',
    'ocop-product-list',
    'ocop-rating',
    'ocop-scorecard',
    'ocop-kit',
  ].map((name) => `/cdn/${name}.js`) as [string, string, string, string, string];

  it.each<[string, readonly string[]]>([
    ['the form and the list', [form, list]],
    ['the list and the form', [list, form]],
    ['a rating and the form', [rating, form]],
    ['the form, the list and a scorecard', [form, list, scorecard]],
    ['a scorecard, a rating, the list and the form', [scorecard, rating, list, form]],
    ['all in one file, and one of them again', [whole, list]],
    ['one of them, and all in one file', [list, whole]],
    ['one file twice', [form, `${form}?again`]],
    ['one file from two folders', [form, form.replace('/cdn/', '/other/')]],
    ['two files from two folders', [form, list.replace('/cdn/', '/other/')]],
  ])('%s stand on one page, with one policy for all', async (_, scripts) => {
    const tags = Object.keys(drawn).filter((tag) =>
      scripts.some((path) => path.includes(tag) || path === whole),
    );
    const { page: shown, troubles } = await visit(page(tags, scripts), strict);
    if (tags.includes('ocop-scorecard')) {
      await shown.waitForFunction(() => customElements.get('ocop-scorecard') !== undefined);
      const sheet = {
        format: 'ocop-assessment/1',
        product: { name: 'Mật ong (ví dụ)' },
        entity: { name: '' },
        pack: 'vn-qd-26-2026',
        set: 4,
        picks: {},
        declared: [],
        criteria: {},
        stage: 'self',
        times: {},
      };
      await shown.evaluate((assessment) => {
        Object.assign(document.querySelector('ocop-scorecard') ?? {}, { assessment });
      }, sheet);
    }
    for (const tag of tags)
      await shown
        .locator(`${tag} ${drawn[tag] ?? ''}`)
        .first()
        .waitFor();
    if (tags.includes('ocop-self-assessment'))
      await shown.locator('ocop-criterion').first().getByRole('radio').first().check();
    expect(troubles).toEqual([]);
  });

  it('what breaks the policy is seen here', async () => {
    const { troubles } = await visit('<p style="color: red">Đỏ</p>', strict);
    await expect.poll(() => troubles.join()).toContain('style-src');
  });
});

describe('two copies on one page', () => {
  const both = `${script('/cdn/ocop-self-assessment.js')}${script('/other/ocop-self-assessment.js')}`;

  it('live together; the first one is registered', async () => {
    const { page, troubles } = await visit(`${both}${FORM}`);
    const first = await page.evaluate(REGISTERED);
    expect(first).toEqual([true, false]);
    await page.locator('ocop-criterion').first().getByRole('radio').first().check();
    expect(troubles).toEqual([]);
  });

  it('live under a strict policy that allows Lit twice', async () => {
    const { page, troubles } = await visit(`${both}${FORM}`, {
      'content-security-policy': `${STRICT} 'allow-duplicates'`,
    });
    await page.locator('ocop-criterion').first().getByRole('radio').first().check();
    expect(troubles).toEqual([]);
  });
});

describe('a guest in the page', () => {
  it('leaves nothing on the window but what Lit writes down', async () => {
    const { page } = await visit('<main></main>');
    const globals = (): Promise<string[]> => page.evaluate(() => Object.getOwnPropertyNames(window));
    const before = await globals();
    for (const file of Object.keys(integrity))
      await page.addScriptTag({ url: `/cdn/${file}`, type: 'module' });
    const lit = ['litElementVersions', 'litHtmlVersions', 'litPropertyMetadata', 'reactiveElementVersions'];
    const left = (await globals()).filter((name) => !before.includes(name));
    expect(left.sort()).toEqual(lit);
    // And the symbols by which files find the policy that the first of them made, and by which a page from a disk finds the dossier.
    const symbols = () => Object.getOwnPropertySymbols(window).map((symbol) => Symbol.keyFor(symbol));
    expect((await page.evaluate(symbols)).filter((key) => key?.startsWith('ocop'))).toEqual([
      'ocop-kit.lit-html',
      'ocop-kit.dossier',
    ]);
  });

  it('asks for nothing but its file, the result and the glosses beside it, and for English where the page turns to it', async () => {
    const { page, requests } = await visit(`${script('/cdn/ocop-self-assessment.js')}${FORM}`);
    for (const nth of [0, 1])
      await page.locator('ocop-criterion').nth(nth).getByRole('radio').first().check();
    const own = ['', 'cdn/ocop-self-assessment.js', 'cdn/ocop-kit.result.js', 'cdn/ocop-kit.glosses.js'].map(
      (path) => `/${path}`,
    );
    await expect.poll(() => requests).toEqual(own);
    await page.evaluate(() => {
      document.documentElement.lang = 'en';
    });
    await page.getByText('Legal basis').first().waitFor();
    expect(requests.slice(own.length)).toEqual(['/cdn/ocop-kit.en.js']);
  });

  it('leaves the address, the cookies, the storage and the styles of the page as they are', async () => {
    const { page } = await visit(`${script('/cdn/ocop-self-assessment.js')}${FORM}`);
    await page.locator('ocop-criterion').first().getByRole('radio').first().check();
    expect(page.url()).toBe('https://host.example/');
    const traces = () => [
      document.cookie,
      localStorage.length,
      document.querySelectorAll('style, link').length,
    ];
    expect(await page.evaluate(traces)).toEqual(['', 0, 0]);
  });
});

/** Fetched by the others from beside, for frames, or for functions alone: these register nothing. */
const beside = /^(ocop-kit\..+|embed|ocop-embed|ocop-verify)\.js$/;

describe.each(Object.entries(integrity).filter(([file]) => file === 'ocop-kit.js' || !beside.test(file)))(
  '%s',
  (file, digest) => {
    const tag = file === 'ocop-kit.js' ? 'ocop-rating' : file.replace(/\.js$/, '');
    const runs = async (digest: string): Promise<boolean> => {
      const { page } = await visit(script(`/cdn/${file}`, `integrity="${digest}" crossorigin`));
      await page.waitForLoadState();
      return page.evaluate((name) => customElements.get(name) !== undefined, tag);
    };

    it('runs with its digest, and with no other', async () => {
      expect(await runs(digest)).toBe(true);
      expect(await runs(`sha384-${'A'.repeat(64)}`)).toBe(false);
    });
  },
);
