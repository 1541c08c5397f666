/**
 * Sessions kept on this device: what was done, and beside it what is being typed, so that a key costs no more than a few letters however large
 * the session is. Nothing is sent anywhere.
 */
import type { Session } from '@ocop-kit/engine/council';
import { openDB, type IDBPDatabase } from 'idb';
import { isSameSession, mergeSessions } from './merge-sessions.js';
import type { OpeningDraft } from './opening-draft.js';

const DATABASE = 'ocop-kit-sessions';
const SESSIONS = 'sessions';
const TYPED = 'typed';

/** What is being typed, and where the person is. */
export interface TypedRecord {
  readonly opening: OpeningDraft | undefined;
  /** By field: reasons, remarks, the conclusion. */
  readonly texts: Readonly<Record<string, string>>;
}

/** A session as it lies on the device. */
export interface KeptSession {
  readonly id: string;
  readonly session: Session | undefined;
  readonly typed: TypedRecord | undefined;
}

/** Where a session of this tab is kept. */
export interface KeptPlace {
  readonly id: string;
  /** What lay there when this tab last looked: whatever lies there now beside it is of another tab. */
  readonly known: Session | undefined;
}

/** What became of a session that was to be kept. */
export interface KeepOutcome {
  /** Where it lies now: in a place of its own where another tab did something that does not go together with it. */
  readonly id: string;
  /** What lies there now: with what another tab has added. */
  readonly session: Session;
  /** Whether anything was written. */
  readonly isWritten: boolean;
}

export class KeptSessions {
  #opening: Promise<IDBPDatabase> | undefined;

  /** All that are kept, in no order. @throws {DOMException} where the browser keeps nothing */
  async list(): Promise<KeptSession[]> {
    const db = await this.#open();
    const { store } = db.transaction(SESSIONS);
    const typedStore = db.transaction(TYPED).store;
    const [ids, sessions, typedIds, typed] = await Promise.all([
      store.getAllKeys(),
      store.getAll(),
      typedStore.getAllKeys(),
      typedStore.getAll(),
    ]);
    const sessionOf = new Map(ids.map((id, at) => [id as string, sessions[at] as Session]));
    const typedOf = new Map(typedIds.map((id, at) => [id as string, typed[at] as TypedRecord]));
    return [...new Set([...sessionOf.keys(), ...typedOf.keys()])].map((id) => ({
      id,
      session: sessionOf.get(id),
      typed: typedOf.get(id),
    }));
  }

  /**
   * Where a session from elsewhere is kept: in the place of an earlier state of it, never in that of a later or another one.
   *
   * @returns the id, with what lies there and what was typed
   */
  async place(session: Session): Promise<KeptSession> {
    const kept = new Map((await this.list()).map((one) => [one.id, one]));
    for (let copy = 1; ; copy++) {
      const id = besideOf(session.id, copy);
      const found = kept.get(id);
      if (!found?.session || isEarlier(found.session, session))
        return { id, session: found?.session, typed: found?.typed };
    }
  }

  /**
   * Keeps a session, in one transaction with a look at what lies there: what another tab has added stays, and where both do not go together
   * this one is kept beside it.
   */
  async keepSession({ id, known }: KeptPlace, session: Session): Promise<KeepOutcome> {
    const transaction = (await this.#open()).transaction([SESSIONS, TYPED], 'readwrite');
    const store = transaction.objectStore(SESSIONS);
    const found = (await store.get(id)) as Session | undefined;
    const merged = found && (known ? mergeSessions(known, found, session) : sameOf(found, session));
    const outcome = { id, session: found ? (merged ?? session) : session };
    if (found && !merged) {
      for (let copy = 2; (await store.getKey(outcome.id)) !== undefined; copy++)
        outcome.id = besideOf(id, copy);
      const typed: unknown = await transaction.objectStore(TYPED).get(id);
      if (typed !== undefined) await transaction.objectStore(TYPED).put(typed, outcome.id);
    }
    // What was deleted in another tab comes back with the next step, not by being open here.
    const isDeleted = !found && known !== undefined && isSameSession(known, session);
    const isWritten = !isDeleted && (outcome.id !== id || !isSameSession(found, outcome.session));
    if (isWritten) await store.put(outcome.session, outcome.id);
    await transaction.done;
    return { ...outcome, isWritten };
  }

  /**
   * Keeps what is being typed; fields that only another tab has typed in stay as they are.
   *
   * @param before what this tab kept last
   */
  async keepTyped(id: string, typed: TypedRecord, before?: TypedRecord): Promise<void> {
    const { store, done } = (await this.#open()).transaction(TYPED, 'readwrite');
    const found = (await store.get(id)) as TypedRecord | undefined;
    await store.put(found && before ? withTyped(found, typed, before) : typed, id);
    await done;
  }

  async remove(id: string): Promise<void> {
    const transaction = (await this.#open()).transaction([SESSIONS, TYPED], 'readwrite');
    await Promise.all([
      transaction.objectStore(SESSIONS).delete(id),
      transaction.objectStore(TYPED).delete(id),
      transaction.done,
    ]);
  }

  #open(): Promise<IDBPDatabase> {
    this.#opening ??= openDB(DATABASE, 1, {
      upgrade(fresh) {
        fresh.createObjectStore(SESSIONS);
        fresh.createObjectStore(TYPED);
      },
      // Another page wants a newer form of the database, or the browser closed it: the next call opens it anew.
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        this.#opening = undefined;
      },
      terminated: () => (this.#opening = undefined),
    }).catch((error: unknown) => {
      this.#opening = undefined;
      throw error;
    });
    return this.#opening;
  }
}

function withTyped(found: TypedRecord, typed: TypedRecord, before: TypedRecord): TypedRecord {
  const texts = new Map(Object.entries(found.texts));
  for (const field of new Set([...Object.keys(before.texts), ...Object.keys(typed.texts)])) {
    const text = typed.texts[field];
    if (text === before.texts[field]) continue;
    if (text === undefined) texts.delete(field);
    else texts.set(field, text);
  }
  return {
    opening: typed.opening === before.opening ? found.opening : typed.opening,
    texts: Object.fromEntries(texts),
  };
}

const besideOf = (id: string, copy: number): string => (copy === 1 ? id : `${id} (${copy})`);

const sameOf = (found: Session, session: Session): Session | undefined =>
  isSameSession(found, session) ? found : undefined;

/** Whether the first is the second before its last steps, or the very same: what was changed by other means stands beside it. */
function isEarlier(session: Session, other: Session): boolean {
  if (session.log.length === other.log.length) return JSON.stringify(session) === JSON.stringify(other);
  const isBeginning = (list: readonly unknown[], whole: readonly unknown[]): boolean =>
    list.length <= whole.length && JSON.stringify(list) === JSON.stringify(whole.slice(0, list.length));
  return isBeginning(session.log, other.log) && isBeginning(session.ballots, other.ballots);
}
