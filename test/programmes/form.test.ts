/** Every pack in the form, as a page gives it: filled in with real clicks, in each of its languages and in one it lacks. */
import { score, textIn, type CriteriaSet } from '@ocop-kit/engine';
import fc from 'fast-check';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from '../browser/site.js';
import { programmes, setsOf, type Programme } from './programmes.js';
import { fullSheetsOf, SEED, type Sheet } from './sheets.js';

/** What the form says around the pack's own words. */
const WORDS = {
  vi: { result: /^Xem kết quả( tạm tính)?$/, total: '{total}/{max} {unit}', unit: 'điểm' },
  en: { result: /^See the (provisional )?result$/, total: '{total} of {max} {unit}', unit: 'points' },
};
const wordsIn = (lang: string) => (lang === 'vi' ? WORDS.vi : WORDS.en);

let site: Site;
beforeAll(async () => {
  // As the example page is served, with the pictures of a layer beside it and a policy that lets them be shown.
  site = await openSite({
    folders: [
      ['/photos/', 'test/programmes/packs/photos'],
      ['/ocop-kit/cdn/', 'packages/elements/dist/cdn'],
      ['/ocop-kit/themes/', 'packages/elements/themes'],
      ['/', 'examples/html', 'img-src http://localhost:*/photos/'],
    ],
  });
});
afterAll(() => site.close());

interface FormCase extends Programme {
  /** What a page gives to the form. */
  readonly custom: unknown;
}

/** A layer is tried in both forms: merged with what it lies upon, or alone, over the law. */
const formCases: readonly FormCase[] = programmes.flatMap((programme) => [
  { ...programme, custom: programme.pack },
  ...(programme.layer
    ? [{ ...programme, name: `${programme.name}, the layer alone`, custom: programme.layer.overlay }]
    : []),
]);

describe.each(formCases)('the form with the pack $name', (programme) => {
  const { pack, custom, layer } = programme;
  const { languages, bands, scale } = pack.header;
  const { set, picks } = filledIn(programme);
  const result = score(set, { picks });

  it.each([...new Set([...languages, 'vi'])])(
    'shows in %s what the engine answers',
    async (lang) => {
      const page = await site.page({ viewport: { width: 1280, height: 900 } });
      const form = await formWith(page, custom, set.no, lang);
      for (const [criterion, ordinal] of Object.entries(picks)) await pick(form, criterion, ordinal);

      const title = textIn(bands.find(({ rank }) => rank === result.stars)?.title, lang);
      const words = wordsIn(lang);
      expect(await form.locator('.bar strong').innerText()).toBe(total(set, result.total, lang));
      // Only where a rank is a number of stars it is drawn as stars.
      expect(await form.locator('.bar svg').count()).toBe(scale === 'stars' ? 1 : 0);
      if (scale === 'stars') expect(await form.locator('.bar svg').getAttribute('aria-label')).toBe(title);
      else expect(await form.locator('.bar b').innerText()).toBe(title);
      // What is to be done comes when the person pauses; there is nothing to aim for but what lies above.
      const above = bands.filter(({ rank }) => rank > (result.stars ?? -Infinity));
      await expect
        .poll(async () => (await form.locator('.standing select option').allInnerTexts()).slice(1))
        .toEqual(above.map((band) => textIn(band.title, lang)));
      for (const { section, rank, required } of result.sectionMinimumsMissed ?? []) {
        await form.locator('.standing select').selectOption(String(rank));
        const line = form.locator('.standing .missed li', { hasText: `${section}.` }).first();
        await expect.poll(() => line.innerText()).toContain(String(required));
      }

      await form.getByRole('button', { name: words.result }).first().click();
      const verdict = form.locator('#verdict');
      await verdict.waitFor();
      expect(await verdict.innerText()).toContain(total(set, result.total, lang));
      if (scale !== 'stars') expect(await verdict.innerText()).toContain(title);
      if (layer)
        expect(await form.locator('.layer .notice').innerText()).toBe(textIn(layer.overlay.notice, lang));
      expect(site.errors).toEqual([]);
      await page.context().close();
    },
    120_000,
  );

  it('marks its own words where the page speaks a language it has none in', async () => {
    const page = await site.page();
    const [own = ''] = languages;
    const form = await formWith(page, custom, set.no, 'my');
    // A criterion's own, which says its points; a condition asked in it has one, too.
    const legend = form.locator('ocop-criterion legend', { has: page.locator('.hint') }).first();
    expect(await legend.locator(`span[lang=${own}]`).count()).toBe(1);
    // The words around them are the page's; what it has none for is said in English.
    expect(await legend.locator('.hint').innerText()).toContain('at most');
    await page.context().close();
  });
});

const layered = formCases.flatMap(({ layer, ...formCase }) => (layer ? [{ ...formCase, layer }] : []));

describe.each(layered)('the layer in $name', (programme) => {
  const { pack, custom } = programme;
  const { base, overlay } = programme.layer;
  const { set, picks } = filledIn(programme);

  it('is shown beside the rules, named in the sheet, and no part of the total', async () => {
    const page = await site.page({ viewport: { width: 1280, height: 900 } });
    const form = await formWith(page, custom, set.no, 'vi');
    for (const [criterion, ordinal] of Object.entries(picks)) await pick(form, criterion, ordinal);

    const kinds = new Map(overlay.evidenceKinds?.map(({ id, title }) => [id, title]));
    const here = overlay.criteria?.filter((notes) => (notes.set ?? set.no) === set.no) ?? [];
    for (const { criterion, guidance = [], examples = [], photos = [], evidence = [] } of here) {
      // What is said of a group is told at each criterion in it.
      const at = form.locator(`[id="criterion-${criterion}"], [id^="criterion-${criterion}."]`).first();
      const beside = at.locator('.local');
      await at.scrollIntoViewIfNeeded();
      for (const text of [overlay.title, ...guidance, ...examples, ...evidence.map((id) => kinds.get(id))])
        // What is out of sight is not drawn, and has no text until it is.
        await expect
          .poll(async () => (await beside.allInnerTexts()).join('\n'))
          .toContain(textIn(text, 'vi'));
      for (const { alt } of photos) {
        const photo = beside.getByRole('img', { name: textIn(alt, 'vi') });
        await photo.scrollIntoViewIfNeeded();
        await expect
          .poll(() => photo.evaluate((image) => (image as HTMLImageElement).naturalWidth))
          .toBeGreaterThan(0);
      }
    }
    expect(here.length).toBeGreaterThan(0);

    const [below] = setsOf({ ...programme, pack: base }).filter(({ no }) => no === set.no);
    const counted = score(below!, { picks }).total; // the base has the same sets
    expect(await form.locator('.bar strong').innerText()).toBe(total(set, counted, 'vi'));
    const sheet = await form.evaluate(
      ({ assessment }: HTMLElementTagNameMap['ocop-self-assessment']) => assessment,
    );
    expect(sheet).toMatchObject({ pack: overlay.id, set: set.no, layers: pack.header.layers });
    expect(sheet?.layers?.map(({ id }) => id)).toEqual([base.header.id, overlay.id]);
    expect(site.errors).toEqual([]);
    await page.context().close();
  }, 120_000);
});

/** One set of a pack and one full sheet of it, the same in every test. */
function filledIn(programme: Programme): { readonly set: CriteriaSet; readonly picks: Sheet['picks'] } {
  const sets = setsOf(programme);
  const set = sets[SEED % sets.length]!; // a remainder is an index
  const [sheet] = fc.sample(fullSheetsOf(set), { seed: SEED, numRuns: 1 });
  return { set, picks: sheet!.picks }; // one run, one sheet
}

async function formWith(page: Page, custom: unknown, no: number, lang: string): Promise<Locator> {
  await page.goto(site.address);
  await page.evaluate(
    ({ json, ...settings }) => {
      document.documentElement.lang = settings.lang;
      const form = document.createElement('ocop-self-assessment');
      const packs: unknown = [JSON.parse(json)];
      Object.assign(form, { packs, set: settings.set, storage: 'none', layout: 'all' });
      document.body.replaceChildren(form);
    },
    { json: JSON.stringify(custom), set: no, lang },
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
