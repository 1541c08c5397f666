import { expect } from '@open-wc/testing';
import { loadSet } from '@ocop-kit/rules';
import { deleteStore, draftIn, putRecord, wipe } from '../../test/store.js';
import { waitUntil } from '../../test/wait.js';
import type { FormHost } from './contract.js';
import * as draftPart from './drafts/draft-part.js';
import { createDraft } from './drafts/draft.js';
import { mayHoldDrafts } from './drafts/probe-drafts.js';
import { FormController } from './form-controller.js';
import { createAssessment, setPick } from './form-state.js';

const PACK = 'vn-qd-26-2026';
const honey = await loadSet(PACK, 4);

/** A form whose store comes when the test says so. */
function formBeforeStore() {
  const attempts: { came: () => void; failed: () => void }[] = [];
  const saved: string[] = [];
  const target = new EventTarget();
  target.addEventListener('ocop-draft-saved', (event) =>
    saved.push((event as CustomEvent<{ id: string }>).detail.id),
  );
  const host: FormHost = {
    target,
    t: (key) => key,
    arrive: () => undefined,
    painted: () => Promise.resolve(true),
    requestUpdate: () => undefined,
    settings: () => ({
      pack: PACK,
      packs: [],
      keeps: true,
      lang: 'vi',
      limits: { files: 10, megabytes: 20, accept: '' },
    }),
    loadDrafts: () =>
      new Promise((resolve, reject) => {
        attempts.push({
          came: () => {
            resolve(draftPart);
          },
          failed: () => {
            reject(new TypeError('offline'));
          },
        });
      }),
    loadDeferred: () => new Promise(() => undefined),
    loadMigration: () => new Promise(() => undefined),
    openArchive: () => Promise.reject(new Error('No archive is opened here.')),
  };
  const controller = new FormController(host);
  return { controller, attempts, saved };
}

type BeforeStore = ReturnType<typeof formBeforeStore>;

/** The sheet is open and the store has been asked for. */
async function opened(): Promise<BeforeStore> {
  const form = formBeforeStore();
  void form.controller.open();
  await form.controller.openFixedSet(4);
  await waitUntil(() => form.attempts.length > 0, 'what keeps drafts is asked for');
  return form;
}

const pick = ({ controller }: BeforeStore, criterion: string, ordinal: number): void => {
  controller.changeSheet((state, now) => setPick(state, criterion, ordinal, now));
};

const picksIn = async ({ controller }: BeforeStore): Promise<unknown> =>
  (await draftIn(controller.state?.draft.id ?? ''))?.assessment.picks;

beforeEach(wipe);
after(wipe);

describe('before the store has come', () => {
  it('the first question is there, and nothing is said of saving', async () => {
    const { controller } = await opened();
    expect(controller.state?.stage).to.be.oneOf(['gate', 'questions']);
    expect([controller.keeper.storing, controller.keeper.saveState]).to.deep.equal(['kept', undefined]);
  });

  it('answers are held, and stored with their marks when it comes', async () => {
    const form = await opened();
    pick(form, '1.1', 1);
    pick(form, '1.2', 2);
    expect(form.saved).to.deep.equal([]);
    form.attempts[0]?.came();
    const { id } = form.controller.state?.draft ?? {};
    await waitUntil(() => form.saved.length > 0, 'it is stored');
    expect(form.saved).to.deep.equal([id]);
    expect(await picksIn(form)).to.deep.equal({ '1.1': 1, '1.2': 2 });
    const marks = (await draftIn(id ?? ''))?.marks;
    expect(Object.keys(marks?.cells ?? {})).to.include.members(['pick 1.1', 'pick 1.2']);
    expect(form.controller.state?.draft.marks).to.deep.equal(marks);
    form.controller.close();
  });

  it('what is answered after that is merged as ever', async () => {
    const form = await opened();
    pick(form, '1.1', 1);
    form.attempts[0]?.came();
    await waitUntil(() => form.saved.length > 0, 'it is stored');
    pick(form, '1.1', 2);
    await waitUntil(() => form.saved.length > 1, 'it is stored again');
    expect(await picksIn(form)).to.deep.equal({ '1.1': 2 });
    form.controller.close();
  });

  it('a form that leaves the page stores what it holds nevertheless', async () => {
    const form = await opened();
    pick(form, '1.1', 1);
    form.controller.close();
    form.attempts[0]?.came();
    await waitUntil(() => form.saved.length > 0, 'it is stored');
    expect(await picksIn(form)).to.deep.equal({ '1.1': 1 });
  });

  it('a sheet that was begun anew is stored beside the one before', async () => {
    const form = await opened();
    pick(form, '1.1', 1);
    const first = form.controller.state?.draft.id ?? '';
    await form.controller.startSheet(4);
    pick(form, '1.1', 2);
    form.attempts[0]?.came();
    await waitUntil(() => form.saved.length > 1, 'both are stored');
    expect((await draftIn(first))?.assessment.picks).to.deep.equal({ '1.1': 1 });
    expect(await picksIn(form)).to.deep.equal({ '1.1': 2 });
    form.controller.close();
  });
});

describe('a store that cannot be fetched', () => {
  it('is said once something is answered, and asked for again with the next answer', async () => {
    const form = await opened();
    form.attempts[0]?.failed();
    await waitUntil(() => form.controller.keeper.storing === 'kept', 'nothing is held yet');
    pick(form, '1.1', 1);
    form.attempts.at(-1)?.failed();
    await waitUntil(() => form.controller.keeper.saveState === 'unkept', 'that is said');
    pick(form, '1.2', 2);
    form.attempts.at(-1)?.came();
    await waitUntil(() => form.controller.keeper.saveState === 'kept', 'it is stored');
    expect(await picksIn(form)).to.deep.equal({ '1.1': 1, '1.2': 2 });
    form.controller.close();
  });

  it('is asked for again when the line comes back', async () => {
    const form = await opened();
    pick(form, '1.1', 1);
    form.attempts[0]?.failed();
    await waitUntil(() => form.controller.keeper.saveState === 'unkept', 'that is said');
    window.dispatchEvent(new Event('online'));
    form.attempts.at(-1)?.came();
    await waitUntil(() => form.saved.length > 0, 'it is stored');
    expect(await picksIn(form)).to.deep.equal({ '1.1': 1 });
    form.controller.close();
  });
});

describe('where a draft of the set waits', () => {
  it('the store is asked before a question is drawn', async () => {
    const draft = createDraft(createAssessment(honey, new Date()), honey);
    await putRecord(draft.id, draft);
    const { controller, attempts } = formBeforeStore();
    void controller.open();
    const opening = controller.openFixedSet(4);
    await waitUntil(() => attempts.length > 0, 'what keeps drafts is asked for');
    expect([controller.isOpeningFixedSet, controller.state]).to.deep.equal([true, undefined]);
    attempts[0]?.came();
    await opening;
    expect(controller.state).to.equal(undefined);
    expect(controller.draftList.map(({ id }) => id)).to.deep.equal([draft.id]);
    controller.close();
  });
});

describe('whether there are drafts', () => {
  it('is asked without making a database', async () => {
    await deleteStore();
    expect(await mayHoldDrafts()).to.equal(false);
    expect((await indexedDB.databases()).map(({ name }) => name)).not.to.include('ocop-kit');
  });

  it('is no where nothing is kept, and yes where anything is', async () => {
    expect(await mayHoldDrafts()).to.equal(false);
    await putRecord('anything', { deleted: '' });
    expect(await mayHoldDrafts()).to.equal(true);
  });
});
