/** Every pack in the form, as a page gives it: filled in with real clicks, in each of its languages and in one it lacks. */
import { score, textIn, type CriteriaSet } from '@ocop-kit/engine';
import type { Pack } from '@ocop-kit/engine/schema';
import fc from 'fast-check';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from '../browser/site.js';
import { programmes, setsOf } from './programmes.js';
import { fullSheetsOf, SEED } from './sheets.js';

/** What the form says around the pack's own words. */
const WORDS = {
  vi: { result: 'Xem kết quả tạm tính', total: '{total}/{max} {unit}', unit: 'điểm' },
  en: { result: 'See the provisional result', total: '{total} of {max} {unit}', unit: 'points' },
};
const wordsIn = (lang: string) => (lang === 'vi' ? WORDS.vi : WORDS.en);

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each(programmes)('the form with the pack $name', (programme) => {
  const { pack } = programme;
  const sets = setsOf(programme);
  const { languages, bands, scale } = pack.header;
  const set = sets[SEED % sets.length]!; // a remainder is an index
  const [sheet] = fc.sample(fullSheetsOf(set), { seed: SEED, numRuns: 1 });
  const { picks } = sheet!; // one run, one sheet
  const result = score(set, { picks });

  it.each([...new Set([...languages, 'vi'])])(
    'shows in %s what the engine answers',
    async (lang) => {
      const page = await site.page({ viewport: { width: 1280, height: 900 } });
      const form = await formWith(page, pack, set.no, lang);
      for (const [criterion, ordinal] of Object.entries(picks)) await pick(form, criterion, ordinal);

      const title = textIn(bands.find(({ rank }) => rank === result.stars)?.title, lang);
      const words = wordsIn(lang);
      expect(await form.locator('.bar strong').innerText()).toBe(total(set, result.total, lang));
      // Only where a rank is a number of stars it is drawn as stars.
      expect(await form.locator('.bar svg').count()).toBe(scale === 'stars' ? 1 : 0);
      if (scale === 'stars') expect(await form.locator('.bar svg').getAttribute('aria-label')).toBe(title);
      else expect(await form.locator('.bar b').innerText()).toBe(title);
      expect((await form.locator('select option').allInnerTexts()).slice(1)).toEqual(
        bands.map((band) => textIn(band.title, lang)),
      );
      for (const { section, rank, required } of result.sectionMinimumsMissed ?? []) {
        await form.locator('select').selectOption(String(rank));
        const line = form.locator('.missed li', { hasText: `${section}.` }).first();
        expect(await line.innerText()).toContain(String(required));
      }

      await form.getByRole('button', { name: words.result }).first().click();
      const card = form.locator('ocop-scorecard .standing');
      await card.waitFor();
      expect(await card.innerText()).toContain(total(set, result.total, lang));
      if (scale !== 'stars') expect(await card.innerText()).toContain(title);
      expect(site.errors).toEqual([]);
      await page.context().close();
    },
    120_000,
  );

  it('marks its own words where the page speaks a language it has none in', async () => {
    const page = await site.page();
    const [own = ''] = languages;
    const form = await formWith(page, pack, set.no, 'km');
    const legend = form.locator('ocop-criterion legend').first();
    expect(await legend.locator(`span[lang=${own}]`).count()).toBe(1);
    // The words around them are the page's; what it has none for is said in English.
    expect(await legend.locator('.max').innerText()).toContain('at most');
    await page.context().close();
  });
});

async function formWith(page: Page, pack: Pack, no: number, lang: string): Promise<Locator> {
  await page.goto(site.address);
  await page.evaluate(
    ({ json, ...settings }) => {
      document.documentElement.lang = settings.lang;
      const form = document.createElement('ocop-self-assessment');
      const packs: unknown = [JSON.parse(json)];
      Object.assign(form, { packs, set: settings.set, storage: 'none', layout: 'all' });
      document.body.replaceChildren(form);
    },
    { json: JSON.stringify(pack), set: no, lang },
  );
  const form = page.locator('ocop-self-assessment');
  await form.locator('ocop-criterion').first().waitFor();
  return form;
}

/** Where there are cases a person chooses the case first. */
async function pick(form: Locator, criterion: string, ordinal: number): Promise<void> {
  const radios = form.locator(`[id="criterion-${criterion}"]`);
  // What another answer has taken out of the sheet cannot be picked, and does not count.
  if ((await radios.locator('fieldset[disabled]').count()) > 0) return;
  const wanted = radios.locator(`input[name=pick][value="${ordinal}"]`);
  for (const inCase of await radios.locator('input[name=case]').all()) {
    if ((await wanted.count()) > 0) break;
    await inCase.check();
  }
  await wanted.check();
}

function total(set: CriteriaSet, points: number, lang: string): string {
  const { total: sentence, unit } = wordsIn(lang);
  const number = new Intl.NumberFormat(lang);
  const max = set.sections.reduce((sum, section) => sum + section.max * (section.weight ?? 1), 0);
  return sentence
    .replace('{total}', number.format(points))
    .replace('{max}', number.format(max))
    .replace('{unit}', textIn(set.pack.unit, lang) || unit);
}
