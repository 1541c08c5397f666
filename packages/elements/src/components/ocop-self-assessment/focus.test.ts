import { expect, fixture, html } from '@open-wc/testing';
import type { OcopSelfAssessment } from './ocop-self-assessment.js';
import {
  begin,
  button,
  criterionOf,
  form,
  inside,
  loaded,
  openStanding,
  pick,
  press,
} from '../../../test/drive.js';
import { waitUntil } from '../../../test/wait.js';

const LAYOUTS = ['steps', 'all'] as const;

/** A page with something of its own above the form: the person is there. */
async function page(): Promise<{ readonly field: HTMLInputElement; readonly element: OcopSelfAssessment }> {
  const host = await fixture<HTMLElement>(html`
    <form lang="vi">
      <input aria-label="Của trang" />
      <div style="height: 1500px"></div>
      <ocop-self-assessment storage="none" name="sheet"></ocop-self-assessment>
    </form>
  `);
  const [field, element] = [host.querySelector('input'), host.querySelector('ocop-self-assessment')];
  if (!field || !element) throw new Error('The page is not there');
  window.scrollTo(0, 0);
  field.focus();
  return { field, element };
}

const settled = async (element: OcopSelfAssessment): Promise<void> => {
  await element.updateComplete;
  await new Promise((resolve) => setTimeout(resolve, 200));
};

const focused = (element: OcopSelfAssessment): Element | null => inside(element).activeElement;

for (const layout of LAYOUTS)
  describe(`focus, ${layout}`, () => {
    it('stays on the page while the page chooses, resets and opens', async () => {
      const { field, element } = await page();
      element.layout = layout;
      element.set = 4;
      await loaded(element);
      await settled(element);
      const { assessment } = element;
      field.form?.reset();
      await settled(element);
      await element.open({ ...assessment!, picks: { '1.1': 2 } });
      await settled(element);
      expect(element.assessment?.picks).to.deep.equal({ '1.1': 2 });
      expect(document.activeElement).to.equal(field);
      expect(window.scrollY).to.equal(0);
    });

    it('goes along from the choice to the first page, the result, and back', async () => {
      const element = await form(undefined, { layout });
      inside(element).querySelector<HTMLButtonElement>('.tile')?.click();
      await waitUntil(() => focused(element)?.matches('h2.heading'), 'the industry has it');
      inside(element).querySelector<HTMLButtonElement>('.choice')?.click();
      await waitUntil(() => focused(element)?.textContent.includes('Rau, củ, quả'), 'the card has it');
      await begin(element);
      const first = '.gate > .heading';
      await waitUntil(() => focused(element)?.matches(first), 'the first question has it');

      await openStanding(element);
      await press(element, 'Xem kết quả tạm tính');
      await waitUntil(() => focused(element)?.id === 'verdict', 'the result has it');
      expect(focused(element)?.matches('h2.heading')).to.equal(true);

      await press(element, 'Chọn sản phẩm khác');
      await waitUntil(() => focused(element)?.matches('.start .heading'), 'the first page has it');
      const { top } = focused(element)?.getBoundingClientRect() ?? new DOMRect();
      expect(top).to.be.at.least(0);
      expect(top).to.be.below(window.innerHeight);
    });

    it('is at the first option of a question that is open, and at the question of one that is answered', async () => {
      const element = await form(4, { layout });
      const criterion = await criterionOf(element, '1.1');
      criterion.focus();
      expect(inside(criterion).activeElement).to.equal(inside(criterion).querySelector('input'));
      await pick(element, '1.1', 3);
      await criterion.updateComplete;
      criterion.focus();
      expect(inside(criterion).activeElement).to.equal(inside(criterion).querySelector('legend'));
      element.disabled = true;
      await settled(element);
      criterion.focus();
      expect(inside(criterion).activeElement).to.equal(inside(criterion).querySelector('legend'));
    });

    it('goes to the first option when an answer is cleared, whose button is gone then', async () => {
      const element = await form(4, { layout });
      const criterion = await criterionOf(element, '1.1');
      await pick(element, '1.1', 3);
      await criterion.updateComplete;
      const clear = button(criterion, 'Bỏ chọn');
      clear.focus();
      clear.click();
      await waitUntil(() => !clear.isConnected, 'the button is gone');
      expect(inside(criterion).activeElement).to.equal(inside(criterion).querySelector('input[name=pick]'));
      expect(element.assessment?.picks).to.deep.equal({});
    });

    for (const ends of ['Giữ thay đổi', 'Bỏ thay đổi'])
      it(`goes to the buttons of a trial, and back to the one that begins it after “${ends}”`, async () => {
        const element = await form(4, { layout });
        await openStanding(element);
        await press(element, 'Thử thay đổi');
        await waitUntil(() => focused(element) === button(element, 'Giữ thay đổi'), 'the trial has it');
        await press(element, ends);
        const begins = (): Element | null =>
          layout === 'steps'
            ? inside(element).querySelector('.standing-button')
            : button(element, 'Thử thay đổi');
        await waitUntil(() => focused(element) === begins(), 'the beginning has it');
      });

    it('goes to the top of the first page where the page has fixed the set', async () => {
      const element = await form(4, { layout });
      await openStanding(element);
      await press(element, 'Chọn sản phẩm khác');
      await waitUntil(() => focused(element)?.matches('.start .heading'), 'the beginning has it');
      expect(button(element, 'Bắt đầu phiếu mới')).to.be.instanceOf(HTMLButtonElement);
    });
  });

describe('focus, on a wide screen', () => {
  it('goes to the details after a trial where they are closed over the button that begins it', async () => {
    const element = await form(4);
    const more = inside(element).querySelector<HTMLDetailsElement>('.more');
    if (!more) throw new Error('There are no details');
    await press(element, 'Thử thay đổi');
    more.open = false;
    await press(element, 'Bỏ thay đổi');
    await waitUntil(() => focused(element) === more.querySelector('summary'), 'the details have it');
  });
});

describe('focus, on a phone', () => {
  it('that a key has moved comes out from under the bar at the bottom', async () => {
    const element = await form(4, { layout: 'steps' });
    element.style.marginBlock = '2000px';
    const bar = inside(element).querySelector('.bottom-bar');
    const criterion = await criterionOf(element, '1.1');
    for (const radio of inside(criterion).querySelectorAll('input')) {
      window.scrollBy(0, radio.getBoundingClientRect().bottom - window.innerHeight + 10);
      radio.focus({ preventScroll: true });
      radio.dispatchEvent(new KeyboardEvent('keyup', { key: 'Tab', bubbles: true, composed: true }));
      expect(radio.getBoundingClientRect().bottom).to.be.at.most(bar?.getBoundingClientRect().top ?? 0);
    }
  });

  it('is at the heading where a condition is asked before the options', async () => {
    const element = await form(4, { layout: 'steps' });
    await element.open({ ...element.assessment!, picks: PICKS_TO_2_1 });
    const criterion = await criterionOf(element, '2.1');
    criterion.focus();
    expect(inside(criterion).activeElement).to.equal(inside(criterion).querySelector('legend'));
  });
});

const PICKS_TO_2_1 = { '1.1': 1, '1.2': 1, '1.3': 1, '1.4': 1, '1.5': 1, '1.6': 1, '1.7': 1 };
