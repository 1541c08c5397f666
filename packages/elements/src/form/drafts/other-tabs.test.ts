import { expect, fixture, html } from '@open-wc/testing';
import { loadSet } from '@ocop-kit/rules';
import { createDraft, type Draft } from './draft.js';
import { markChanges } from './merge-drafts.js';
import { takeSnapshot } from './wording-snapshot.js';
import { setPick as answerIn, beginForm, createAssessment } from '../form-state.js';
import type { OcopSelfAssessment } from '../../components/ocop-self-assessment/ocop-self-assessment.js';
import { accessible } from '../../../test/contracts/accessible.js';
import {
  button,
  criterionOf,
  form,
  has,
  inside,
  loaded,
  next,
  pick,
  press,
  textOf,
  unfold,
} from '../../../test/drive.js';
import { replaced } from '../../../test/replaced.js';
import { putRecord, recordOf, wipe } from '../../../test/store.js';
import { waitUntil } from '../../../test/wait.js';

const honey = await loadSet('vn-qd-26-2026', 4);

/** Two forms on one page know no more of each other than two tabs do. */
const tab = (): Promise<OcopSelfAssessment> => form(undefined, { storage: 'browser' });

const picksOf = (element: OcopSelfAssessment): unknown => element.assessment?.picks;

async function answer(element: OcopSelfAssessment, criterion: string, ordinal: number): Promise<void> {
  const saved = next(element, 'ocop-draft-saved');
  await pick(element, criterion, ordinal);
  await saved;
}

/** Both have the same draft in front of them; in the first 1.1 is answered. */
async function twoTabs(): Promise<[OcopSelfAssessment, OcopSelfAssessment, string]> {
  const one = await tab();
  one.set = 4;
  await loaded(one);
  await one.updateComplete;
  const saved = next(one, 'ocop-draft-saved');
  await pick(one, '1.1', 1);
  const { id } = (await saved).detail;
  const two = await tab();
  await press(two, 'Làm tiếp');
  await loaded(two);
  await two.updateComplete;
  return [one, two, id];
}

/** As a tab that sleeps: it hears of nothing until it wakes. */
function deaf(): () => void {
  return replaced(BroadcastChannel.prototype, 'postMessage', () => undefined);
}

const announced = (element: OcopSelfAssessment): string =>
  inside(element).querySelector('.other-tabs')?.textContent.replace(/\s+/g, ' ').trim() ?? '';

beforeEach(wipe);
after(wipe);

describe('two tabs on one draft', () => {
  it('keep what both answered, take it over at once, and say so', async () => {
    const [one, two] = await twoTabs();
    await answer(two, '1.2', 2);
    await waitUntil(() => announced(one) === 'Đã nhận 1 câu trả lời từ thẻ khác: 1.2.', announced(one));
    expect(picksOf(one)).to.deep.equal({ '1.1': 1, '1.2': 2 });
    expect(textOf(one)).to.contain('/100 điểm');
    await answer(one, '1.3', 2);
    expect(announced(one)).to.equal('');
    await waitUntil(() => announced(two).includes('1.3'), announced(two));
    expect(picksOf(two)).to.deep.equal({ '1.1': 1, '1.2': 2, '1.3': 2 });

    const again = await tab();
    await press(again, 'Làm tiếp');
    await loaded(again);
    expect(picksOf(again)).to.deep.equal({ '1.1': 1, '1.2': 2, '1.3': 2 });
  });

  it('tell the host what was taken over', async () => {
    const [one, two] = await twoTabs();
    const changed = next(one, 'ocop-change');
    await answer(two, '1.2', 2);
    expect((await changed).detail.assessment.picks).to.deep.equal({ '1.1': 1, '1.2': 2 });
  });

  it('lose nothing when neither hears of the other before it saves', async () => {
    const [one, two] = await twoTabs();
    const hears = deaf();
    try {
      await answer(two, '1.2', 2);
      await answer(one, '1.3', 2);
      await waitUntil(() => announced(one).includes('1.2'), announced(one));
      expect(picksOf(one)).to.deep.equal({ '1.1': 1, '1.2': 2, '1.3': 2 });
      // The second wakes up.
      window.dispatchEvent(new Event('focus'));
      await waitUntil(() => announced(two).includes('1.3'), announced(two));
    } finally {
      hears();
    }
    expect(picksOf(two)).to.deep.equal(picksOf(one));
  });

  it('keep both answers of one criterion until the person has chosen, in both', async () => {
    const [one, two] = await twoTabs();
    const hears = deaf();
    await answer(two, '1.2', 1);
    await answer(one, '1.2', 2);
    hears();
    window.dispatchEvent(new Event('focus'));
    for (const element of [one, two]) {
      await waitUntil(() => textOf(element).includes('Tiêu chí 1.2 được trả lời khác nhau'), textOf(element));
      expect(announced(element)).to.contain('Hai thẻ trả lời khác nhau');
      expect(inside(element).querySelectorAll('.apart .choice')).to.have.length(2);
    }
    const options = [...inside(await criterionOf(one, '1.2')).querySelectorAll('label')].map(
      (label) => label.textContent,
    );
    const [first, second] = [...inside(two).querySelectorAll<HTMLButtonElement>('.apart .choice')];
    const words = (node: Element | undefined): string => node?.textContent.trim() ?? 'nothing';
    expect(options.some((option) => option.includes(words(first)))).to.equal(true);
    expect(options.some((option) => option.includes(words(second)))).to.equal(true);
    second?.click();
    for (const element of [one, two]) {
      await waitUntil(() => !textOf(element).includes('khác nhau'), 'nothing is asked any more');
      expect(picksOf(element)).to.deep.equal({ '1.1': 1, '1.2': 1 });
    }
  });

  it('ask about notes, and keep both where the person wants both', async () => {
    const [one, two] = await twoTabs();
    const hears = deaf();
    const note = async (element: OcopSelfAssessment, text: string): Promise<void> => {
      const field = inside(await unfold(element, '1.1')).querySelector('textarea') as HTMLTextAreaElement; // just drawn
      const saved = next(element, 'ocop-draft-saved');
      field.value = text;
      field.dispatchEvent(new InputEvent('input'));
      await saved;
    };
    await note(two, 'hỏi chị Hoa');
    await note(one, 'xem hợp đồng');
    hears();
    await waitUntil(() => textOf(one).includes('Ghi chú của tiêu chí 1.1'), textOf(one));
    await press(one, 'Giữ cả hai');
    await waitUntil(() => !textOf(one).includes('khác nhau'), 'nothing is asked any more');
    expect(one.assessment?.criteria['1.1']?.note?.split('\n')).to.have.members([
      'hỏi chị Hoa',
      'xem hợp đồng',
    ]);
  });

  it('take over names and notes, and say which', async () => {
    const [one, two] = await twoTabs();
    await press(two, 'Xem kết quả tạm tính');
    await waitUntil(() => inside(two).querySelector('input[maxlength="500"]'), 'the name can be written');
    const name = inside(two).querySelector('input[maxlength="500"]') as HTMLInputElement; // just waited for
    name.value = 'Mật ong';
    name.dispatchEvent(new InputEvent('input'));
    await waitUntil(
      () => announced(one) === 'Đã nhận phần bạn ghi ở thẻ khác: tên sản phẩm.',
      announced(one),
    );
    expect(one.assessment?.product.name).to.equal('Mật ong');
  });

  it('leave alone what is only tried', async () => {
    const [one, two] = await twoTabs();
    await press(one, 'Thử thay đổi');
    await pick(one, '1.1', 3);
    await answer(two, '1.2', 2);
    await waitUntil(() => announced(one).includes('1.2'), announced(one));
    await press(one, 'Giữ thay đổi');
    expect(picksOf(one)).to.deep.equal({ '1.1': 3, '1.2': 2 });
  });
});

describe('a draft that another tab deletes', () => {
  async function deletedElsewhere(): Promise<[OcopSelfAssessment, string]> {
    const [one, two, id] = await twoTabs();
    await press(two, 'Chọn sản phẩm khác');
    await press(two, 'Xóa');
    inside(two).querySelector<HTMLButtonElement>('dialog button[value=yes]')?.click();
    await waitUntil(() => textOf(one).includes('Phiếu này đã bị xóa ở một thẻ khác'), textOf(one));
    return [one, id];
  }

  it('is said to be deleted, and never comes back by itself', async () => {
    const [one, id] = await deletedElsewhere();
    await pick(one, '1.2', 2);
    window.dispatchEvent(new Event('focus'));
    const third = await tab();
    await new Promise((done) => setTimeout(done, 300));
    expect(has(third, 'Làm tiếp')).to.equal(false);
    expect(await recordOf(id)).to.have.keys('id', 'format', 'deleted');
    expect(textOf(one)).to.contain('chưa lưu');
  });

  it('can be kept as a new one, with what was answered since', async () => {
    const [one, id] = await deletedElsewhere();
    await pick(one, '1.2', 2);
    const saved = next(one, 'ocop-draft-saved');
    await press(one, 'Giữ lại thành phiếu mới');
    expect((await saved).detail.id).to.not.equal(id);
    await waitUntil(() => !textOf(one).includes('đã bị xóa'), 'nothing is said any more');
    const third = await tab();
    await press(third, 'Làm tiếp');
    await loaded(third);
    expect(picksOf(third)).to.deep.equal({ '1.1': 1, '1.2': 2 });
  });

  it('is known to be deleted by a tab that slept', async () => {
    const [one, two] = await twoTabs();
    const hears = deaf();
    await press(two, 'Chọn sản phẩm khác');
    await press(two, 'Xóa');
    inside(two).querySelector<HTMLButtonElement>('dialog button[value=yes]')?.click();
    await waitUntil(() => !has(two, 'Làm tiếp'), 'it is deleted');
    await new Promise((done) => setTimeout(done, 200));
    await pick(one, '1.2', 2);
    await waitUntil(() => textOf(one).includes('đã bị xóa ở một thẻ khác'), textOf(one));
    hears();
  });
});

it('a draft begun in another tab is offered here', async () => {
  const here = await tab();
  const there = await fixture<OcopSelfAssessment>(
    html`<ocop-self-assessment lang="vi" layout="all" set="4"></ocop-self-assessment>`,
  );
  await loaded(there);
  await there.updateComplete;
  await answer(there, '1.1', 1);
  await waitUntil(() => has(here, 'Làm tiếp'), 'it is offered');
  // Without a name of its own it is called by its set.
  expect(button(here, 'Làm tiếp').textContent).to.contain('Mật ong (bộ số 4)');
});

describe('what is said of other tabs', () => {
  /** Answered in two tabs that knew nothing of each other. */
  const apart: Draft = {
    ...createDraft(
      { ...createAssessment(honey, new Date(0)), picks: { '1.1': 1 }, product: { name: 'Mật ong' } },
      honey,
    ),
    id: 'một',
    marks: {
      seen: { a: 2, b: 2 },
      cells: { 'pick 1.1': ['a', 1, 1], 'sheet product': ['a', 2, 1] },
      apart: {
        'pick 1.1': [{ mark: ['b', 1, 0], value: [2, takeSnapshot(honey)['1.1']] }],
        'note 1.1': [{ mark: ['b', 2, 0], value: 'hỏi chị Hoa' }],
        'sheet product': [{ mark: ['b', 2, 0], value: { name: 'Mật ong hoa nhãn' } }],
      },
    },
  };
  const resumed = async (element: OcopSelfAssessment): Promise<void> => {
    await putRecord('một', apart);
    window.dispatchEvent(new Event('focus'));
    await waitUntil(() => inside(element).querySelector('.drafts .draft'), 'the draft is offered');
    inside(element).querySelector<HTMLButtonElement>('.drafts .draft')?.click();
    await waitUntil(() => inside(element).querySelectorAll('.apart').length === 3, textOf(element));
  };
  const made = (): OcopSelfAssessment =>
    Object.assign(document.createElement('ocop-self-assessment'), { layout: 'all' as const });

  describe('where two answers stand side by side', () => {
    accessible({
      make: made,
      ready: async (element) => {
        await resumed(element);
        const other = markChanges(
          apart,
          answerIn(beginForm(honey, apart), '1.3', 1, new Date(2)).draft,
          'c',
          2,
        );
        await putRecord('một', other);
        window.dispatchEvent(new Event('focus'));
        await waitUntil(() => announced(element).includes('1.3'), announced(element));
      },
    });
  });

  describe('where the draft is deleted', () => {
    accessible({
      make: made,
      ready: async (element) => {
        await resumed(element);
        await putRecord('một', { id: 'một', format: 1, deleted: new Date(0).toISOString() });
        window.dispatchEvent(new Event('focus'));
        await waitUntil(() => inside(element).querySelector('.notice[role=alert]'), textOf(element));
      },
    });
  });

  describe('where drafts cannot be read', () => {
    accessible({
      make: made,
      ready: async (element) => {
        await putRecord('hỏng', null);
        await putRecord('mới', { format: 2 });
        window.dispatchEvent(new Event('focus'));
        await waitUntil(() => inside(element).querySelector('#unreadable'), textOf(element));
      },
    });
  });
});
