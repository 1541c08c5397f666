/** The report of `ocop impact --with` in a browser: it opens from a disk, runs nothing, fits a phone, and everybody can read it. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { loadPack } from '@ocop-kit/rules';
import type * as Axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch, watch } from './site.js';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ocop = fileURLToPath(new URL('../../packages/cli/bin/ocop.js', import.meta.url));
const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const LANGUAGES = ['vi', 'en'] as const;
const HOSTILE = `<img src=x onerror="document.title='taken'"><script>document.title='taken'</script>`;

let folder: string;
let browser: Browser;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ocop-report-'));
  browser = await launch();
  await writeReports();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

const reportOf = (lang: string): string => pathToFileURL(join(folder, `report-${lang}.html`)).href;

/** 63 provinces and 26 sets, some of which rise and some fall; what is written in the draft would like to run. */
async function writeReports(): Promise<void> {
  const pack = await loadPack('vn-qd-26-2026', { lang: 'all' });
  const draft = JSON.parse(JSON.stringify(pack)) as {
    sets: { no: number; title: unknown; sections: { criteria: DraftCriterion[] }[] }[];
  };
  const lines: string[] = [];
  for (const set of draft.sets) {
    if (set.no === 4) set.title = HOSTILE;
    const leaves = set.sections.flatMap(({ criteria }) => leavesOf(criteria));
    for (let i = 0; i < 63; i++) {
      const picks = leaves.map(({ id, options }, at) => [
        id,
        options ? Math.max(1, options.length - ((i + at) % 3)) : 1,
      ]);
      const province = i === 5 ? HOSTILE : `Tỉnh Ví Dụ ${i} có tên dài`;
      lines.push(
        JSON.stringify({
          id: `${set.no}-${i}`,
          set: set.no,
          province,
          picks: Object.fromEntries(picks) as object,
        }),
      );
    }
    for (const { options } of leaves)
      for (const [at, option] of (options ?? []).entries()) {
        if (set.no % 2 === 0) delete option.minimum;
        else if (at === 1 && option.points > 2) option.points -= 2;
      }
  }
  await writeFile(join(folder, 'draft.json'), JSON.stringify(draft));
  await writeFile(join(folder, 'sheets.ndjson'), lines.join('\n'));
  for (const lang of LANGUAGES)
    await promisify(execFile)(process.execPath, [
      ...[ocop, 'impact', join(folder, 'sheets.ndjson'), '--with', join(folder, 'draft.json')],
      ...['-o', join(folder, `report-${lang}.html`), '--lang', lang],
    ]);
}

interface DraftCriterion {
  readonly id: string;
  readonly criteria?: DraftCriterion[];
  readonly options?: { points: number; minimum?: number }[];
}

function leavesOf(criteria: readonly DraftCriterion[]): DraftCriterion[] {
  return criteria.flatMap((criterion) => (criterion.criteria ? leavesOf(criterion.criteria) : [criterion]));
}

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

it.each(
  LANGUAGES.flatMap((lang) => (['light', 'dark'] as const).map((colorScheme) => ({ lang, colorScheme }))),
)(
  '$lang, $colorScheme: axe finds nothing on a phone and on a desk, and nothing runs off the side',
  async ({ lang, colorScheme }) => {
    const errors: string[] = [];
    for (const width of [320, 360, 1280]) {
      const page = await (
        await browser.newContext({ viewport: { width, height: 800 }, colorScheme })
      ).newPage();
      watch(page, errors);
      await page.goto(reportOf(lang));
      expect(await overflow(page)).toBe(0);
      for (const summary of await page.locator('summary').all()) await summary.click();
      expect(await overflow(page)).toBe(0);
      await page.evaluate(axeSource);
      expect(await page.evaluate(listViolations, LEVELS)).toEqual([]);
      await page.context().close();
    }
    expect(errors).toEqual([]);
  },
  120_000,
);

it('fetches nothing, runs nothing, and says so on its first screen', async () => {
  const page = await (await browser.newContext({ viewport: { width: 360, height: 780 } })).newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(reportOf('vi'));
  expect(asked).toEqual([reportOf('vi')]);
  expect(await page.title()).toMatch(/^Tác động của quy định sửa đổi: Trong 1\.638 sản phẩm/);
  expect(await page.locator('script, img').count()).toBe(0);
  const answer = await page.locator('.answer').boundingBox();
  expect((answer?.y ?? 1_000) + (answer?.height ?? 0)).toBeLessThan(780);
  await page.context().close();
});

it('shows one drawing of each plot, and on paper the tables that were folded', async () => {
  const page = await (await browser.newContext({ viewport: { width: 360, height: 780 } })).newPage();
  await page.goto(reportOf('vi'));
  const visible = (): Promise<string[]> =>
    page
      .locator('.plot:visible')
      .evaluateAll((plots) => plots.map((plot) => plot.getAttribute('class') ?? ''));
  expect(new Set(await visible())).toEqual(new Set(['plot narrow']));
  await page.setViewportSize({ width: 1280, height: 900 });
  expect(new Set(await visible())).toEqual(new Set(['plot wide']));
  await page.emulateMedia({ media: 'print' });
  const [folded] = await page.locator('details table').all();
  expect((await folded?.boundingBox())?.height ?? 0).toBeGreaterThan(100);
  await page.context().close();
});

/** Runs in the page. */
async function listViolations(levels: string[]): Promise<string[]> {
  const { axe } = window as unknown as { readonly axe: typeof Axe };
  const { violations } = await axe.run(document, {
    runOnly: { type: 'tag', values: levels },
    rules: { 'target-size': { enabled: true }, 'color-contrast': { enabled: true } },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id} at ${JSON.stringify(target)}`),
  );
}
