import { loadSet } from '@ocop-kit/rules';
import type { CriteriaSet } from '@ocop-kit/engine/schema';
import { expect } from '@open-wc/testing';
import { adaptDraft } from './adapt-draft.js';
import type { DeferredForm, FormHost } from './contract.js';
import { FormController } from './form-controller.js';
import { setPick } from './form-state.js';

const PACK = 'vn-qd-26-2026';

/** A controller whose sets arrive when the test says so. */
async function slowController({
  keeps = false,
  deferred = undefined as Promise<DeferredForm> | undefined,
} = {}) {
  const host: FormHost = {
    target: new EventTarget(),
    t: (key) => key,
    arrive: () => undefined,
    painted: () => Promise.resolve(true),
    requestUpdate: () => undefined,
    settings: () => ({
      pack: PACK,
      packs: [],
      keeps,
      lang: 'vi',
      limits: { files: 10, megabytes: 20, accept: '' },
    }),
    loadDrafts: () => import('./drafts/draft-part.js'),
    loadDeferred: () => deferred ?? new Promise(() => undefined),
    loadMigration: () => new Promise(() => undefined),
    openArchive: () => Promise.reject(new Error('No archive is opened here.')),
  };
  const controller = new FormController(host);
  const sets = await Promise.all([1, 4].map((no) => loadSet(PACK, no)));
  const arrivals = new Map<number, () => void>();
  controller.fetchSet = (_pack, no) =>
    new Promise<CriteriaSet>((resolve) => {
      const set = sets.find((one) => one.no === no);
      if (set)
        arrivals.set(no, () => {
          resolve(set);
        });
    });
  const arrive = async (no: number): Promise<void> => {
    arrivals.get(no)?.();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { controller, arrive };
}

describe('of two sets that load at once', () => {
  it('the one asked for last is shown, whichever comes first', async () => {
    const { controller, arrive } = await slowController();
    void controller.startSheet(1);
    void controller.startSheet(4);
    await arrive(4);
    await arrive(1);
    expect(controller.state?.set.no).to.equal(4);
  });

  it('the form says that it opens a fixed one until the last is there', async () => {
    const { controller, arrive } = await slowController();
    void controller.openFixedSet(1);
    await arrive(0);
    void controller.openFixedSet(4);
    await arrive(0);
    await arrive(1);
    expect([controller.isOpeningFixedSet, controller.state]).to.deep.equal([true, undefined]);
    await arrive(4);
    expect([controller.isOpeningFixedSet, controller.state?.set.no]).to.deep.equal([false, 4]);
  });
});

it('an answer that is given while its sheet is opened again, under rules that came late, stays', async () => {
  const { controller, arrive } = await slowController({
    deferred: Promise.resolve({ adaptDraft } as unknown as DeferredForm),
  });
  void controller.startSheet(4);
  await arrive(4);
  const begun = controller.state?.draft;
  if (!begun) throw new Error('No sheet is open');
  const resumed = controller.resumeDraft(begun);
  controller.changeSheet((state, now) => setPick(state, '1.1', 3, now));
  await arrive(4);
  await resumed;
  expect(controller.state?.draft.assessment.picks).to.deep.equal({ '1.1': 3 });
});

it('a set that comes after the person has left is not shown', async () => {
  const { controller, arrive } = await slowController();
  void controller.startSheet(1);
  controller.leaveSheet();
  await arrive(1);
  expect(controller.state).to.equal(undefined);
});

it('a form that has left the page opens no store, whatever set it is given', async () => {
  const { controller } = await slowController({ keeps: true });
  let opened = 0;
  await controller.open();
  controller.close();
  const { drafts } = controller;
  if (!drafts) throw new Error('the store has not come');
  drafts.open = () => {
    opened += 1;
    return Promise.resolve();
  };
  void controller.openFixedSet(4);
  await new Promise((resolve) => setTimeout(resolve));
  expect(opened).to.equal(0);
});
