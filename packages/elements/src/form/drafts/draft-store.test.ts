import { expect, fixture, html } from '@open-wc/testing';
import { loadSet } from '@ocop-kit/rules';
import { adaptDraft } from '../adapt-draft.js';
import type { Draft } from './draft.js';
import { DraftStore } from './draft-store.js';
import { takeSnapshot } from './wording-snapshot.js';
import { createAssessment } from '../form-state.js';
import { begin, choose, form, has, inside, loaded, next, pick, press, textOf } from '../../../test/drive.js';
import { replaced } from '../../../test/replaced.js';
import { putRecord, recordOf, wipe } from '../../../test/store.js';
import { waitUntil } from '../../../test/wait.js';

const honey = await loadSet('vn-qd-26-2026', 4);

function draft(id: string, picks: Record<string, number> = {}): Draft {
  const assessment = { ...createAssessment(honey, new Date()), picks, product: { name: `Mật ong ${id}` } };
  return { id, format: 1, assessment, wording: takeSnapshot(honey) };
}

async function stored(): Promise<DraftStore> {
  const drafts = new DraftStore({ changed: () => undefined });
  await drafts.open();
  return drafts;
}

beforeEach(wipe);
after(wipe);

describe('drafts', () => {
  it('outlive the page, several side by side, newest first', async () => {
    const drafts = await stored();
    await drafts.save(draft('một'));
    await drafts.save(draft('hai'));
    expect((await stored()).list.map(({ id }) => id)).to.have.members(['một', 'hai']);
  });

  it('are kept on a device that opens its store after the first answer, what was there before included', async () => {
    await (await stored()).save(draft('một'));
    const slow = new DraftStore({ changed: () => undefined });
    const opened = slow.open();
    await Promise.all([slow.save(draft('hai')), slow.save(draft('một', { '1.1': 3 }))]);
    await opened;
    const drafts = (await stored()).list;
    expect(drafts.map(({ id }) => id)).to.have.members(['một', 'hai']);
    expect(drafts.find(({ id }) => id === 'một')?.assessment.picks).to.deep.equal({ '1.1': 3 });
    expect(slow.list.find(({ id }) => id === 'một')?.assessment.picks).to.deep.equal({ '1.1': 3 });
  });

  it('are saved at every answer and offered again', async () => {
    const first = await form(undefined, { storage: 'browser' });
    first.set = 4;
    await loaded(first);
    await first.updateComplete;
    const saved = next(first, 'ocop-draft-saved');
    await pick(first, '1.1', 3);
    await saved;
    first.remove();

    const second = await form(undefined, { storage: 'browser' });
    await waitUntil(() => has(second, 'Làm tiếp'), 'the draft is offered');
    await press(second, 'Làm tiếp');
    await loaded(second);
    expect(second.assessment?.picks).to.deep.equal({ '1.1': 3 });
  });

  it('wait for the person where the set is fixed', async () => {
    await (await stored()).save(draft('một', { '1.1': 2 }));
    const element = await fixture<HTMLElementTagNameMap['ocop-self-assessment']>(
      html`<ocop-self-assessment lang="vi" set="4"></ocop-self-assessment>`,
    );
    // Nothing to press before it is known what waits.
    expect(textOf(element)).to.equal('');
    await waitUntil(() => textOf(element).includes('Mật ong một'), 'the draft is offered');
    await press(element, 'Bắt đầu phiếu mới');
    await begin(element);
    expect(element.assessment?.picks).to.deep.equal({});
  });

  it('are deleted, all of them, after one confirmation', async () => {
    const drafts = await stored();
    await drafts.save(draft('một'));
    await drafts.save(draft('hai'));
    const element = await form(undefined, { storage: 'browser' });
    await waitUntil(() => has(element, 'Làm tiếp'), 'the drafts are offered');
    await press(element, 'Xóa hết dữ liệu của tôi trên máy này');
    const dialog = inside(element).querySelector('dialog') as HTMLDialogElement; // just asked
    expect(dialog.open).to.equal(true);
    expect(dialog.textContent).to.contain('2 phiếu');
    dialog.querySelector<HTMLButtonElement>('button[value=yes]')?.click();
    await waitUntil(() => !has(element, 'Làm tiếp'), 'nothing is offered any more');
    expect((await stored()).list).to.deep.equal([]);
  });

  it('stay when the person thinks better of it', async () => {
    await (await stored()).save(draft('một'));
    const element = await form(undefined, { storage: 'browser' });
    await waitUntil(() => textOf(element).includes('Mật ong một'), 'the draft is offered');
    await press(element, 'Xóa');
    inside(element).querySelector<HTMLButtonElement>('dialog button[value=no]')?.click();
    await waitUntil(() => inside(element).querySelector('dialog') === null, 'the dialog is gone');
    expect((await stored()).list).to.have.length(1);
  });

  it('live on in memory, and say so, where the browser refuses', async () => {
    const own = Object.getOwnPropertyDescriptor(IDBFactory.prototype, 'open') as PropertyDescriptor; // every browser has it
    IDBFactory.prototype.open = () => {
      throw new DOMException('forbidden', 'SecurityError');
    };
    try {
      const element = await form(undefined, { storage: 'browser' });
      await waitUntil(() => textOf(element).includes('Trình duyệt không cho lưu'), 'it is said');
      element.set = 4;
      await loaded(element);
      await element.updateComplete;
      await pick(element, '1.1', 3);
      expect(element.assessment?.picks).to.deep.equal({ '1.1': 3 });
    } finally {
      Object.defineProperty(IDBFactory.prototype, 'open', own);
    }
  });

  it('live on in memory, and say so, where the store never answers', async () => {
    const own = Object.getOwnPropertyDescriptor(IDBFactory.prototype, 'open') as PropertyDescriptor; // every browser has it
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
    try {
      const drafts = new DraftStore({ changed: () => undefined }, 50);
      const saved = drafts.save(draft('một'));
      await drafts.open();
      await saved;
      expect(drafts.saveState).to.equal('refused');
      expect(drafts.list.map(({ id }) => id)).to.deep.equal(['một']);
    } finally {
      Object.defineProperty(IDBFactory.prototype, 'open', own);
    }
  });

  it('of a later version are left alone', async () => {
    const newer = { ...draft('một'), format: 2 };
    await putRecord('một', newer);
    const drafts = await stored();
    expect(drafts.list).to.deep.equal([]);
    expect(drafts.unreadable.map(({ key, newer }) => [key, newer])).to.deep.equal([['một', true]]);
    expect(await drafts.save(draft('một', { '1.1': 1 }))).to.equal(false);
    await drafts.clear();
    expect(await recordOf('một')).to.deep.equal(newer);
  });
});

describe('what a page wrote down in a hurry when it was killed', () => {
  const hurried = ['một', 'trang cũ'];

  it('comes into its draft, and is then of no use any more', async () => {
    await putRecord('một', draft('một', { '1.1': 3 }));
    await putRecord(hurried, draft('một', { '1.1': 3, '1.2': 1 }));
    const drafts = await stored();
    expect(drafts.list.map(({ assessment }) => assessment.picks)).to.deep.equal([{ '1.1': 3, '1.2': 1 }]);
    expect(drafts.unreadable).to.deep.equal([]);
    while ((await recordOf(hurried)) !== undefined) await new Promise((again) => setTimeout(again, 20));
    expect((await stored()).list[0]?.assessment.picks).to.deep.equal({ '1.1': 3, '1.2': 1 });
  });

  it('is the draft where nothing else was written yet', async () => {
    await putRecord(hurried, draft('một', { '1.1': 3 }));
    expect((await stored()).list.map(({ id }) => id)).to.deep.equal(['một']);
  });

  it('brings no deleted draft back', async () => {
    await putRecord('một', { id: 'một', format: 1, deleted: '2026-11-27' });
    await putRecord(hurried, draft('một', { '1.1': 3 }));
    expect((await stored()).list).to.deep.equal([]);
  });

  it('is written before the screen is drawn anew', async () => {
    const element = await form(undefined, { storage: 'browser' });
    element.set = 4;
    await loaded(element);
    await element.updateComplete;
    const { put } = IDBObjectStore.prototype as { put: (this: unknown, ...args: unknown[]) => IDBRequest };
    const shown: string[] = [];
    const restore = replaced(IDBObjectStore.prototype, 'put', function (this: unknown, ...args: unknown[]) {
      shown.push(inside(element).querySelector('.bar strong')?.textContent ?? '');
      return put.apply(this, args);
    });
    await pick(element, '1.1', 3);
    restore();
    expect(shown[0]).to.equal('0/100 điểm');
    expect(textOf(element)).to.contain('3/100 điểm');
  });
});

describe('a draft under changed rules', () => {
  const changed = JSON.parse(JSON.stringify(honey)) as typeof honey;
  const [section] = changed.sections;
  const [first, second] = (section?.criteria ?? []).flatMap((c) => c.criteria ?? [c]) as unknown as {
    id: string;
    options: { text: { vi: string }; points: number }[];
  }[];
  if (!first || !second) throw new Error('set 4 begins with two criteria of options');
  // The first swaps two options, the second loses the words of one.
  first.options = [...first.options].reverse();
  const gone = second.options[1]?.text.vi;
  if (second.options[1]) second.options[1].text = { vi: 'Nội dung mới' };
  const t = (word: string, values = {}): string => `${word}: ${Object.values(values).join()}`;

  it('keeps an answer whose words are still there', () => {
    const { draft: carried, changed: announced } = adaptDraft(draft('một', { [first.id]: 1 }), changed, t);
    expect(carried.assessment.picks[first.id]).to.equal(first.options.length);
    expect(announced.map(({ text }) => text())).to.deep.equal([`changed-kept: ${first.id}`]);
  });

  it('writes an answer whose words are gone into the note', () => {
    const { draft: carried, changed: announced } = adaptDraft(draft('một', { [second.id]: 2 }), changed, t);
    expect(carried.assessment.picks).to.deep.equal({});
    expect(carried.assessment.criteria[second.id]?.note).to.equal(`old-answer: ${gone ?? ''}`);
    expect(announced.map(({ text }) => text())).to.deep.equal([`changed-lost: ${second.id}`]);
  });

  it('says what changed when it is opened again', async () => {
    const old = draft('một', { '1.1': 2 });
    const wording = {
      ...old.wording,
      '1.1': (old.wording['1.1'] ?? '').replace('"options":[["', '"options":[["X'),
    };
    await (await stored()).save({ ...old, wording });
    const element = await form(undefined, { storage: 'browser' });
    await waitUntil(() => textOf(element).includes('Mật ong một'), 'the draft is offered');
    await press(element, 'Làm tiếp');
    await loaded(element);
    await waitUntil(() => textOf(element).includes('Quy định đã thay đổi'), 'the change is told');
  });
});

describe('files of sheets', () => {
  const give = async (content: string) => {
    const element = await form();
    const input = inside(element).querySelector('input[type=file]') as HTMLInputElement; // on the first page
    choose(input, new File([content], 'phieu.json', { type: 'application/json' }));
    return element;
  };

  it('are opened', async () => {
    const element = await give(
      JSON.stringify({ ...createAssessment(honey, new Date()), picks: { '1.1': 3 } }),
    );
    await loaded(element);
    expect(element.assessment?.picks).to.deep.equal({ '1.1': 3 });
  });

  const refused = {
    'are refused when they are no JSON': ['<html>', 'trang web'],
    'are refused when they are something else': ['{"a":1}', 'không phải phiếu đánh giá'],
    'are refused when a later version made them': [
      '{"format":"ocop-assessment/9","picks":{}}',
      'phiên bản mới hơn',
    ],
    'are refused when the set has no such criterion': [
      '{"set":4,"picks":{"99.9":1}}',
      'Không có tiêu chí “99.9”',
    ],
    'are refused when the set has no such option': ['{"set":4,"picks":{"1.1":30}}', 'không có phương án 30'],
    'are refused when a part has another shape': ['{"set":4,"picks":{},"product":7}', 'sai tại “/product”'],
  } as const;
  for (const [name, [content, words]] of Object.entries(refused)) {
    it(name, async () => {
      const element = await give(content);
      await waitUntil(() => textOf(element).includes(words), textOf(element));
      expect(element.assessment).to.equal(undefined);
    });
  }
});
