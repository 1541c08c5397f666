/**
 * What is tried never leaves the form: a person who picks, tries, keeps and drops in a random order that is the same in every run, while
 * everything the form gives away is read after every step.
 */
import { decode } from '@ocop-kit/engine';
import { loadSet } from '@ocop-kit/rules';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSite, type Site } from './site.js';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

interface Seen {
  /** What was seen where it must not be. */
  readonly leaks: readonly string[];
  /** Codes that were shown, with the answers at that time. */
  readonly codes: readonly { readonly code: string; readonly real: Readonly<Record<string, number>> }[];
  /** How often what was done. */
  readonly done: Readonly<Record<string, number>>;
}

it('whatever is picked, tried, kept and dropped, nothing that is only tried is seen outside', async () => {
  const set = await loadSet('vn-qd-26-2026', 4);
  const page = await site.page({ viewport: { width: 390, height: 780 }, reducedMotion: 'reduce' });
  await page.goto(`${site.address}gallery/scene.html?scene=form-begin`);
  await page.locator('html[data-scene=shown]').waitFor();
  const { leaks, codes, done } = await page.evaluate(tryAtRandom, { seed: 20261127, steps: 120 });
  expect(leaks).toEqual([]);
  for (const { code, real } of codes) expect(decode(set, code).picks).toEqual(real);
  for (const kind of ['pick', 'card', 'option', 'keep', 'drop', 'file', 'events', 'stored'])
    expect(done[kind], kind).toBeGreaterThan(3);
  expect(codes.length).toBeGreaterThan(3);
  expect(site.errors).toEqual([]);
  await page.context().close();
}, 120_000);

/** Runs in the page. */
async function tryAtRandom({
  seed,
  steps,
}: {
  readonly seed: number;
  readonly steps: number;
}): Promise<Seen> {
  type Picks = Record<string, number>;
  const leaks: string[] = [];
  const codes: { code: string; real: Picks }[] = [];
  const done: Record<string, number> = {};
  const count = (kind: string): number => (done[kind] = (done[kind] ?? 0) + 1);
  let state = seed;
  const random = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const wait = (): Promise<unknown> => new Promise((next) => setTimeout(next, 5));
  async function until<T>(read: () => T | null | undefined | false, what: string): Promise<T> {
    for (const end = performance.now() + 15_000; performance.now() < end; await wait()) {
      const found = read();
      if (found) return found;
    }
    throw new Error(`${what} does not come`);
  }

  const host = document.createElement('form');
  const form = document.createElement('ocop-self-assessment');
  form.setAttribute('name', 'sheet');
  form.set = 4;
  form.layout = 'all';
  host.append(form);
  document.body.replaceChildren(host);
  const inside = await until(() => form.shadowRoot, 'the form');
  const begun = await until(() => form.assessment, 'the sheet');
  const criteria = (): HTMLElementTagNameMap['ocop-criterion'][] => [
    ...inside.querySelectorAll('ocop-criterion'),
  ];
  await form.updateComplete;

  /** The answers that were given, and what is tried over them. */
  let real: Picks = {};
  let tried = null as Picks | null;
  /** All answers that ever stood, by criterion: the store may still hold a former one. */
  const stood = new Set<string>();
  const isTried = (id: string, pick: number): boolean => tried?.[id] === pick && !stood.has(`${id} ${pick}`);
  function become(picks: Picks): void {
    real = picks;
    for (const [id, pick] of Object.entries(picks)) stood.add(`${id} ${pick}`);
  }
  const sorted = (picks: object): string => JSON.stringify(Object.entries(picks).sort());

  function compare(where: string, picks: object | undefined): void {
    if (!picks || sorted(picks) !== sorted(real)) leaks.push(`${where}: ${sorted(picks ?? {})}`);
  }
  let expected: Picks | undefined;
  for (const type of ['ocop-change', 'ocop-complete'] as const)
    form.addEventListener(type, (event) => {
      const { picks } = (event as CustomEvent<{ readonly assessment: { readonly picks: Picks } }>).detail
        .assessment;
      count('events');
      // While a step is taken the answers are those after it; what is tried is in neither.
      if (sorted(picks) !== sorted(expected ?? real)) leaks.push(`${type}: ${sorted(picks)}`);
    });
  const files: Promise<string>[] = [];
  const createObjectURL = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob) => {
    if (blob instanceof Blob) files.push(blob.text());
    return createObjectURL(blob);
  };

  /** Everything that is stored, by criterion. */
  async function storedPicks(): Promise<readonly (readonly [id: string, pick: number])[]> {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('ocop-kit');
      opening.onsuccess = () => {
        resolve(opening.result);
      };
    });
    const records = await new Promise<unknown[]>((resolve) => {
      const reading = db.transaction('drafts').objectStore('drafts').getAll();
      reading.onsuccess = () => {
        resolve(reading.result);
      };
    });
    db.close();
    return records.flatMap((record) => {
      const { assessment, cells = {} } = record as {
        readonly assessment?: { readonly picks: Picks };
        readonly cells?: Readonly<Record<string, readonly { readonly value?: unknown }[]>>;
      };
      const written = Object.entries(cells).flatMap(([key, values]) => {
        const [, id] = /^pick (.+)$/.exec(key) ?? [];
        return id === undefined || !Array.isArray(values)
          ? []
          : values.flatMap(({ value }) => (Array.isArray(value) ? [[id, Number(value[0])] as const] : []));
      });
      return [...Object.entries(assessment?.picks ?? {}), ...written];
    });
  }

  async function read(): Promise<void> {
    compare('assessment', form.assessment?.picks);
    const value = new FormData(host).get('sheet') as string;
    compare('value', (JSON.parse(value) as { picks: object }).picks);
    const code = inside.querySelector('.code code')?.textContent;
    if (code && random(4) === 0) codes.push({ code, real: { ...real } });
    if (!tried) return;
    const stored = await storedPicks();
    if (stored.length > 0) count('stored');
    for (const [id, pick] of stored) if (isTried(id, pick)) leaks.push(`stored: ${id} ${pick}`);
  }

  async function act(button: HTMLElement, after: Picks): Promise<void> {
    expected = after;
    button.click();
    await form.updateComplete;
    expected = undefined;
    become(after);
  }

  /** Another option of a criterion, on the page with all questions. */
  function option(): { readonly id: string; readonly pick: number; readonly radio: HTMLInputElement } {
    for (;;) {
      const all = criteria();
      const one = all[random(all.length)];
      const radios = [...(one?.shadowRoot?.querySelectorAll<HTMLInputElement>('input[name=pick]') ?? [])];
      const radio = radios[random(radios.length)];
      if (one?.view && radio && !radio.checked && !radio.disabled)
        return { id: one.view.criterion.id, pick: Number(radio.value), radio };
    }
  }
  const find = (selector: string): HTMLElement[] => [...inside.querySelectorAll<HTMLElement>(selector)];

  // Everything is answered, so that the result can be opened.
  for (const no of find('.condition input[value=no]')) no.click();
  for (const one of criteria()) {
    await one.updateComplete;
    const radios = one.shadowRoot?.querySelectorAll<HTMLInputElement>('input[name=pick]') ?? [];
    const radio = radios[random(Math.min(2, radios.length))];
    if (one.view && radio) await act(radio, { ...real, [one.view.criterion.id]: Number(radio.value) });
  }
  await read();
  if (begun.set !== 4) leaks.push('another set');

  let last = '';
  for (let step = 0; step < steps; step++) {
    const isResult = inside.querySelector('.result') !== null;
    const chance = random(10);
    const kept: Picks = { ...real, ...tried };
    if (chance < 2) {
      // To the result and back.
      const lead = isResult
        ? find('.result > .buttons:last-of-type button')[0]
        : find('button.primary').at(-1);
      lead?.click();
      await until(() => (inside.querySelector('.result') !== null) !== isResult, 'the other page');
      await form.updateComplete;
    } else if (isResult) {
      const cards = find('.task .try');
      const open = find('.tried');
      if (chance === 2 && open.length > 0) {
        const card = open[random(open.length)]?.closest<HTMLElement>('.task');
        const id = card?.dataset['criterion'] ?? '';
        const [keep, drop] = card?.querySelectorAll<HTMLElement>('.tried .buttons button') ?? [];
        const { [id]: pick = 0, ...others } = tried ?? {};
        const isKept = random(2) === 0;
        tried = Object.keys(others).length > 0 ? others : null;
        count(isKept ? 'keep' : 'drop');
        const lead = isKept ? keep : drop;
        last = `${isKept ? 'keep' : 'drop'} ${id} ${pick}`;
        if (lead) await act(lead, isKept ? { ...real, [id]: pick } : real);
      } else if (chance < 6 && cards.length > 0) {
        const card = cards[random(cards.length)]?.closest<HTMLElement>('.task');
        card?.querySelector<HTMLElement>('.try')?.click();
        await form.updateComplete;
        const id = card?.dataset['criterion'] ?? '';
        // The scorecard below shows what is tried.
        const shown = inside.querySelector('ocop-scorecard')?.assessment as
          { readonly picks: Picks } | undefined;
        tried = { ...tried, [id]: shown?.picks[id] ?? NaN };
        last = `card ${id} ${tried[id] ?? ''}`;
        count('card');
      } else {
        find('.actions .buttons button')[0]?.click();
        const text = await files.at(-1);
        compare('file', (JSON.parse(text ?? '{}') as { picks?: object }).picks);
        count('file');
      }
    } else if (tried && chance < 4) {
      const [keep, drop] = find('.trial .buttons button');
      const isKept = random(2) === 0;
      tried = null;
      count(isKept ? 'keep' : 'drop');
      const lead = isKept ? keep : drop;
      last = `${isKept ? 'keep' : 'drop'} all`;
      if (lead) await act(lead, isKept ? kept : real);
    } else if (!tried && chance < 6) {
      (await until(() => inside.querySelector<HTMLElement>('.more .link.try'), 'the button to try')).click();
      await form.updateComplete;
      tried = {};
    } else {
      const { id, pick, radio } = option();
      last = `option ${id} ${pick}`;
      if (tried) {
        tried = { ...tried, [id]: pick };
        radio.click();
        await form.updateComplete;
        count('option');
      } else {
        await act(radio, { ...real, [id]: pick });
        count('pick');
      }
    }
    await read();
    if (leaks.length > 0) {
      leaks.push(`step ${step}: ${last}; real ${sorted(real)}; tried ${sorted(tried ?? {})}`);
      break;
    }
  }
  return { leaks, codes, done };
}
