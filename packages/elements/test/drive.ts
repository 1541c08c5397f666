/** Drives a form as a person does: through its inputs and buttons. */
import { fixture, html } from '@open-wc/testing';
import '../src/define/ocop-self-assessment.js';
import type { OcopCriterion } from '../src/components/ocop-criterion/ocop-criterion.js';
import type { OcopSelfAssessment } from '../src/components/ocop-self-assessment/ocop-self-assessment.js';
import { freshPage } from './fresh-page.js';
import { waitUntil } from './wait.js';

export const inside = (element: Element): ShadowRoot => element.shadowRoot as ShadowRoot; // every element here has one

export const textOf = (element: Element): string => inside(element).textContent.replace(/\s+/g, ' ').trim();

export function button(element: Element, text: string): HTMLButtonElement {
  const all = [...inside(element).querySelectorAll('button')];
  const found =
    all.find((b) => b.textContent.trim() === text) ?? all.find((b) => b.textContent.includes(text));
  if (!found) throw new Error(`No button “${text}” in: ${textOf(element).slice(0, 400)}`);
  return found;
}

export const has = (element: Element, text: string): boolean =>
  [...inside(element).querySelectorAll('button')].some((b) => b.textContent.includes(text));

/** What the first page fetches behind search and tiles is there. */
export const whole = (element: Element): Promise<void> =>
  waitUntil(() => inside(element).querySelector('.open-existing'), 'the first page is whole');

/** Begins a sheet from the card of its set. */
export async function begin(element: OcopSelfAssessment): Promise<void> {
  await waitUntil(() => inside(element).querySelector('.set-card'), 'the card of the set');
  inside(element).querySelector<HTMLButtonElement>('.set-card .primary')?.click();
  await loaded(element);
  await element.updateComplete;
}

/** The set comes over the line; how fast is not what is tested. */
export const loaded = (element: OcopSelfAssessment): Promise<void> =>
  waitUntil(() => element.assessment !== undefined, 'the set is loaded');

export async function form(
  set?: number,
  { layout = 'all', storage = 'none', lang = 'vi', gate = 'passed' } = {},
): Promise<OcopSelfAssessment> {
  await freshPage();
  const element = await fixture<OcopSelfAssessment>(
    html`<ocop-self-assessment
      lang=${lang}
      storage=${storage}
      layout=${layout}
      name="sheet"
    ></ocop-self-assessment>`,
  );
  if (set !== undefined) {
    element.set = set;
    await loaded(element);
    await element.updateComplete;
    if (gate === 'passed' && inside(element).querySelector('.steps .gate'))
      await press(element, lang === 'vi' ? 'Tiếp tục' : 'Continue');
  } else await whole(element);
  return element;
}

export async function criterionOf(element: Element, id: string): Promise<OcopCriterion> {
  const criterion = [...inside(element).querySelectorAll('ocop-criterion')].find(
    (c) => c.view?.criterion.id === id,
  );
  if (!criterion) throw new Error(`No criterion ${id} is shown`);
  await criterion.updateComplete;
  return criterion;
}

/** Opens the folds of a criterion, as a tap does. */
export async function unfold(element: Element, id: string): Promise<OcopCriterion> {
  const criterion = await criterionOf(element, id);
  inside(criterion).querySelector('summary')?.click();
  await waitUntil(() => inside(criterion).querySelector('textarea'), 'the fold is drawn');
  return criterion;
}

/** Picks an option, through its case where there are cases. */
export async function pick(element: OcopSelfAssessment, id: string, ordinal: number): Promise<void> {
  const criterion = await criterionOf(element, id);
  const radio = (): HTMLInputElement | null =>
    inside(criterion).querySelector(`input[name=pick][value="${ordinal}"]`);
  for (const inCase of inside(criterion).querySelectorAll<HTMLInputElement>('input[name=case]')) {
    if (radio()) break;
    inCase.click();
    await criterion.updateComplete;
  }
  const input = radio();
  if (!input) throw new Error(`Criterion ${id} shows no option ${ordinal}`);
  input.click();
  await element.updateComplete;
}

/** On a phone the standing is a sheet over the question. */
export async function openStanding(element: OcopSelfAssessment): Promise<void> {
  const button = inside(element).querySelector<HTMLButtonElement>('.standing-button');
  if (!button) return;
  button.click();
  await waitUntil(() => inside(element).querySelector('dialog.sheet[open]'), 'the standing');
}

/** Says whether a condition holds, where it is asked. */
export async function declare(
  element: OcopSelfAssessment,
  condition: string,
  value: 'yes' | 'no',
): Promise<void> {
  const input = inside(element).querySelector<HTMLInputElement>(
    `input[name="${CSS.escape(condition)}"][value=${value}]`,
  );
  if (!input) throw new Error(`Condition ${condition} is not asked`);
  input.click();
  await element.updateComplete;
}

/** The last pages come over the line: their buttons may be a moment late. */
export async function press(element: OcopSelfAssessment, text: string): Promise<void> {
  await waitUntil(() => has(element, text), `a button “${text}” in: ${textOf(element).slice(0, 400)}`);
  button(element, text).click();
  await element.updateComplete;
}

/** Gives files to a file input as a person's choice does. */
export function choose(input: HTMLInputElement, ...files: readonly File[]): void {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** What the next event of a kind tells. */
export function next<K extends keyof GlobalEventHandlersEventMap>(
  from: EventTarget,
  type: K,
): Promise<GlobalEventHandlersEventMap[K]> {
  return new Promise((resolve) => {
    from.addEventListener(
      type,
      (event) => {
        resolve(event as GlobalEventHandlersEventMap[K]);
      },
      { once: true },
    );
  });
}
