/**
 * Drafts that a scene shows. They are put where the form finds them and taken away again once it has read them, so that the person who looks
 * at the gallery keeps no draft of ours.
 */
import * as sheets from './sheets.js';

const DAY = 86_400_000;

/** Frames of one page share the store, so one scene at a time has its drafts there. */
export function withDrafts(lead) {
  const keep = async () => {
    await within((store) => {
      for (const draft of drafts()) store.put(draft, draft.id);
    });
    try {
      await lead();
    } finally {
      await within((store) => {
        for (const { id } of drafts()) store.delete(id);
      });
    }
  };
  // Pages without https have no locks.
  return navigator.locks ? navigator.locks.request('drafts of the gallery', keep) : keep();
}

function drafts() {
  const changed = (days) => ({ updated: new Date(Date.now() - days * DAY).toISOString() });
  return [
    {
      id: 'gallery-1',
      assessment: { ...sheets.half, product: { name: 'Mật ong hoa nhãn' }, times: changed(1) },
    },
    { id: 'gallery-2', assessment: { ...sheets.rated, product: { name: '' }, times: changed(9) } },
    {
      id: 'gallery-3',
      assessment: {
        ...sheets.half,
        set: 26,
        picks: { 1.1: 1, 1.2: 2 },
        criteria: {},
        product: { name: 'Homestay Bản Ví Dụ' },
        times: changed(20),
      },
    },
  ].map((draft) => ({ format: 1, wording: {}, ...draft }));
}

/** In the form's own store, which is there or made here. */
async function within(work) {
  const opening = indexedDB.open('ocop-kit');
  opening.onupgradeneeded = () => opening.result.createObjectStore('drafts');
  const db = await promised(opening);
  const transaction = db.transaction('drafts', 'readwrite');
  work(transaction.objectStore('drafts'));
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onerror = () => reject(transaction.error);
  });
  db.close();
}

const promised = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
