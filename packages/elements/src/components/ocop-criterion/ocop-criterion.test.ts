/** What a criterion does by itself; what all elements do alike is in `test/contracts`. */
import { expect, fixture, html } from '@open-wc/testing';
import { listScoredCriteria, textIn } from '@ocop-kit/engine';
import { loadSet } from '@ocop-kit/rules';
import '../../define/ocop-criterion.js';
import { inside, next, textOf } from '../../../test/drive.js';
import { waitUntil } from '../../../test/wait.js';
import { allowsNone } from '../../rules/none-of-these.js';
import type { CriterionView } from './criterion-view.js';
import { isIdentityPaper } from './identity-papers.js';
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
    inside(element).querySelector<HTMLButtonElement>('button.clear')?.click();
    expect((await emitted).detail.pick).to.equal(null);
    await change(element, withNone);
    expect(inside(element).querySelector('button.clear')).to.equal(null);
  });
});

/** A criterion whose first option misses a minimum, with the option that the lowest rank asks for. */
const capping = viewOf(
  ({ options = [], cases }) => !cases && !options[0]?.minimum && options.some(({ minimum }) => minimum === 3),
);
const asked = capping.criterion.options?.find(({ minimum }) => minimum === 3);
const askedText = textIn(asked?.text, 'vi');

describe('a pick that caps the stars', () => {
  const callouts = (element: OcopCriterion): readonly string[] =>
    [...inside(element).querySelectorAll('.callout')].map(({ textContent }) => textContent);
  const status = (element: OcopCriterion): string =>
    inside(element).querySelector('[role=status]')?.textContent.trim() ?? '';
  const sentence = `Với lựa chọn này, cao nhất chỉ được 2 sao. Cần mức “${askedText}” để được 3 sao.`;

  it('says so right under itself, with the level that is needed', async () => {
    const element = await show({ ...capping, pick: 1 });
    expect(callouts(element)).to.deep.equal([sentence]);
    expect(inside(element).querySelector('.picked + .callout')).to.not.equal(null);
  });

  it('quotes the whole level where that begins as the pick does', async () => {
    const story = viewOf(({ id, options = [] }) => id === '5.1' && options.length === 5);
    const text = textIn(story.criterion.options?.[4]?.text, 'vi');
    expect(text.length).to.be.greaterThan(80);
    expect(callouts(await show({ ...story, pick: 4 })).join('')).to.contain(`“${text}”`);
    expect(callouts(await show({ ...story, pick: 1 })).join('')).to.contain('…”');
  });

  it('is described by it', async () => {
    const element = await show({ ...capping, pick: 1 });
    const described = radio(element, 1).getAttribute('aria-describedby') ?? '';
    expect(inside(element).getElementById(described)?.textContent).to.equal(sentence);
  });

  it('is announced when the person picks it, not when it was picked before', async () => {
    const element = await show({ ...capping, pick: 1 });
    expect(status(element)).to.equal('');
    radio(element, 1).dispatchEvent(new Event('change'));
    await change(element, { ...capping, pick: 1, note: ' ' });
    expect(status(element)).to.equal(sentence);
  });

  it('says nothing where the pick reaches every minimum, or nothing is picked', async () => {
    const best = capping.criterion.options?.length ?? 0;
    const element = await show({ ...capping, pick: best });
    expect(callouts(element)).to.deep.equal([]);
    await change(element, capping);
    expect(callouts(element)).to.deep.equal([]);
  });

  it('says nothing where the criterion does not count', async () => {
    expect(callouts(await show({ ...capping, pick: 1, state: 'not-applicable' }))).to.deep.equal([]);
  });

  it('has words of its own for none of these', async () => {
    const none = viewOf(
      (criterion) => allowsNone(criterion) && criterion.options?.some(({ minimum }) => minimum === 3),
    );
    const [text = ''] = callouts(await show({ ...none, pick: 0 }));
    expect(text).to.match(
      /^Khi không có phương án nào đúng, cao nhất chỉ được 2 sao\. Cần mức “.+” để được 3 sao\.$/,
    );
  });

  it('names the level of each case after none of these', async () => {
    const options = (withCases.criterion.options ?? []).map((option) => ({
      ...option,
      points: 1,
      minimum: 3,
    }));
    const ofCases = { ...withCases, criterion: { ...withCases.criterion, options } };
    const [text = ''] = callouts(await show({ ...ofCases, pick: 0 }));
    expect(text).to.contain('” hoặc “');
  });
});

describe('the question', () => {
  for (const level of [2, 3, 4])
    it(`is a heading of level ${level}`, async () => {
      const element = await show(capping);
      element.headingLevel = level;
      await element.updateComplete;
      const heading = inside(element).querySelector(`legend h${level}`);
      expect(heading?.textContent).to.equal(textIn(capping.criterion.title, 'vi'));
    });

  it('shows a title printed in capitals as a sentence is written', async () => {
    const capitals = viewOf(({ title }) => textIn(title, 'vi') === 'DINH DƯỠNG');
    expect(inside(await show(capitals)).querySelector('h3')?.textContent).to.equal('Dinh dưỡng');
  });

  it('has number and most points in a small line above', async () => {
    const { id, max } = capping.criterion;
    const line = inside(await show(capping)).querySelector('legend .hint');
    expect(line?.textContent).to.equal(`${id} · tối đa ${max} điểm`);
  });

  it('says what it means in plain words, marked as ours', async () => {
    const element = await show(viewOf(({ title }) => textIn(title, 'vi') === 'Sở hữu trí tuệ'));
    await waitUntil(() => inside(element).querySelector('.gloss'), 'the gloss is here');
    expect(inside(element).querySelector('.gloss')?.textContent.trim()).to.match(
      /^Nghĩa là: .+\. \(lời giải thích thêm\)$/,
    );
    expect(inside(element).querySelector('.terms summary')?.textContent).to.match(
      /^Giải nghĩa từ ngữ \(\d\)$/,
    );
    expect(inside(element).querySelector('.terms')?.textContent).to.contain('không phải lời của quyết định');
  });
});

describe('an option', () => {
  it('says points and minimum behind its words, the rank in words for who cannot see stars', async () => {
    const label = radio(
      await show(capping),
      (capping.criterion.options?.indexOf(asked as never) ?? 0) + 1,
    ).closest('label');
    const words = label?.textContent.replace(/\s+/g, ' ').trim();
    expect(words).to.equal(`${askedText} 3 sao: cần ít nhất mức này ${asked?.points ?? 0} điểm`);
  });

  it('has the whole width for its words on a phone', async () => {
    const page = await fixture<HTMLElement>(html`<div style="width: 320px"></div>`);
    const element = document.createElement('ocop-criterion');
    page.append(element);
    await change(element, capping);
    for (const text of inside(element).querySelectorAll<HTMLElement>('.text')) {
      const [line] = text.getClientRects();
      const box = text.closest('label')?.getBoundingClientRect();
      expect((box?.right ?? 0) - (line?.left ?? 0)).to.be.above(220);
    }
    expect(page.scrollWidth).to.be.at.most(320);
  });
});

/**
 * Smaller spacing was preferred to clamped options: only 3.5, of 1,400 letters, is far beyond a screen, and the words in which its options differ are
 * bold. Measured likewise over all sets: 23 to 28 criteria of each fit, of 25 to 34.
 */
describe('on a phone of 360 × 780, under a line of 64 px and above a bar of 72 px', () => {
  const ROOM = 780 - 64 - 72;

  it('at least 24 of the 32 criteria of set 4 show all their options without scrolling', async () => {
    const page = await fixture<HTMLElement>(html`<div style="width: 320px; --ocop-padding: 0px"></div>`);
    const set = sets[3];
    const fits: string[] = [];
    for (const criterion of set ? listScoredCriteria(set) : []) {
      const element = document.createElement('ocop-criterion');
      page.replaceChildren(element);
      await change(element, { ...withNone, criterion });
      const last = radios(element, 'pick').at(-1)?.getBoundingClientRect();
      if ((last?.bottom ?? Infinity) - element.getBoundingClientRect().top <= ROOM) fits.push(criterion.id);
    }
    expect(fits).to.have.length.at.least(24);
  });
});

describe('a file that looks like an identity paper', () => {
  const files = (...names: string[]): DataTransfer => {
    const transfer = new DataTransfer();
    for (const name of names) transfer.items.add(new File(['x'], name));
    return transfer;
  };
  async function attach(...names: string[]): Promise<{ element: OcopCriterion; attached: string[] }> {
    const element = await show(withNone);
    detailsOf(element).querySelector('summary')?.click();
    await waitUntil(() => detailsOf(element).querySelector('[type=file]'), 'files can be chosen');
    const attached: string[] = [];
    element.addEventListener('ocop-attach', ({ detail }) =>
      attached.push(...detail.files.map(({ name }) => name)),
    );
    const input = detailsOf(element).querySelector('[type=file]') as HTMLInputElement; // just seen
    input.files = files(...names).files;
    input.dispatchEvent(new Event('change'));
    await element.updateComplete;
    return { element, attached };
  }
  const press = async (element: OcopCriterion, word: string): Promise<void> => {
    [...inside(element).querySelectorAll('button')].find(({ textContent }) => textContent === word)?.click();
    await element.updateComplete;
  };

  it('is not attached before the person says so; other files are', async () => {
    const { element, attached } = await attach('CCCD mặt trước.jpg', 'hop-dong.pdf');
    expect(attached).to.deep.equal(['hop-dong.pdf']);
    expect(textOf(element)).to.contain('“CCCD mặt trước.jpg” giống giấy tờ tùy thân');
    await press(element, 'Vẫn đính kèm');
    expect(attached).to.deep.equal(['hop-dong.pdf', 'CCCD mặt trước.jpg']);
    expect(textOf(element)).to.not.contain('giấy tờ tùy thân');
  });

  it('is left out when the person says so', async () => {
    const { element, attached } = await attach('ho-chieu.png');
    await press(element, 'Không đính kèm');
    expect(attached).to.deep.equal([]);
    expect(textOf(element)).to.not.contain('Vẫn đính kèm');
  });

  it('has been warned of before', async () => {
    const { element } = await attach();
    expect(textOf(element)).to.contain('Đừng chụp căn cước công dân');
  });

  for (const name of [
    'cccd1.jpg',
    'Căn cước.pdf',
    'CMND_sau.png',
    'hochieu.jpg',
    'passport-scan.pdf',
    'ID card.jpg',
    'so ho khau.jpg',
  ])
    it(`is seen by its name: ${name}`, () => {
      expect(isIdentityPaper({ name })).to.equal(true);
    });

  for (const name of [
    'chung-minh-nguon-goc.pdf',
    'IMG_0412.jpg',
    'giay-chung-nhan.pdf',
    'video.mp4',
    'hoa-don.pdf',
  ])
    it(`is not ${name}`, () => {
      expect(isIdentityPaper({ name })).to.equal(false);
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
