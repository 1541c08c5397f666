/** What a member has written stays, whatever happens to the page, the tab beside it or the device. */
import { expect } from '@open-wc/testing';
import { openDB } from 'idb';
import { deleteBallots, forgetBallots } from '../../../test/drive-ballot.js';
import { replaced } from '../../../test/replaced.js';
import { waitUntil } from '../../../test/wait.js';
import { createDraft, setOpinion, setPick, setRemark, signOff, type BallotDraft } from './ballot-draft.js';
import { BallotStore } from './ballot-store.js';

const KEY = '["ballot","[\\"phien\\",\\"2026\\"]","B","mot",1,"vn-qd-26-2026",4]';
const NOW = '2026-11-28T08:00:00Z';
const fresh = createDraft('mot', 'B', 1);

function stored(): BallotStore {
  const store = new BallotStore({ changed: () => undefined, keeps: () => true });
  store.open();
  return store;
}

/** The draft as any page finds it that opens now. */
async function onDevice(): Promise<BallotDraft | undefined> {
  const store = stored();
  await store.load([KEY]);
  return store.find(KEY);
}

const whenStored = (holds: (draft: BallotDraft) => boolean, what: string): Promise<void> =>
  waitUntil(async () => {
    const draft = await onDevice();
    return draft !== undefined && holds(draft);
  }, what);

beforeEach(forgetBallots);
after(forgetBallots);

describe('ballots on a device', () => {
  it('are written at every key, without anybody saving', async () => {
    const store = stored();
    for (const remark of ['S', 'Sổ', 'Sổ chỉ ghi 60%.'])
      store.change(KEY, fresh, setRemark('1.1', remark, NOW));
    expect(await store.settled(KEY)).to.equal(true);
    expect((await onDevice())?.remarks).to.deep.equal({ '1.1': 'Sổ chỉ ghi 60%.' });
  });

  it('of two tabs come together: neither writes over the other', async () => {
    const [one, other] = [stored(), stored()];
    await Promise.all([one.load([KEY]), other.load([KEY])]);
    one.change(KEY, fresh, setPick('1.1', 3, NOW));
    other.change(KEY, fresh, setPick('1.2', 2, NOW));
    one.change(KEY, fresh, setOpinion('Tốt.', NOW));
    await Promise.all([one.settled(KEY), other.settled(KEY)]);
    await whenStored(({ picks }) => Object.keys(picks).length === 2, 'both picks');
    expect(await onDevice()).to.deep.include({ picks: { '1.1': 3, '1.2': 2 }, opinion: 'Tốt.' });
    await waitUntil(() => one.find(KEY)?.picks['1.2'] === 2, 'the first tab hears of the other');
  });

  it('never go back to what they were while the tab wakes up and somebody types', async () => {
    const store = stored();
    for (let length = 1; length <= 40; length += 1) {
      const remark = 'x'.repeat(length);
      const woken = store.refresh();
      store.change(KEY, fresh, setRemark('1.1', remark, NOW));
      expect(store.find(KEY)?.remarks['1.1']).to.equal(remark);
      if (length % 3 === 0) await woken;
      expect(store.find(KEY)?.remarks['1.1']).to.equal(remark);
    }
    await store.settled(KEY);
    await store.refresh();
    expect(store.find(KEY)?.remarks['1.1']).to.equal('x'.repeat(40));
  });

  it('are tried again where the device is full, and nothing typed meanwhile is lost', async () => {
    const store = stored();
    store.change(KEY, fresh, setPick('1.1', 3, NOW));
    await store.settled(KEY);
    const full = replaced(IDBObjectStore.prototype, 'put', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    store.change(KEY, fresh, setPick('1.2', 2, NOW));
    await waitUntil(() => store.saveState === 'unkept', 'it says so');
    store.change(KEY, fresh, setRemark('1.2', 'Còn đây.', NOW));
    expect(store.find(KEY)?.picks).to.deep.equal({ '1.1': 3, '1.2': 2 });
    full();
    await waitUntil(() => store.saveState === 'kept', 'it is stored by itself');
    expect(await onDevice()).to.deep.include({
      picks: { '1.1': 3, '1.2': 2 },
      remarks: { '1.2': 'Còn đây.' },
    });
  });

  it('are written again as a whole where somebody has cleared the site', async () => {
    const store = stored();
    store.change(KEY, fresh, setPick('1.1', 3, NOW));
    await store.settled(KEY);
    await forgetBallots();
    store.change(KEY, fresh, setPick('1.2', 2, NOW));
    await store.settled(KEY);
    expect((await onDevice())?.picks).to.deep.equal({ '1.1': 3, '1.2': 2 });
    await deleteBallots();
    store.change(KEY, fresh, setPick('1.3', 1, NOW));
    await store.settled(KEY);
    expect((await onDevice())?.picks).to.deep.equal({ '1.1': 3, '1.2': 2, '1.3': 1 });
  });

  it('of a later version stay as they are', async () => {
    const newer = { format: 'ocop-ballot-draft/2', something: 'else' };
    const db = await openDB('ocop-kit-council', undefined);
    await db.put('drafts', newer, KEY);
    const store = stored();
    await store.load([KEY]);
    store.change(KEY, fresh, setPick('1.1', 3, NOW));
    await waitUntil(() => store.saveState === 'unkept', 'it says that nothing is stored');
    expect(await db.get('drafts', KEY)).to.deep.equal(newer);
    db.close();
    store.close();
  });

  it('keep the seal and what was sealed with it, to the last field', async () => {
    const store = stored();
    const ballot = {
      ...{ product: 'mot', member: 'B', round: 1, picks: { '1.1': 3 }, declared: [], time: NOW },
      ...{ nonce: 'ab'.repeat(16), seal: 'cd'.repeat(32) },
    };
    store.change(KEY, fresh, signOff(ballot));
    await store.settled(KEY);
    expect((await onDevice())?.signed).to.deep.equal(ballot);
  });
});
