import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { loadSet } from '@ocop-kit/rules';
import { compileSet, score } from '@ocop-kit/engine';
import '../src/define/ocop-self-assessment.js';
import type { OcopCriterion } from '../src/criterion/ocop-criterion.js';
import type { OcopSelfAssessment } from '../src/self-assessment/ocop-self-assessment.js';

const inside = (element: Element): ShadowRoot => element.shadowRoot as ShadowRoot; // every element here has one
const textOf = (element: Element): string => inside(element).textContent.replace(/\s+/g, ' ').trim();
const button = (element: Element, text: string): HTMLButtonElement =>
  [...inside(element).querySelectorAll('button')].find((b) =>
    b.textContent.includes(text),
  ) as HTMLButtonElement;

/** The set comes over the line; how fast is not what is tested. */
const loaded = (element: OcopSelfAssessment): Promise<void> =>
  waitUntil(() => element.assessment !== undefined, 'the set is loaded', { timeout: 15_000 });

async function form(set?: number, layout = 'all'): Promise<OcopSelfAssessment> {
  const element = await fixture<OcopSelfAssessment>(
    html`<ocop-self-assessment
      lang="vi"
      storage="none"
      layout=${layout}
      name="sheet"
    ></ocop-self-assessment>`,
  );
  if (set !== undefined) {
    element.set = set;
    await loaded(element);
    await element.updateComplete;
  }
  return element;
}

async function pick(element: OcopSelfAssessment, id: string, ordinal: number): Promise<void> {
  const criterion = [...inside(element).querySelectorAll('ocop-criterion')].find(
    (c) => c.view?.criterion.id === id,
  ) as OcopCriterion;
  await criterion.updateComplete;
  const named = [...inside(criterion).querySelectorAll<HTMLInputElement>('input[name=pick]')];
  let input = named.find((radio) => radio.value === String(ordinal));
  for (const radio of inside(criterion).querySelectorAll<HTMLInputElement>('input[name=case]')) {
    if (input) break;
    radio.click();
    await criterion.updateComplete;
    input =
      inside(criterion).querySelector<HTMLInputElement>(`input[name=pick][value="${ordinal}"]`) ?? undefined;
  }
  input?.click();
  await element.updateComplete;
}

describe('choosing', () => {
  it('finds the set by an everyday name without diacritics and begins with one tap', async () => {
    const element = await form();
    const search = inside(element).querySelector('#words') as HTMLInputElement;
    search.value = 'mat ong';
    search.dispatchEvent(new InputEvent('input'));
    await element.updateComplete;
    inside(element).querySelector<HTMLButtonElement>('button.choice')?.click();
    await loaded(element);
    expect(element.assessment?.set).to.equal(4);
  });

  it('offers all 26 sets by industry', async () => {
    const element = await form();
    expect(inside(element).querySelectorAll('.industry')).to.have.length(6);
    expect(inside(element).querySelectorAll('.industry button.choice')).to.have.length(26);
  });

  it('is accessible', async () => {
    await expect(await form()).to.be.accessible();
  });
});

describe('answering', () => {
  it('shows points and the minimum in words on every option', async () => {
    const element = await form(4);
    const first = inside(element).querySelector('ocop-criterion') as OcopCriterion;
    await first.updateComplete;
    expect(inside(first).querySelectorAll('input[type=radio]')).to.have.length(3);
    expect(textOf(first)).to.contain('3 điểm');
    const story = [...inside(element).querySelectorAll('ocop-criterion')].find(
      (c) => c.view?.criterion.id === '5.3',
    ) as OcopCriterion;
    await story.updateComplete;
    expect(textOf(story)).to.contain('Cần ít nhất mức này để đạt');
  });

  it('keeps total and stars in view, and takes an answer back', async () => {
    const element = await form(4);
    await pick(element, '1.1', 3);
    expect(textOf(element)).to.contain('3/100 điểm');
    const first = inside(element).querySelector('ocop-criterion') as OcopCriterion;
    await first.updateComplete;
    button(first, 'Bỏ chọn').click();
    await element.updateComplete;
    expect(element.assessment?.picks).to.deep.equal({});
    expect(textOf(element)).to.contain('0/100 điểm');
  });

  it('says why a criterion does not apply', async () => {
    const element = await form(4);
    await pick(element, '5.1', 1);
    const structure = [...inside(element).querySelectorAll('ocop-criterion')].find(
      (c) => c.view?.criterion.id === '5.2',
    ) as OcopCriterion;
    await structure.updateComplete;
    expect(textOf(structure)).to.contain('Chỉ áp dụng khi có câu chuyện sản phẩm');
    expect(inside(structure).querySelector('fieldset')?.disabled).to.equal(true);
  });

  it('tries a change and drops it', async () => {
    const element = await form(4);
    await pick(element, '1.1', 1);
    button(element, 'Thử thay đổi').click();
    await element.updateComplete;
    await pick(element, '1.1', 3);
    expect(element.assessment?.picks).to.deep.equal({ '1.1': 3 });
    button(element, 'Bỏ thay đổi').click();
    await element.updateComplete;
    expect(element.assessment?.picks).to.deep.equal({ '1.1': 1 });
  });

  it('goes one criterion at a time on a phone', async () => {
    const element = await form(4, 'steps');
    expect(inside(element).querySelectorAll('ocop-criterion')).to.have.length(1);
    button(element, 'Tiếp tục').click();
    await element.updateComplete;
    expect(textOf(element)).to.contain('Tiêu chí 2/32');
  });

  it('is accessible with every criterion shown', async () => {
    await expect(await form(26)).to.be.accessible();
  });
});

describe('in a form', () => {
  it('gives the assessment as its value and resets', async () => {
    const host = await fixture<HTMLFormElement>(
      html`<form>
        <ocop-self-assessment
          lang="vi"
          storage="none"
          name="sheet"
          layout="all"
          required
        ></ocop-self-assessment>
      </form>`,
    );
    const element = host.querySelector('ocop-self-assessment') as OcopSelfAssessment;
    element.set = 4;
    await loaded(element);
    await element.updateComplete;
    await pick(element, '1.1', 2);
    const value = JSON.parse(new FormData(host).get('sheet') as string) as { picks: unknown };
    expect(value.picks).to.deep.equal({ '1.1': 2 });
    expect(host.checkValidity()).to.equal(false);
    host.reset();
    await waitUntil(() => Object.keys(element.assessment?.picks ?? { x: 1 }).length === 0);
  });
});

describe('the form gives what the engine gives', () => {
  for (const no of [1, 4, 16, 19, 26]) {
    it(`for a full sheet of set ${no}`, async () => {
      const set = await loadSet('vn-qd-26-2026', no);
      const { leaves } = compileSet(set);
      const element = await form(no);
      const picks: Record<string, number> = {};
      for (const { id, options, first } of leaves) picks[id] = options.length - 1 + first;
      for (const [id, ordinal] of Object.entries(picks)) await pick(element, id, ordinal);
      expect(element.assessment?.picks).to.deep.equal(picks);
      expect(textOf(element)).to.contain(`${score(set, { picks }).total}/100 điểm`);
    });
  }
});
