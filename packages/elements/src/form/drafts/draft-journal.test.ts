import { expect } from '@open-wc/testing';
import { loadSet } from '@ocop-kit/rules';
import { createDraft, type Draft } from './draft.js';
import { recordChanges, replayChanges, type JournalKey } from './draft-journal.js';
import { readDraftRecord } from './draft-record.js';
import { DraftStore } from './draft-store.js';
import { listUndecided, markChanges } from './merge-drafts.js';
import { beginForm, createAssessment, setNote, setPick, type FormStep } from '../form-state.js';
import { draftIn, putRecord, recordOf, recordsBeside, wipe } from '../../../test/store.js';
import { replaced } from '../../../test/replaced.js';
import { waitUntil } from '../../../test/wait.js';

const honey = await loadSet('vn-qd-26-2026', 4);

function act(draft: Draft, tab: string, step: FormStep, at = 1): Draft {
  return markChanges(draft, step(beginForm(honey, draft), new Date(at)).draft, tab, at);
}
const picking =
  (criterion: string, ordinal: number): FormStep =>
  (state, now) =>
    setPick(state, criterion, ordinal, now);

/** A draft of each test's own: a store that is closed still writes. */
let id = '';
/** The draft as a whole is in the store; a page has answered 1.1 in it. */
let whole: Draft;
/** The page has answered 1.2 as well, and written down only that. */
let left: Draft;
let changes: unknown;
const key = (tab: string): JournalKey => [id, tab, 'changes'];
const opened = (): Promise<DraftStore> => openedBy({});

async function openedBy(host: { readonly gone?: () => void }): Promise<DraftStore> {
  const drafts = new DraftStore({ changed: () => undefined, ...host });
  await drafts.open();
  return drafts;
}
const stored = async (wanted: Draft['assessment']['picks']): Promise<void> => {
  const written = async (): Promise<boolean> => {
    const picks = ((await recordOf(id)) as Draft | undefined)?.assessment.picks;
    return JSON.stringify(picks) === JSON.stringify(wanted);
  };
  while (!(await written())) await new Promise((again) => setTimeout(again, 20));
};

let count = 0;
beforeEach(async () => {
  await wipe();
  id = `một ${++count}`;
  const begun = { ...createDraft(createAssessment(honey, new Date(0))), id };
  whole = act(begun, 'trang cũ', picking('1.1', 1));
  left = act(whole, 'trang cũ', picking('1.2', 2));
  changes = recordChanges(whole, left);
});
after(wipe);

describe('an answer', () => {
  it('is written at once as a record of its own, and nothing else of the draft with it', async () => {
    await putRecord(id, whole);
    const drafts = await opened();
    const answered = act(whole, drafts.tab, picking('1.2', 2));
    expect(await drafts.save(answered)).to.equal(true);
    expect(await recordOf(id)).to.deep.equal(whole);
    const [[at, record] = []] = await recordsBeside(id);
    expect(at).to.deep.equal(key(drafts.tab));
    expect(record).to.have.property('cells').that.has.keys('pick 1.2');
    drafts.close();
  });

  it('is in the whole after a pause, and its record is of no use any more', async () => {
    await putRecord(id, whole);
    const drafts = await opened();
    await drafts.save(act(whole, drafts.tab, picking('1.2', 2)));
    await stored({ '1.1': 1, '1.2': 2 });
    expect(await recordsBeside(id)).to.deep.equal([]);
    expect(drafts.saveState).to.equal('kept');
    drafts.close();
  });

  it('takes those with it that are not in the whole yet', async () => {
    await putRecord(id, whole);
    const drafts = await opened();
    const one = act(whole, drafts.tab, picking('1.2', 2));
    void drafts.save(one);
    await drafts.save(act(one, drafts.tab, picking('1.3', 1)));
    const [[, record] = []] = await recordsBeside(id);
    expect(record).to.have.property('cells').that.has.keys('pick 1.2', 'pick 1.3');
    drafts.close();
  });

  it('that the browser refused to write goes with the next one', async () => {
    await putRecord(id, whole);
    const drafts = await opened();
    const one = act(whole, drafts.tab, picking('1.2', 2));
    const room = replaced(IDBObjectStore.prototype, 'put', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await drafts.save(one)).to.equal(false);
    expect(drafts.saveState).to.equal('unkept');
    room();
    expect(await drafts.save(act(one, drafts.tab, picking('1.3', 1)))).to.equal(true);
    expect((await draftIn(id))?.assessment.picks).to.deep.equal({ '1.1': 1, '1.2': 2, '1.3': 1 });
    expect(drafts.saveState).to.equal('kept');
    drafts.close();
  });

  it('is the whole draft, before it counts as stored, where somebody has cleared the store', async () => {
    await putRecord(id, whole);
    const drafts = await opened();
    await wipe();
    const answered = act(whole, drafts.tab, picking('1.2', 2));
    const saved = drafts.save(answered);
    expect(await saved).to.equal(true);
    expect(await recordOf(id)).to.deep.equal(answered);
    expect(await recordsBeside(id)).to.deep.equal([]);
    drafts.close();
  });

  it('counts as stored no longer, where somebody has cleared the store and the whole is refused', async () => {
    await putRecord(id, whole);
    const drafts = await opened();
    await wipe();
    const { put } = IDBObjectStore.prototype as { put: (this: unknown, ...args: unknown[]) => IDBRequest };
    const room = replaced(IDBObjectStore.prototype, 'put', function (this: unknown, ...args: unknown[]) {
      if (typeof args[1] === 'string') throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, args);
    });
    expect(await drafts.save(act(whole, drafts.tab, picking('1.2', 2)))).to.equal(false);
    expect(drafts.holds(id)).to.equal(false);
    expect(drafts.saveState).to.equal('unkept');
    room();
    drafts.close();
  });

  it('takes along where it was given', async () => {
    await putRecord(id, { ...whole, page: { stage: 'gate', position: 0 } });
    const drafts = await opened();
    const page = { stage: 'questions', position: 7 } as const;
    await drafts.save({ ...act(whole, drafts.tab, picking('1.2', 2)), page });
    expect((await draftIn(id))?.page).to.deep.equal(page);
    drafts.close();
  });

  it('is the whole draft where the store has none of it yet', async () => {
    const drafts = await opened();
    await drafts.save(whole);
    expect(await recordOf(id)).to.deep.equal(whole);
    drafts.close();
  });
});

describe('what a page wrote down before it was killed', () => {
  it('comes into the draft for good when it is opened again', async () => {
    await putRecord(id, whole);
    await putRecord(key('trang cũ'), changes);
    const drafts = await opened();
    expect(drafts.list[0]?.assessment.picks).to.deep.equal({ '1.1': 1, '1.2': 2 });
    await stored({ '1.1': 1, '1.2': 2 });
    await waitUntilEmpty();
    drafts.close();
  });

  it('is the same however often it is read', async () => {
    await putRecord(id, left);
    await putRecord(key('trang cũ'), changes);
    expect(await draftIn(id)).to.deep.equal(left);
  });

  it('of two pages is merged criterion by criterion', async () => {
    await putRecord(id, whole);
    await putRecord(key('a'), recordChanges(whole, act(whole, 'a', picking('1.2', 2))));
    await putRecord(key('b'), recordChanges(whole, act(whole, 'b', picking('1.3', 1))));
    expect((await draftIn(id))?.assessment.picks).to.deep.equal({ '1.1': 1, '1.2': 2, '1.3': 1 });
  });

  it('of two pages about one criterion is asked about', async () => {
    await putRecord(id, whole);
    await putRecord(key('a'), recordChanges(whole, act(whole, 'a', picking('1.2', 2), 2)));
    await putRecord(key('b'), recordChanges(whole, act(whole, 'b', picking('1.2', 1), 3)));
    const draft = await draftIn(id);
    expect(draft?.assessment.picks).to.deep.equal({ '1.1': 1, '1.2': 1 });
    expect(draft && listUndecided(draft).map((cell) => [cell.key, cell.values.length])).to.deep.equal([
      ['pick 1.2', 2],
    ]);
  });

  it('overwrites what its page had seen, and what another page wrote since stands beside it', async () => {
    const since = act(whole, 'b', picking('1.1', 3), 2);
    await putRecord(id, since);
    await putRecord(key('trang cũ'), recordChanges(whole, act(whole, 'trang cũ', picking('1.1', 2), 3)));
    const draft = await draftIn(id);
    expect(draft && listUndecided(draft)[0]?.values.map((value) => (value as number[])[0])).to.deep.equal([
      2, 3,
    ]);
  });

  it('brings no deleted draft back, and goes with it', async () => {
    await putRecord(id, { id, format: 1, deleted: '2026-11-27' });
    await putRecord(key('trang cũ'), changes);
    const drafts = await opened();
    expect(drafts.list).to.deep.equal([]);
    await waitUntilEmpty();
    drafts.close();
  });

  it('is passed over, not called damaged, by pages that know no journal', () => {
    expect(readDraftRecord(key('trang cũ'), changes).is).to.equal('deleted');
  });

  it('may say of its page what is none: the answers count, and the draft stays where it was', async () => {
    const page = { stage: 'questions', position: 3 };
    await putRecord(id, { ...whole, page });
    await putRecord(key('a'), { ...(changes as object), page: { stage: 'cuối', position: -1 } });
    const draft = await draftIn(id);
    expect(draft?.assessment.picks).to.deep.equal({ '1.1': 1, '1.2': 2 });
    expect(draft?.page).to.deep.equal(page);
  });

  const part = (damage: object): object => ({ ...(changes as object), ...damage });
  const damages: Readonly<Record<string, () => unknown>> = {
    nothing: () => undefined,
    null: () => null,
    'a list': () => [],
    'a record of a later version': () => part({ format: 2 }),
    'a record without cells': () => part({ cells: 7 }),
    'a record with marks that are none': () => part({ cells: { 'pick 1.2': [{ mark: 7 }] } }),
    'a record whose pick is none': () => part({ cells: { 'pick 1.2': [{ mark: ['a', 9, 9], value: 7 }] } }),
  };
  for (const [what, damaged] of Object.entries(damages))
    it(`may be ${what}: the draft is what it was`, async () => {
      const record = damaged();
      await putRecord(id, whole);
      await putRecord(key('a'), record);
      const drafts = await opened();
      expect(drafts.list[0]?.assessment.picks).to.deep.equal({ '1.1': 1 });
      await waitUntilEmpty();
      expect(replayChanges(whole, key('a'), record)).to.equal(undefined);
      drafts.close();
    });
});

describe('a store that is closed', () => {
  it('still writes the whole of what was answered', async () => {
    await putRecord(id, whole);
    const drafts = await opened();
    void drafts.save(act(whole, drafts.tab, picking('1.2', 2)));
    drafts.close();
    await stored({ '1.1': 1, '1.2': 2 });
  });

  it('retries nothing, whatever fails on its way', async () => {
    await putRecord(id, whole);
    const drafts = await opened();
    const room = replaced(IDBObjectStore.prototype, 'put', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const waits: unknown[] = [];
    const timers = replaced(window, 'setTimeout', (_act: unknown, wait: unknown) => waits.push(wait));
    const saved = drafts.save(act(whole, drafts.tab, (state, now) => setNote(state, '1.1', 'hỏi', now)));
    drafts.close();
    waits.length = 0;
    await saved;
    // Long enough for a write that was waiting for the first.
    for (let turn = 0; turn < 50; turn++) await Promise.resolve();
    timers();
    room();
    expect(waits.filter((wait) => wait === 1_000)).to.deep.equal([]);
  });

  it('that is opened again retries', async () => {
    const drafts = await opened();
    drafts.close();
    await drafts.open();
    const room = replaced(IDBObjectStore.prototype, 'put', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await drafts.save(whole);
    room();
    await waitUntil(() => drafts.saveState === 'kept', drafts.saveState);
    expect(await draftIn(id)).to.deep.equal(whole);
    drafts.close();
  });
});

async function waitUntilEmpty(): Promise<void> {
  while ((await recordsBeside(id)).length > 0) await new Promise((again) => setTimeout(again, 20));
}
