/** Runs the work on the database, retries what failed, and says whether everything typed is stored. */

/**
 * Whether everything typed is stored: yes (`kept`), not yet and being retried (`unkept`), or the browser offers no storage
 * (`refused`), which is retried too.
 */
export type SaveState = 'kept' | 'unkept' | 'refused';

interface SaveAttemptsHost {
  /** Whether some draft isn't stored yet. */
  readonly isWaiting: () => boolean;
  /** Whether the browser offers no storage. */
  readonly isRefused: () => boolean;
  readonly changed: () => void;
  readonly retry: () => void;
}

/** Milliseconds without an answer after which the form says that nothing is stored yet. */
const SLOW = 2_000;
const FIRST_RETRY = 1_000;
const LAST_RETRY = 60_000;

export class SaveAttempts {
  state: SaveState = 'kept';
  #stopped = false;
  #pause = FIRST_RETRY;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: SaveAttemptsHost) {}

  /** @returns whether it succeeded */
  async run(task: () => Promise<void>): Promise<boolean> {
    const { host } = this;
    const slow = setTimeout(() => {
      if (host.isWaiting()) this.#become('unkept');
    }, SLOW);
    try {
      await task();
      this.noteSuccess();
      return true;
    } catch {
      if (host.isRefused()) this.#become('refused');
      else if (host.isWaiting()) this.#become('unkept');
      clearTimeout(this.#timer);
      if (!this.#stopped) this.#timer = setTimeout(host.retry, this.#pause);
      this.#pause = Math.min(2 * this.#pause, LAST_RETRY);
      return false;
    } finally {
      clearTimeout(slow);
    }
  }

  noteSuccess(): void {
    this.#pause = FIRST_RETRY;
    if (!this.host.isWaiting()) this.#become('kept');
  }

  /** Retries what fails from now on. */
  start(): void {
    this.#stopped = false;
  }

  /** Retries no more, whatever is still on its way and fails. */
  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  #become(state: SaveState): void {
    if (state === this.state) return;
    this.state = state;
    this.host.changed();
  }
}
