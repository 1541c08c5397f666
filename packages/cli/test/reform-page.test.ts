/** The page of `ocop impact --with`: one file that runs nothing, fetches nothing, and lets no text from outside be markup. */
import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import {
  compiledSetOf,
  createRandom,
  criterionOf,
  editedRules,
  randomSheet,
  scoredCriteria,
  setOf,
} from './edited-rules.js';
import { inFolder, ocop, read, write } from './run-ocop.js';

const HOSTILE = `"><script>alert(1)</script><img src=x onerror='alert(2)'>&\u202E`;

/** What is asked of the page: the types of a browser's are not at hand here. */
interface PageElement {
  readonly textContent: string;
  readonly querySelector: (selector: string) => PageElement | null;
  readonly querySelectorAll: (selector: string) => Iterable<PageElement> & { readonly length: number };
  readonly getAttribute: (name: string) => string | null;
  readonly getAttributeNames: () => readonly string[];
}

interface PageDocument extends PageElement {
  readonly documentElement: PageElement;
  readonly body: PageElement;
}

const parsePage = (page: string): PageDocument =>
  (parseHTML(page) as unknown as { readonly document: PageDocument }).document;

interface PageCase {
  readonly count: number;
  readonly lang?: 'vi' | 'en';
  readonly provinces?: number;
}

/** @returns the page of a reform by somebody who means harm */
async function makePage({ count, lang = 'vi', provinces = 5 }: PageCase): Promise<string> {
  const random = createRandom(3);
  const pack = await editedRules(() => undefined);
  const edited = await editedRules((draft) => {
    setOf(draft, 4).title = HOSTILE;
    criterionOf(draft, 4, '1.1').title = HOSTILE;
    draft.header.bands = draft.header.bands.map((band) => ({ ...band, title: `${band.rank} ${HOSTILE}` }));
    for (const set of draft.sets)
      for (const [at, { options }] of scoredCriteria(set).entries())
        for (const option of options ?? []) {
          if (option.points > 2 && (at === 0 || set.no % 2 === 0)) option.points--;
          if (random(50) === 0) option.text = HOSTILE;
        }
  });
  const lines = Array.from({ length: count }, (_, i) => {
    const set = pack.sets[i % 26]?.no ?? 4;
    const province = i % 7 === 0 ? HOSTILE : `Tỉnh Ví Dụ ${i % provinces}`;
    return JSON.stringify({ id: HOSTILE, set, province, ...randomSheet(compiledSetOf(pack, set), random) });
  });
  return inFolder(async (path) => {
    await write(path('edited.json'), JSON.stringify(edited));
    await write(
      path(`sheets.ndjson`),
      [...lines, JSON.stringify({ id: 'x', set: 4, picks: { [HOSTILE]: 1 } })].join('\n'),
    );
    await ocop([
      'impact',
      path('sheets.ndjson'),
      '--with',
      path('edited.json'),
      '-o',
      path('out.html'),
      '--lang',
      lang,
    ]);
    return read(path('out.html'));
  });
}

describe('safety', () => {
  it('holds no script, no style of others, no address, and nothing from outside as markup', async () => {
    const page = await makePage({ count: 400 });
    const forbidden = /<(script|img|iframe|link|object|embed|base|form)\b|javascript:|\u202E/i.exec(
      page,
    )?.[0];
    expect(forbidden).toBeUndefined();
    const document = parsePage(page);
    expect(document.querySelectorAll('style').length).toBe(1);
    for (const element of document.querySelectorAll('*')) {
      const names = element.getAttributeNames();
      expect(names.filter((name) => /^(on.*|style|src|href|xlink:href|srcset)$/i.test(name))).toEqual([]);
    }
    expect(document.body.textContent).toContain('<script>alert(1)</script>');
  });

  it('allows its one style by digest and nothing else', async () => {
    const page = await makePage({ count: 10 });
    const style = /<style>([^]*)<\/style>/.exec(page)?.[1] ?? '';
    const digest = createHash('sha256').update(style).digest('base64');
    const document = parsePage(page);
    expect(
      document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content'),
    ).toBe(`default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`);
    expect(style).not.toMatch(/url\(|@import/);
  });
});

describe('content', () => {
  it.each([
    ['vi', /^Trong 1\.196 sản phẩm: \d+ lên hạng, [\d.]+ xuống hạng, \d+ mất giấy chứng nhận/],
    ['en', /^Of 1,196 products: \d+ rise, [\d,]+ fall, \d+ lose their certificate/],
  ] as const)('in “%s” answers first, in one sentence', async (lang, answer) => {
    const document = parsePage(await makePage({ count: 1_196, lang }));
    expect(document.documentElement.getAttribute('lang')).toBe(lang);
    expect(document.querySelector('.answer')?.textContent).toMatch(answer);
    expect(document.querySelectorAll('h1').length).toBe(1);
  });

  it('gives every plot words and a table with the same figures', async () => {
    const document = parsePage(await makePage({ count: 300 }));
    const sections = [...document.querySelectorAll('section')].filter((section) =>
      section.querySelector('.plot'),
    );
    expect(sections.length).toBe(5);
    for (const section of sections) {
      const plots = [...section.querySelectorAll('.plot')];
      expect(plots.map((plot) => plot.getAttribute('role'))).toEqual(['img', 'img']);
      for (const plot of plots) expect(plot.getAttribute('aria-label')).toMatch(/^Biểu đồ: /);
      expect(section.querySelectorAll('table caption').length).toBe(1);
    }
    const cells = [...document.querySelectorAll('section table')].map(
      (table) => table.querySelectorAll('tr').length,
    );
    expect(cells.every((count) => count > 1)).toBe(true);
  });

  it('stays bounded where the column of provinces is none: the rest is counted together', async () => {
    const page = await makePage({ count: 2_000, provinces: 1_900 });
    const document = parsePage(page);
    const [table] = [...document.querySelectorAll('table')].filter((one) =>
      one.querySelector('caption')?.textContent.includes('tỉnh'),
    );
    expect(table?.querySelectorAll('tr').length).toBeLessThan(310);
    expect(table?.textContent).toContain('các tỉnh khác');
    expect(page.length).toBeLessThan(400_000);
  });

  it('is a page without any sheet, too', async () => {
    const document = parsePage(await makePage({ count: 0 }));
    expect(document.querySelector('.answer')?.textContent).toBe('Chưa có sản phẩm nào để so sánh.');
    expect(document.querySelectorAll('.plot').length).toBe(0);
    expect(document.querySelector('.gaps li')?.textContent).toContain('sheets.ndjson:1: ');
  });
});
