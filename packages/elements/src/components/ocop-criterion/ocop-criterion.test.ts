/** What a criterion does by itself; what all elements do alike is in `test/contracts`. */
import { expect, fixture, html } from '@open-wc/testing';
import { listScoredCriteria } from '@ocop-kit/engine';
import { loadSet } from '@ocop-kit/rules';
import '../../define/ocop-criterion.js';
import { inside, next, textOf } from '../../../test/drive.js';
import { waitUntil } from '../../../test/wait.js';
import { allowsNone } from '../../rules/none-of-these.js';
import type { CriterionView } from './criterion-view.js';
import type { OcopCriterion } from './ocop-criterion.js';

const sets = await Promise.all(Array.from({ length: 26 }, (_, i) => loadSet('vn-qd-26-2026', i + 1)));

/** The first criterion of the decision that is like this, before anybody has answered it. */
function viewOf(isLike: (criterion: CriterionView['criterion']) => unknown): CriterionView {
  const [view] = sets.flatMap((set) =>
    listScoredCriteria(set)
      .filter(isLike)
      .map((criterion): CriterionView => ({
        criterion,
        pack: set.pack,
        cite: set.cite,
        pick: null,
        state: 'evaluated',
        note: '',
      })),
  );
  if (!view) throw new Error('The decision has no such criterion');
  return view;
}

const withCases = viewOf(({ cases = [] }) => cases.length > 1);
const ticked = viewOf(({ tick }) => tick);
const withNone = viewOf((criterion) => !criterion.tick && !criterion.cases && allowsNone(criterion));

async function show(view: CriterionView): Promise<OcopCriterion> {
  const element = await fixture<OcopCriterion>(html`<ocop-criterion lang="vi"></ocop-criterion>`);
  return change(element, view);
}

/** As a form does after each answer. */
async function change(element: OcopCriterion, view: CriterionView): Promise<OcopCriterion> {
  element.view = view;
  await element.updateComplete;
  return element;
}

const radios = (element: OcopCriterion, name: 'pick' | 'case'): readonly HTMLInputElement[] => [
  ...inside(element).querySelectorAll<HTMLInputElement>(`input[name=${name}]`),
];

function radio(element: OcopCriterion, ordinal: number): HTMLInputElement {
  const found = radios(element, 'pick').find(({ value }) => value === String(ordinal));
  if (!found) throw new Error(`No option ${ordinal} in: ${textOf(element)}`);
  return found;
}

const detailsOf = (element: OcopCriterion): HTMLDetailsElement =>
  inside(element).querySelector('details') as HTMLDetailsElement; // evidence and notes come first

describe('a criterion with cases', () => {
  const options = withCases.criterion.options ?? [];
  const [one, other] = withCases.criterion.cases ?? [];
  const ordinalsIn = (no: number | undefined): number[] =>
    options.flatMap((option, i) => (option.case === no ? [i + 1] : []));

  it('shows no option of a case before one is chosen', async () => {
    const element = await show(withCases);
    expect(radios(element, 'case')).to.have.length(withCases.criterion.cases?.length ?? 0);
    expect(radios(element, 'pick').filter(({ value }) => value !== '0')).to.have.length(0);
  });

  it('shows the options of the chosen case alone', async () => {
    const element = await show(withCases);
    radios(element, 'case')[1]?.click();
    await element.updateComplete;
    const shown = radios(element, 'pick').flatMap(({ value }) => (value === '0' ? [] : [Number(value)]));
    expect(shown).to.deep.equal(ordinalsIn(other?.no));
  });

  it('opens the case of the picked option', async () => {
    const [pick = 0] = ordinalsIn(other?.no);
    const element = await show({ ...withCases, pick });
    expect(radios(element, 'case').map(({ checked }) => checked)).to.deep.equal([false, true]);
    expect(radio(element, pick).checked).to.equal(true);
  });

  it('clears the pick when the other case is chosen', async () => {
    const [pick = 0] = ordinalsIn(one?.no);
    const element = await show({ ...withCases, pick });
    const emitted = next(element, 'ocop-pick');
    radios(element, 'case')[1]?.click();
    expect((await emitted).detail).to.deep.equal({ criterion: withCases.criterion.id, pick: null });
  });

  it('says nothing when a case is chosen before any pick', async () => {
    const element = await show(withCases);
    const picks: unknown[] = [];
    element.addEventListener('ocop-pick', ({ detail }) => picks.push(detail));
    radios(element, 'case')[0]?.click();
    await element.updateComplete;
    expect(picks).to.deep.equal([]);
  });
});

describe('a box to tick', () => {
  it('asks yes or no', async () => {
    const element = await show(ticked);
    const words = radios(element, 'pick').map(
      (input) => input.nextElementSibling?.querySelector('.text')?.textContent,
    );
    expect(words).to.deep.equal(['Có', 'Không']);
  });

  for (const ordinal of [1, 0])
    it(`picks ${ordinal}`, async () => {
      const element = await show(ticked);
      const emitted = next(element, 'ocop-pick');
      radio(element, ordinal).click();
      expect((await emitted).detail).to.deep.equal({ criterion: ticked.criterion.id, pick: ordinal });
    });
});

describe('none of these', () => {
  it('stands last and picks 0', async () => {
    const element = await show(withNone);
    const last = radios(element, 'pick').at(-1);
    const emitted = next(element, 'ocop-pick');
    last?.click();
    expect((await emitted).detail.pick).to.equal(0);
  });

  it('is an answer that can be cleared, unlike no answer', async () => {
    const element = await show({ ...withNone, pick: 0 });
    const emitted = next(element, 'ocop-pick');
    inside(element).querySelector<HTMLButtonElement>('.clear button')?.click();
    expect((await emitted).detail.pick).to.equal(null);
    await change(element, withNone);
    expect(inside(element).querySelector('.clear button')).to.equal(null);
  });
});

describe('the details of a criterion', () => {
  it('are closed, and not rendered, as long as there is nothing in them', async () => {
    const element = await show(withNone);
    expect(detailsOf(element).open).to.equal(false);
    expect(detailsOf(element).querySelector('textarea')).to.equal(null);
  });

  it('are open where something is written', async () => {
    const element = await show({ ...withNone, note: 'Hóa đơn' });
    expect(detailsOf(element).open).to.equal(true);
    expect(detailsOf(element).querySelector('textarea')?.value).to.equal('Hóa đơn');
  });

  it('stay open when the note is cleared again', async () => {
    const element = await show({ ...withNone, note: 'Hóa đơn' });
    await change(element, withNone);
    expect(detailsOf(element).open).to.equal(true);
  });

  it('are rendered once they are opened', async () => {
    const element = await show(withNone);
    detailsOf(element).querySelector('summary')?.click();
    await waitUntil(() => detailsOf(element).querySelector('textarea'), 'the note is rendered');
  });
});

describe('a criterion without an answer', () => {
  it('is marked from its title to its last option', async () => {
    const element = await show({ ...withNone, missing: true });
    const of = (selector: string): DOMRect | undefined =>
      [...inside(element).querySelectorAll(selector)].at(-1)?.getBoundingClientRect();
    expect(of('.missing')?.top).to.be.at.most(of('legend')?.top ?? NaN);
    expect(of('.missing')?.bottom).to.be.closeTo(of('.option')?.bottom ?? NaN, 1);
  });

  it('says so in letters as large as the text, not as its title', async () => {
    const element = await show({ ...withNone, missing: true });
    const error = inside(element).querySelector('.error') as HTMLElement; // there while an answer is missing
    expect(error.textContent).to.equal('Bạn chưa chọn phương án nào');
    expect(getComputedStyle(error).fontSize).to.equal(getComputedStyle(element).fontSize);
  });
});

describe('the focus of a criterion', () => {
  const focused = (element: OcopCriterion): Element | null => inside(element).activeElement;

  it('goes to the first option while nothing is picked', async () => {
    const element = await show(withNone);
    element.focus();
    expect(focused(element)).to.equal(radios(element, 'pick')[0]);
  });

  it('goes to the question once an option is picked', async () => {
    const element = await show({ ...withNone, pick: 1 });
    element.focus();
    expect(focused(element)?.localName).to.equal('legend');
  });

  it('goes to the question where no option can be picked', async () => {
    const element = await show({ ...withNone, state: 'not-applicable' });
    element.focus();
    expect(focused(element)?.localName).to.equal('legend');
  });
});
