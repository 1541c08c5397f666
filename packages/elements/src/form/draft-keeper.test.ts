import { expect } from '@open-wc/testing';
import { loadSet } from '@ocop-kit/rules';
import { openDB } from 'idb';
import { createDraft } from './drafts/draft.js';
import { createAssessment } from './form-state.js';
import type { OcopSelfAssessment } from '../components/ocop-self-assessment/ocop-self-assessment.js';
import { begin, button, form, has, inside, loaded, next, pick, press, textOf } from '../../test/drive.js';
import { deleteStore, draftIn, putRecord, recordOf, wipe } from '../../test/store.js';
import { replaced } from '../../test/replaced.js';
import { waitUntil } from '../../test/wait.js';

const honey = await loadSet('vn-qd-26-2026', 4);

async function begun(): Promise<OcopSelfAssessment> {
  const element = await form(undefined, { storage: 'browser' });
  element.set = 4;
  await loaded(element);
  await element.updateComplete;
  return element;
}

async function answered(): Promise<[OcopSelfAssessment, string]> {
  const element = await begun();
  const saved = next(element, 'ocop-draft-saved');
  await pick(element, '1.1', 1);
  return [element, (await saved).detail.id];
}

/** The browser refuses every write, until it is put right again. */
function full(): () => void {
  return replaced(IDBObjectStore.prototype, 'put', () => {
    throw new DOMException('full', 'QuotaExceededError');
  });
}

const picksIn = async (id: string): Promise<unknown> => (await draftIn(id))?.assessment.picks;

beforeEach(wipe);
after(wipe);

describe('what cannot be written', () => {
  it('is said not to be saved, and stays on the screen and in the sheet', async () => {
    const [element] = await answered();
    await waitUntil(() => textOf(element).includes('đã lưu'), textOf(element));
    const repaired = full();
    try {
      await pick(element, '1.2', 2);
      await waitUntil(() => textOf(element).includes('Chưa lưu được phiếu trên máy này'), textOf(element));
      expect(textOf(element)).to.contain('chưa lưu').and.not.contain('đã lưu');
      expect(element.assessment?.picks).to.deep.equal({ '1.1': 1, '1.2': 2 });
      expect(has(element, 'Tải phiếu về máy')).to.equal(true);
    } finally {
      repaired();
    }
  });

  it('is written by itself once the browser takes it, and that is said', async () => {
    const [element, id] = await answered();
    const repaired = full();
    await pick(element, '1.2', 2);
    await waitUntil(() => textOf(element).includes('Chưa lưu được'), textOf(element));
    repaired();
    await waitUntil(() => !textOf(element).includes('Chưa lưu được'), 'it is saved');
    expect(textOf(element)).to.contain('đã lưu');
    expect(await picksIn(id)).to.deep.equal({ '1.1': 1, '1.2': 2 });
  });

  for (const [what, wake] of Object.entries({
    'the line comes back': () => window.dispatchEvent(new Event('online')),
    'the person comes back to the tab': () => document.dispatchEvent(new Event('visibilitychange')),
  }))
    it(`is tried again when ${what}`, async () => {
      const [element, id] = await answered();
      const repaired = full();
      await pick(element, '1.2', 2);
      await waitUntil(() => textOf(element).includes('Chưa lưu được'), textOf(element));
      repaired();
      wake();
      await waitUntil(() => !textOf(element).includes('Chưa lưu được'), 'it is saved');
      expect(await picksIn(id)).to.deep.equal({ '1.1': 1, '1.2': 2 });
    });

  it('goes with the next answer, whole', async () => {
    const [element, id] = await answered();
    const repaired = full();
    await pick(element, '1.2', 2);
    await waitUntil(() => textOf(element).includes('Chưa lưu được'), textOf(element));
    repaired();
    const saved = next(element, 'ocop-draft-saved');
    await pick(element, '1.3', 1);
    await saved;
    expect(await picksIn(id)).to.deep.equal({ '1.1': 1, '1.2': 2, '1.3': 1 });
  });
});

it('what a browser forbade at first is written once it is allowed', async () => {
  const allowed = replaced(IDBFactory.prototype, 'open', () => {
    throw new DOMException('forbidden', 'SecurityError');
  });
  const element = await begun();
  await waitUntil(() => textOf(element).includes('Trình duyệt không cho lưu'), textOf(element));
  await pick(element, '1.1', 1);
  await waitUntil(() => textOf(element).includes('không lưu được'), textOf(element));
  allowed();
  const saved = next(element, 'ocop-draft-saved');
  await pick(element, '1.2', 2);
  expect(await picksIn((await saved).detail.id)).to.deep.equal({ '1.1': 1, '1.2': 2 });
  await waitUntil(() => textOf(element).includes('đã lưu'), textOf(element));
  expect(textOf(element)).to.not.contain('Trình duyệt không cho lưu');
});

it('a store that was made without a place for drafts gets one', async () => {
  await deleteStore();
  (await openDB('ocop-kit', 1)).close();
  const [, id] = await answered();
  expect(await picksIn(id)).to.deep.equal({ '1.1': 1 });
});

describe('a store that is deleted under the form', () => {
  it('is made again with the whole sheet in front of the person', async () => {
    const [element, id] = await answered();
    await deleteStore();
    await waitUntilAsync(async () => (await picksIn(id)) !== undefined);
    expect(await picksIn(id)).to.deep.equal({ '1.1': 1 });
    await pick(element, '1.2', 2);
    await waitUntilAsync(async () => JSON.stringify(await picksIn(id)) === '{"1.1":1,"1.2":2}');
    expect(textOf(element)).to.contain('đã lưu');
  });

  it('is opened again where the browser has closed it', async () => {
    const [element, id] = await answered();
    const own = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction') as PropertyDescriptor; // every browser has it
    let closed = 0;
    IDBDatabase.prototype.transaction = function (...args) {
      if (closed++ === 0) throw new DOMException('closing', 'InvalidStateError');
      return (own.value as IDBDatabase['transaction']).apply(this, args);
    };
    try {
      const saved = next(element, 'ocop-draft-saved');
      await pick(element, '1.2', 2);
      await saved;
    } finally {
      Object.defineProperty(IDBDatabase.prototype, 'transaction', own);
    }
    expect(closed).to.be.greaterThan(1);
    expect(await picksIn(id)).to.deep.equal({ '1.1': 1, '1.2': 2 });
  });

  it('loses no sheet whose records alone were cleared', async () => {
    const [element, id] = await answered();
    await wipe();
    window.dispatchEvent(new Event('focus'));
    await waitUntilAsync(async () => (await picksIn(id)) !== undefined);
    expect(element.assessment?.picks).to.deep.equal({ '1.1': 1 });
  });
});

describe('a store with damaged records', () => {
  const sound = createDraft(
    { ...createAssessment(honey, new Date()), picks: { '1.1': 2 }, product: { name: 'Mật ong' } },
    honey,
  );
  const damages: readonly unknown[] = [
    null,
    'phiếu',
    { id: 'x', format: 1, assessment: { picks: {} } },
    { id: 'x', format: 1, assessment: null },
    new Map([['a', new Date()]]),
    { id: 'x', format: 1, assessment: { set: 4, picks: 'x' } },
  ];

  it('offers the others, names the damaged ones, and begins a sheet', async () => {
    await Promise.all(damages.map((record, at) => putRecord(`hỏng ${at}`, record)));
    await putRecord(sound.id, sound);
    await putRecord('mới', { format: 2, id: 'mới' });
    const element = await form(undefined, { storage: 'browser' });
    await waitUntil(() => textOf(element).includes('Có 6 bản nháp không đọc được'), textOf(element));
    expect(textOf(element)).to.contain('Mật ong').and.to.contain('Có 1 phiếu do phiên bản mới hơn');
    expect(inside(element).querySelector('#words')).to.not.equal(null);
    element.set = 4;
    await waitUntil(() => has(element, 'Bắt đầu phiếu mới'), 'a sheet can be begun');
    await press(element, 'Bắt đầu phiếu mới');
    await begin(element);
  });

  it('deletes a damaged one when asked, and no other', async () => {
    await putRecord('hỏng', null);
    await putRecord('mới', { format: 2, id: 'mới' });
    const element = await form(undefined, { storage: 'browser' });
    await waitUntil(() => textOf(element).includes('Có 1 bản nháp không đọc được'), textOf(element));
    await press(element, 'Xóa');
    inside(element).querySelector<HTMLButtonElement>('dialog button[value=yes]')?.click();
    await waitUntil(() => !textOf(element).includes('không đọc được'), textOf(element));
    expect(await recordOf('hỏng')).to.equal(undefined);
    expect(await recordOf('mới')).to.deep.equal({ format: 2, id: 'mới' });
  });

  it('hands a damaged one over as a file, whatever it holds', async () => {
    const ring: Record<string, unknown> = { name: 'Mật ong', day: new Date(0), map: new Map([['a', 1n]]) };
    ring['ring'] = ring;
    await putRecord('hỏng', ring);
    const element = await form(undefined, { storage: 'browser' });
    await waitUntil(() => has(element, 'Tải về máy'), textOf(element));
    const files: Blob[] = [];
    const restored = [
      replaced(URL, 'createObjectURL', (file: Blob) => {
        files.push(file);
        return '#';
      }),
      replaced(HTMLAnchorElement.prototype, 'click', () => undefined),
    ];
    button(element, 'Tải về máy').click();
    for (const restore of restored) restore();
    expect(JSON.parse((await files[0]?.text()) ?? '')).to.deep.equal({
      name: 'Mật ong',
      day: '1970-01-01T00:00:00.000Z',
      map: [['a', '1']],
      ring: '(…)',
    });
  });

  it('goes on with what is readable of a draft, and says so', async () => {
    const { assessment } = sound;
    const picks = { '1.1': 2, '1.2': 30, '1.3': 'x', '99.9': 1 };
    await putRecord(sound.id, {
      ...sound,
      assessment: { ...assessment, picks, declared: ['x'] },
      wording: { '1.1': '{' },
    });
    const element = await form(undefined, { storage: 'browser' });
    await press(element, 'Làm tiếp');
    await loaded(element);
    await waitUntil(() => textOf(element).includes('Bản nháp này bị hỏng một phần'), textOf(element));
    expect(element.assessment?.product.name).to.equal('Mật ong');
    expect(element.assessment?.criteria['1.2']?.note).to.contain('30');
  });
});

/** @param predicate asked again and again */
async function waitUntilAsync(predicate: () => Promise<boolean>): Promise<void> {
  while (!(await predicate())) await new Promise((again) => setTimeout(again, 20));
}
