/**
 * Keeps what members write on their device. A change is a step: it is applied here at once, and to what the database holds in one transaction.
 * So two tabs never write over each other, and what could not be written is tried again without losing what was typed since.
 */
import { DraftDatabase } from '../../form/drafts/draft-database.js';
import { OtherTabs } from '../../form/drafts/other-tabs.js';
import { SaveAttempts, type SaveState } from '../../form/drafts/save-attempts.js';
import type { BallotDraft, BallotStep } from './ballot-draft.js';
import { readDraft, readKeptSession, type KeptBallots } from './stored-ballot.js';

/** The database and the channel beside those of the self-assessment. */
const NAME = 'ocop-kit-council';

export interface BallotStoreHost {
  /** Something that is shown has changed, or whether it is stored. */
  readonly changed: () => void;
  /** Whether anything is kept on this device. */
  readonly keeps: () => boolean;
}

/** Steps that the database does not hold yet, for one draft. */
interface Waiting {
  readonly initial: BallotDraft;
  readonly steps: BallotStep[];
}

export class BallotStore {
  readonly #drafts = new Map<string, BallotDraft>();
  readonly #waiting = new Map<string, Waiting>();
  /** How often each draft was changed or written here. */
  readonly #changes = new Map<string, number>();
  readonly #writing = new Map<string, Promise<boolean>>();
  readonly #database: DraftDatabase;
  readonly #tabs: OtherTabs;
  readonly #attempts: SaveAttempts;

  /** @param patience milliseconds after which a database that does not answer counts as missing */
  constructor(
    private readonly host: BallotStoreHost,
    patience = 5_000,
  ) {
    this.#database = new DraftDatabase(() => void this.refresh(), patience, NAME);
    this.#attempts = new SaveAttempts({
      isWaiting: () => this.#waiting.size > 0,
      isRefused: () => this.#database.refused,
      changed: host.changed,
      retry: () => void this.#writeAll(),
    });
    this.#tabs = new OtherTabs(
      {
        heard: (key) => void this.#hear(key),
        forgotten: () => undefined,
        woke: () => void this.refresh(),
      },
      NAME,
    );
  }

  /** Whether everything typed is stored. */
  get saveState(): SaveState {
    return this.#attempts.state;
  }

  /** Whether something typed is not on the device yet. */
  get isWaiting(): boolean {
    return this.#waiting.size > 0;
  }

  open(): void {
    this.#attempts.start();
    this.#tabs.connect();
  }

  close(): void {
    this.#attempts.stop();
    this.#tabs.disconnect();
    void Promise.allSettled(this.#writing.values()).then(() => {
      this.#database.close();
    });
  }

  /** A draft as it stands, with what is not stored yet. */
  find(key: string): BallotDraft | undefined {
    return this.#drafts.get(key);
  }

  /** Whether any of these drafts is begun, and everything in all of them is on the device. */
  holds(keys: readonly string[]): boolean {
    return this.host.keeps() && !this.isWaiting && keys.some((key) => this.#drafts.has(key));
  }

  /** Reads the drafts of these keys from the device. */
  async load(keys: readonly string[]): Promise<void> {
    if (!this.host.keeps()) return;
    await Promise.all(keys.map((key) => this.#read(key)));
    this.host.changed();
  }

  /**
   * Changes a draft: here at once, on the device as soon as it answers.
   *
   * @param initial what the draft is before anybody has written in it
   */
  change(key: string, initial: BallotDraft, step: BallotStep): void {
    const before = this.#drafts.get(key) ?? initial;
    this.#drafts.set(key, step(before));
    if (!this.host.keeps()) {
      this.host.changed();
      return;
    }
    this.#count(key);
    const waiting = this.#waiting.get(key) ?? { initial, steps: [] };
    waiting.steps.push(step);
    this.#waiting.set(key, waiting);
    this.host.changed();
    void this.#write(key);
  }

  /** @returns whether everything written in a draft so far is stored */
  async settled(key: string): Promise<boolean> {
    return (await this.#write(key)) && !this.#waiting.has(key);
  }

  /** The sessions that were opened on this device, the last one first. */
  async sessions(): Promise<readonly KeptBallots[]> {
    if (!this.host.keeps()) return [];
    const all = await this.#database.all().catch(() => []);
    return all
      .flatMap(([key, record]) => (isSessionKey(key) ? (readKeptSession(record) ?? []) : []))
      .sort((a, b) => b.opened.localeCompare(a.opened));
  }

  /** Remembers a session, so that it need not be opened again after a break. */
  async keepSession(key: string, kept: KeptBallots): Promise<void> {
    if (!this.host.keeps()) return;
    const record = { format: 'ocop-kept-session/1', ...kept };
    await this.#attempts.run(() => this.#database.change(`session ${key}`, () => record));
  }

  /** Removes a session from this device, with everything that was written in it here. */
  async removeSession(key: string): Promise<void> {
    const all = await this.#database.all().catch(() => []);
    const own = all.flatMap(([id]) =>
      typeof id === 'string' && (id === `session ${key}` || isDraftOf(id, key)) ? [id] : [],
    );
    for (const id of own) {
      this.#drafts.delete(id);
      this.#waiting.delete(id);
      await this.#attempts.run(() => this.#database.remove(id));
      this.#tabs.announce(id);
    }
    this.host.changed();
  }

  /** What is kept under a name of its own, such as a key that signs. */
  async readOwn(name: string): Promise<unknown> {
    return (await this.#database.read(name).catch(() => undefined))?.record;
  }

  /** @throws the browser's own error */
  async writeOwn(name: string, record: unknown): Promise<void> {
    await this.#database.change(name, () => record);
  }

  /** Looks at everything again: the tab was suspended, or the database was closed. */
  async refresh(): Promise<void> {
    await this.load([...this.#drafts.keys()]);
    await this.#writeAll();
  }

  async #hear(key: string): Promise<void> {
    if (!this.#drafts.has(key)) return;
    await this.#read(key, true);
    this.host.changed();
  }

  /**
   * Takes over what the device holds. What is typed while it is read is newer, so it is read once more then.
   *
   * @param isGone whether a draft that is no longer there goes here, too
   */
  async #read(key: string, isGone = false): Promise<void> {
    await this.#writing.get(key);
    const changes = this.#changes.get(key);
    const stored = await this.#database.read(key).catch(() => undefined);
    if (!stored) return;
    if (this.#changes.get(key) !== changes) return this.#read(key, isGone);
    const found = readDraft(stored.record);
    const [known, waiting] = [this.#drafts.get(key), this.#waiting.get(key)];
    if (found) {
      const draft = applySteps(found, waiting?.steps ?? []);
      // Where somebody is in another tab is no reason to go there.
      this.#drafts.set(key, known ? { ...draft, page: known.page } : draft);
    } else if (isGone && !waiting) this.#drafts.delete(key);
  }

  async #writeAll(): Promise<void> {
    await Promise.all([...this.#waiting.keys()].map((key) => this.#write(key)));
  }

  /** One transaction after the other; what is typed meanwhile goes into the next. */
  #write(key: string): Promise<boolean> {
    const running = this.#writing.get(key);
    if (running) return running.then(() => (this.#writing.has(key) ? true : this.#write(key)));
    if (!this.#waiting.has(key)) return Promise.resolve(true);
    const writing = this.#writeNow(key).finally(() => {
      this.#writing.delete(key);
    });
    this.#writing.set(key, writing);
    return writing;
  }

  async #writeNow(key: string): Promise<boolean> {
    for (let waiting = this.#waiting.get(key); waiting; waiting = this.#waiting.get(key)) {
      const { initial } = waiting;
      const steps = [...waiting.steps];
      const written = await this.#attempts.run(async () => {
        await this.#database.change(key, ({ record }) => {
          // Where somebody has cleared what the site stores, all that is known here is written again.
          const known = this.#drafts.get(key);
          return record === undefined && known ? known : applySteps(readBefore(record, initial), steps);
        });
        this.#takeWritten(key, steps.length);
      });
      if (!written) return false;
      this.#tabs.announce(key);
    }
    return true;
  }

  #count(key: string): void {
    this.#changes.set(key, (this.#changes.get(key) ?? 0) + 1);
  }

  #takeWritten(key: string, count: number): void {
    this.#count(key);
    const waiting = this.#waiting.get(key);
    waiting?.steps.splice(0, count);
    if (waiting?.steps.length === 0) this.#waiting.delete(key);
  }
}

const applySteps = (draft: BallotDraft, steps: readonly BallotStep[]): BallotDraft =>
  steps.reduce((now, step) => step(now), draft);

/** @throws {Error} for a record that this version cannot read: it stays, and the person is told that nothing is stored */
function readBefore(record: unknown, initial: BallotDraft): BallotDraft {
  if (record === undefined) return initial;
  const found = readDraft(record);
  if (!found) throw new Error('a draft of a later version');
  return found;
}

const isSessionKey = (key: IDBValidKey): boolean => typeof key === 'string' && key.startsWith('session ');

const isDraftOf = (key: string, session: string): boolean =>
  key.startsWith(`["ballot",${JSON.stringify(session)},`);
