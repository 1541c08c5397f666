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
    readonly outcome: 'rated' | 'incomplete' | 'stopped' | 'disqualified' | 'ineligible';
    readonly total: number;
    readonly stars: number | null;
    readonly minimumsMissed: Readonly<Record<string, readonly string[]>>;
    readonly notEvaluated: readonly string[];
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
    const wanted = cases.map(expected);
    const shown = await page.evaluate(
      fill,
      cases.map((one, at) => ({ ...one, wanted: wanted[at]! })), // as many as cases
    );
    await page.context().close();
    expect(shown).toEqual(wanted);
  }, 120_000);
});

interface Shown {
  readonly id: number;
  readonly total: string;
  readonly stars: string | null | undefined;
  /** The criteria that are asked for, by the rank aimed at. */
  readonly missed: Readonly<Record<string, readonly string[]>>;
}

/**
 * What a person should read. Where a condition bars every rank, nothing is asked for but that condition; what a pick has left out of the
 * evaluation may be asked for or not, as it is looked at again once that pick is another, but only where its minimum is missed.
 */
function expected({ id, declared, expect: { outcome, total, stars, ...rest } }: Case): Shown {
  const isBarred = stars === null || (outcome === 'stopped' && declared.length > 0);
  const asked = Object.entries(rest.minimumsMissed)
    .map(([rank, criteria]) => [rank, criteria.filter((one) => !rest.notEvaluated.includes(one))] as const)
    .filter(([, criteria]) => criteria.length > 0);
  return {
    id,
    total: `${String(total)}/100 điểm`,
    stars: stars === null ? 'Không xếp hạng' : `${String(stars)} sao`,
    missed: isBarred ? {} : Object.fromEntries(asked),
  };
}

/** Runs in the page: clicks what a person clicks, and reads what a person reads. */
async function fill(cases: (Case & { readonly wanted: Shown })[]): Promise<Shown[]> {
  const within = (element: Element): ShadowRoot => element.shadowRoot as ShadowRoot; // every element here has one
  const clean = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
  const shown: Shown[] = [];
  for (const {
    id,
    set,
    picks,
    declared,
    wanted,
    expect: { minimumsMissed, notEvaluated },
  } of cases) {
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
    for (const condition of declared) {
      const name = `[name="${CSS.escape(condition)}"]`;
      const yes = within(form).querySelector<HTMLInputElement>(`input${name}[value=yes]`);
      if (!yes) throw new Error(`No condition ${condition}`);
      yes.click();
      await form.updateComplete;
    }
    const ask = async (): Promise<Record<string, string[]>> => {
      const missed: Record<string, string[]> = {};
      const aim = within(form).querySelector<HTMLSelectElement>('.standing select');
      for (const { value: rank } of [...(aim?.options ?? [])].slice(1)) {
        if (aim) aim.value = rank;
        aim?.dispatchEvent(new Event('change'));
        await form.updateComplete;
        const asked = [...within(form).querySelectorAll('.missed button')]
          .map((line) => clean(line.textContent).split(' ')[0] ?? '')
          .filter((one) => !(notEvaluated.includes(one) && minimumsMissed[rank]?.includes(one)));
        if (asked.length > 0) missed[rank] = asked;
      }
      return missed;
    };
    // What is asked for comes when the person pauses, and stays.
    const pauses = Object.keys(wanted.missed).length > 0 ? 50 : 1;
    let missed: Record<string, string[]> = {};
    for (let pause = 0; pause < pauses; pause++) {
      await new Promise((resolve) => setTimeout(resolve, pauses > 1 ? 100 : 600));
      missed = await ask();
      if (JSON.stringify(missed) === JSON.stringify(wanted.missed)) break;
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
