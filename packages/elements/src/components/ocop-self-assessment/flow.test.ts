import { expect } from '@open-wc/testing';
import { compileSet } from '@ocop-kit/engine';
import { loadSet } from '@ocop-kit/rules';
import {
  criterionOf,
  declare,
  form,
  inside,
  openStanding,
  press,
  textOf,
  unfold,
} from '../../../test/drive.js';
import { wipe } from '../../../test/store.js';
import { waitUntil } from '../../../test/wait.js';
import type { OcopSelfAssessment } from './ocop-self-assessment.js';

const { leaves } = compileSet(await loadSet('vn-qd-26-2026', 4));
/** The best option of each criterion. */
const BEST: Readonly<Record<string, number>> = Object.fromEntries(
  leaves.map(({ id, options, first }) => [id, options.length - 1 + first]),
);

const number = (element: OcopSelfAssessment): string =>
  inside(element).querySelector('.number')?.textContent.trim() ?? '';
const criterion = (element: OcopSelfAssessment) => inside(element).querySelector('ocop-criterion');
/** Longer than an answer is seen before the next page comes. */
const glance = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 400));

/** A tap as a browser sends it: the press, then the label's click, which clicks the radio. */
function tap(target: HTMLElement, press: PointerEventInit = {}): void {
  const init = { bubbles: true, composed: true, detail: 1 };
  target.dispatchEvent(
    new PointerEvent('pointerdown', { ...init, pointerType: 'touch', width: 20, height: 20, ...press }),
  );
  target.dispatchEvent(new MouseEvent('click', { ...init, cancelable: true }));
}

async function optionOf(element: OcopSelfAssessment, id: string, ordinal: number): Promise<HTMLElement> {
  const option = inside(await criterionOf(element, id))
    .querySelector(`input[name=pick][value="${ordinal}"]`)
    ?.closest('label');
  if (!option) throw new Error(`No option ${ordinal} of ${id}`);
  return option;
}

const steps = (gate = 'passed'): Promise<OcopSelfAssessment> => form(4, { layout: 'steps', gate });

describe('after a tap', () => {
  afterEach(() => {
    localStorage.clear();
  });

  it('on an answer with nothing more to say the next question comes', async () => {
    const element = await steps();
    tap(await optionOf(element, '1.1', 3));
    await waitUntil(() => number(element) === '2/32' || number(element).endsWith('2/32'), number(element));
    expect(element.assessment?.picks).to.deep.equal({ '1.1': 3 });
    await press(element, 'Quay lại');
    await waitUntil(() => number(element).endsWith('1/32'), 'it is back');
    const option = await optionOf(element, '1.1', 3);
    expect(option.querySelector('input')?.checked).to.equal(true);
  });

  it('on the answer that was there already the next question comes, too', async () => {
    const element = await steps();
    await element.open({ ...element.assessment!, picks: BEST });
    expect(number(element)).to.contain('1/32');
    tap(await optionOf(element, '1.1', BEST['1.1'] ?? 0));
    await waitUntil(() => number(element).endsWith('2/32'), number(element));
  });

  it('on no to the only condition of the gate the first question comes', async () => {
    const element = await steps('open');
    const no = inside(element).querySelector('.gate input[value=no]')?.closest('label');
    if (!no) throw new Error('The gate is there');
    tap(no);
    await waitUntil(() => criterion(element), 'the first question');
    expect(element.assessment?.denied).to.deep.equal(['dossier']);
  });

  it('on yes to a condition the page stays: it ends the rating', async () => {
    const element = await steps('open');
    const yes = inside(element).querySelector('.gate input[value=yes]')?.closest('label');
    if (!yes) throw new Error('The gate is there');
    tap(yes);
    await glance();
    expect(inside(element).querySelector('.gate')).not.to.equal(null);
  });

  it('on yes to a condition it says what that means, and leads to the result', async () => {
    const element = await steps('open');
    const yes = inside(element).querySelector('.gate input[value=yes]')?.closest('label');
    if (!yes) throw new Error('The gate is there');
    tap(yes);
    await waitUntil(() => inside(element).querySelector('.answers + .consequence'), 'the consequence');
    expect(textOf(element)).to.contain('Với câu trả lời này, sản phẩm bị loại.');
    await press(element, 'Xem kết quả tạm tính');
    await waitUntil(() => inside(element).querySelector('ocop-scorecard'), 'the result');
  });

  it('on an answer that caps the stars the page stays', async () => {
    const element = await steps();
    await element.open({ ...element.assessment!, picks: upTo('2.2') });
    tap(await optionOf(element, '2.2', 1));
    await glance();
    expect(criterion(element)?.view?.criterion.id).to.equal('2.2');
  });

  it('the page stays in a sheet that came back, with what was remarked', async () => {
    const element = await steps();
    const review = {
      stage: 'commune',
      who: { name: 'Xã' },
      time: '2026-11-01T00:00:00Z',
      remark: 'Xem lại',
    } as const;
    await element.open({ ...element.assessment!, picks: upTo('1.2'), reviews: { '1.1': [review] } });
    tap(await optionOf(element, '1.2', 1));
    await glance();
    expect(criterion(element)?.view?.criterion.id).to.equal('1.2');
  });

  it('the page stays while its papers are unfolded', async () => {
    const element = await steps();
    await unfold(element, '1.1');
    tap(await optionOf(element, '1.1', 3));
    await glance();
    expect(number(element)).to.contain('1/32');
  });

  it('the page stays until its condition is answered, whichever comes first', async () => {
    const element = await steps();
    await element.open({ ...element.assessment!, picks: upTo('2.1') });
    tap(await optionOf(element, '2.1', 3));
    await glance();
    expect(criterion(element)?.view?.criterion.id).to.equal('2.1');
    await press(element, 'Còn câu Có/Không ở trên.');
    expect(inside(element).activeElement?.closest('.condition')).not.to.equal(null);
    const no = inside(element).querySelector('.condition input[value=no]')?.closest('label');
    if (!no) throw new Error('The condition is asked');
    tap(no);
    await waitUntil(() => criterion(element)?.view?.criterion.id === '2.2', 'the next question');
  });

  it('the page stays where the person has turned that off, also in the next form', async () => {
    await wipe();
    const element = await form(4, { layout: 'steps', storage: 'browser', gate: 'open' });
    await press(element, 'Tiếp tục');
    await waitUntil(() => criterion(element), 'the first question');
    inside(element).querySelector<HTMLInputElement>('input[name=advance]')?.click();
    for (const one of [element, await steps()]) {
      tap(await optionOf(one, '1.1', 3));
      await glance();
      expect(number(one)).to.contain('1/32');
    }
  });

  for (const [what, act] of [
    [
      'a key',
      (radio: HTMLElement) => {
        radio.click();
      },
    ],
    [
      'a screen reader',
      (radio: HTMLElement) => {
        tap(radio, { pointerType: 'mouse', width: 1, height: 1, pressure: 0 });
      },
    ],
  ] as const)
    it(`but never after ${what}`, async () => {
      const element = await steps();
      act((await optionOf(element, '1.1', 3)).querySelector('input') as HTMLElement); // each option has one
      await glance();
      expect(element.assessment?.picks).to.deep.equal({ '1.1': 3 });
      expect(number(element)).to.contain('1/32');
    });

  it('whoever goes on before the page does gets one page, not two', async () => {
    const element = await steps();
    tap(await optionOf(element, '1.1', 3));
    const next = inside(element).querySelector<HTMLButtonElement>('.bottom-bar .primary');
    if (next) tap(next);
    await glance();
    expect(number(element)).to.contain('2/32');
  });
});

describe('a phone', () => {
  it('says which sheet this is and how far, in words for who cannot see the bar', async () => {
    const element = await steps();
    expect(inside(element).querySelector('.where')?.textContent).to.contain('(bộ số 4)');
    expect(inside(element).querySelector('.progress')?.getAttribute('aria-label')).to.equal(
      'Phần A: đã trả lời 0/16 câu; Phần B: đã trả lời 0/6 câu; Phần C: đã trả lời 0/10 câu',
    );
  });

  it('shows between two sections what is done, what is open, and the points', async () => {
    const element = await steps();
    await element.open({ ...element.assessment!, picks: upTo('4.1') });
    await press(element, 'Quay lại');
    await waitUntil(() => inside(element).querySelector('.interval'), 'the interval');
    const text = textOf(element);
    expect(text).to.contain('Đã trả lời đủ 16 câu').and.to.contain('Tiếp theo: phần B, 6 câu.');
    expect(text).to.match(/\d+\/40 điểm/);
    // Nobody has said yes or no at 2.1.
    await press(element, 'Nguồn gốc ý tưởng sản phẩm');
    expect(criterion(element)?.view?.criterion.id).to.equal('2.1');
  });

  it('lists at the end what was passed over, leads from one to the next, and then to the result', async () => {
    const element = await steps();
    const { ['1.2']: _one, ['3.5']: _two, ...picks } = BEST;
    await element.open({ ...element.assessment!, picks });
    while (!criterion(element) || criterion(element)?.view?.criterion.id !== '12')
      await press(element, 'Tiếp tục');
    await press(element, 'Xem kết quả');
    await waitUntil(() => textOf(element).includes('Bạn còn 2 câu chưa trả lời'), textOf(element));
    await press(element, '1.2. Vùng nguyên liệu được cấp chứng nhận chất lượng');
    tap(await optionOf(element, '1.2', 1));
    await waitUntil(() => criterion(element)?.view?.criterion.id === '3.5', 'the next open question');
    tap(await optionOf(element, '3.5', 3));
    await waitUntil(() => inside(element).querySelector('ocop-scorecard'), 'the result');
  });

  it('leads back to the result whoever came from there to answer one more question', async () => {
    const element = await steps();
    await element.open({ ...element.assessment!, picks: BEST, denied: [] });
    while (!inside(element).querySelector('ocop-scorecard')) {
      const end = criterion(element)?.view?.criterion.id === '12';
      await press(element, end ? 'Xem kết quả' : 'Tiếp tục');
    }
    inside(element).querySelector<HTMLButtonElement>('.callout .link')?.click();
    await waitUntil(() => inside(element).querySelector('.condition'), 'an open condition');
    for (const no of inside(element).querySelectorAll('.condition input[value=no]'))
      tap(no.closest('label') as HTMLElement); // each answer stands in its label
    await waitUntil(() => inside(element).querySelector('ocop-scorecard'), 'the result');
    inside(element).querySelector<HTMLButtonElement>('.callout .link')?.click();
    await waitUntil(() => inside(element).querySelector('.condition'), 'the next open condition');
    await press(element, 'Về kết quả');
    await waitUntil(() => inside(element).querySelector('ocop-scorecard'), 'the result');
  });

  it('opens the standing as a sheet, which what is chosen in it closes', async () => {
    const element = await steps();
    await openStanding(element);
    expect(inside(element).querySelector<HTMLDialogElement>('dialog.sheet')?.open).to.equal(true);
    await press(element, 'Xem kết quả tạm tính');
    expect(inside(element).querySelector('dialog')).to.equal(null);
  });
});

describe('all questions on one page', () => {
  it('begin with those of the dossier, and ask the others at their criterion', async () => {
    const element = await form(4);
    const [gate, at21] = ['.gate', '#criterion-2\\.1'].map((part) =>
      inside(element).querySelector(`${part} .condition`),
    );
    expect(gate?.textContent).to.contain('Hồ sơ bị loại khi');
    expect(at21?.textContent).to.contain('Không đánh giá những sản phẩm có tính phổ biến');
    await declare(element, '2.1.ineligible', 'no');
    expect(element.assessment?.denied).to.deep.equal(['2.1.ineligible']);
  });

  it('have no gate where the set has no such conditions', async () => {
    expect(inside(await form(26)).querySelector('.gate')).to.equal(null);
  });
});

/** What is answered before this criterion is open: the first option of each. */
function upTo(id: string): Record<string, number> {
  const before = leaves.slice(
    0,
    leaves.findIndex((leaf) => leaf.id === id),
  );
  return Object.fromEntries(before.map((leaf) => [leaf.id, leaf.first]));
}
