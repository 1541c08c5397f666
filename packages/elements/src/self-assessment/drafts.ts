/** Where drafts live: this browser's IndexedDB, or the memory of the page where that is forbidden or full. */
import { openDB, type IDBPDatabase } from 'idb';
import type { Draft } from './form-state.js';

export interface Drafts {
  /** Newest first. */
  readonly all: () => Promise<Draft[]>;
  readonly save: (draft: Draft) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  readonly clear: () => Promise<void>;
  /** Whether drafts outlive the page. */
  readonly lasting: boolean;
}

const STORE = 'drafts';

/** @param onLost told once when the browser refuses to keep drafts; the work goes on in memory */
export async function openDrafts(onLost: () => void): Promise<Drafts> {
  const memory = inMemory();
  try {
    const base = await openDB('ocop-kit', 1, {
      upgrade: (fresh) => {
        fresh.createObjectStore(STORE, { keyPath: 'id' });
      },
    });
    return withFallback(inBrowser(base), memory, onLost);
  } catch {
    onLost();
    return memory;
  }
}

export function inMemory(): Drafts {
  const drafts = new Map<string, Draft>();
  return {
    all: () => Promise.resolve(newestFirst([...drafts.values()])),
    save: (draft) => Promise.resolve().then(() => void drafts.set(draft.id, draft)),
    remove: (id) => Promise.resolve().then(() => void drafts.delete(id)),
    clear: () =>
      Promise.resolve().then(() => {
        drafts.clear();
      }),
    lasting: false,
  };
}

function inBrowser(base: IDBPDatabase): Drafts {
  return {
    all: async () => newestFirst((await base.getAll(STORE)) as Draft[]),
    save: (draft) => base.put(STORE, draft).then(() => undefined),
    remove: (id) => base.delete(STORE, id),
    clear: () => base.clear(STORE),
    lasting: true,
  };
}

/** A write that fails, because the disk is full or the browser forbids it, goes to memory from then on. */
function withFallback(browser: Drafts, memory: Drafts, onLost: () => void): Drafts {
  let current = browser;
  return {
    all: () => current.all(),
    async save(draft) {
      try {
        await current.save(draft);
      } catch {
        if (current === browser) onLost();
        current = memory;
        await memory.save(draft);
      }
    },
    remove: (id) => current.remove(id),
    clear: () => current.clear(),
    get lasting() {
      return current === browser;
    },
  };
}

function newestFirst(drafts: Draft[]): Draft[] {
  const time = ({ assessment }: Draft): string => assessment.times.updated ?? '';
  return drafts.sort((a, b) => time(b).localeCompare(time(a)));
}
