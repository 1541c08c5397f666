/** Cases of the conformance data, filled in through the form's own inputs in a real browser. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from './site.js';

interface Case {
  readonly id: number;
  readonly set: number;
  readonly picks: Readonly<Record<string, number>>;
  readonly declared: readonly string[];
  readonly expect: {
    readonly total: number;
    readonly stars: number | null;
    readonly minimumsMissed: Readonly<Record<string, readonly string[]>>;
  };
}

const all = readFileSync(new URL('../conformance/qd-26-2026.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case & { readonly ballots?: unknown })
  .filter(({ picks }) => (picks as unknown) !== undefined);
// Every third case of every set: all kinds come up, in half a minute.
const chosen = all.filter((_, at) => at % 3 === 0);
const sets = [...new Set(chosen.map(({ set }) => set))];

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it('covers at least 200 cases of all 26 sets', () => {
  expect(chosen.length).toBeGreaterThanOrEqual(200);
  expect(sets).toHaveLength(26);
});

describe.each(sets)('set %i', (set) => {
  it('gives the expected total, stars and missed minimums', async () => {
    const page = await site.page();
    await page.goto(site.address);
    const cases = chosen.filter((one) => one.set === set);
    const shown = await page.evaluate(fill, cases);
    await page.context().close();
    expect(shown).toEqual(
      cases.map(({ id, expect: { total, stars, minimumsMissed } }) => ({
        id,
        total: `${String(total)}/100 điểm`,
        stars: stars === null ? 'Không xếp hạng' : `${String(stars)} sao`,
        missed: minimumsMissed,
      })),
    );
  }, 120_000);
});

/** Runs in the page: clicks what a person clicks, and reads what a person reads. */
async function fill(cases: Case[]) {
  const within = (element: Element): ShadowRoot => element.shadowRoot as ShadowRoot; // every element here has one
  const clean = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
  const shown = [];
  for (const { id, set, picks, declared, expect: expected } of cases) {
    const form = document.createElement('ocop-self-assessment');
    Object.assign(form, { set, storage: 'none', layout: 'all' });
    document.body.replaceChildren(form);
    while (!form.assessment) await new Promise((resolve) => setTimeout(resolve, 5));
    await form.updateComplete;
    for (const [criterion, ordinal] of Object.entries(picks)) {
      const element = [...within(form).querySelectorAll('ocop-criterion')].find(
        ({ view }) => view?.criterion.id === criterion,
      );
      if (!element) throw new Error(`No criterion ${criterion}`);
      await element.updateComplete;
      const radio = () =>
        within(element).querySelector<HTMLInputElement>(`input[name=pick][value="${ordinal}"]`);
      for (const inCase of within(element).querySelectorAll<HTMLInputElement>('input[name=case]')) {
        if (radio()) break;
        inCase.click();
        await element.updateComplete;
      }
      // What does not apply any more cannot be picked; it does not count either.
      radio()?.click();
      await form.updateComplete;
    }
    const missed: Record<string, string[]> = {};
    for (const rank of Object.keys(expected.minimumsMissed)) missed[rank] = [];
    for (const condition of declared) {
      const name = `[name="${CSS.escape(condition)}"]`;
      const yes = within(form).querySelector<HTMLInputElement>(`input${name}[value=yes]`);
      if (!yes) throw new Error(`No condition ${condition}`);
      yes.click();
      await form.updateComplete;
    }
    const found = () => within(form).querySelector('select');
    // It comes with the standing, a moment after the first question.
    while (!found()) await new Promise((resolve) => setTimeout(resolve, 5));
    const aim = found() as HTMLSelectElement; // just waited for
    for (const rank of Object.keys(missed)) {
      aim.value = rank;
      aim.dispatchEvent(new Event('change'));
      await form.updateComplete;
      missed[rank] = [...within(form).querySelectorAll('.missed button')].map(
        (line) => clean(line.textContent).split(' ')[0] ?? '',
      );
    }
    shown.push({
      id,
      total: clean(within(form).querySelector('.bar strong')?.textContent),
      stars: within(form).querySelector('.bar svg')?.getAttribute('aria-label'),
      missed,
    });
  }
  return shown;
}
