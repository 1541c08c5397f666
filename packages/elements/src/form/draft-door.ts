/** The lazy door to what keeps drafts. While the connection fails, it is tried again and again: something may be held that waits to be stored. */
import type * as DraftPart from './drafts/draft-part.js';

const FIRST_RETRY = 1_000;
const LAST_RETRY = 60_000;

export interface DraftDoorHost {
  readonly load: () => Promise<typeof DraftPart>;
  readonly came: (part: typeof DraftPart) => void;
  readonly failed: () => void;
}

export class DraftDoor {
  part: typeof DraftPart | undefined;
  /** Whether the last attempt failed. */
  hasFailed = false;
  #loading: Promise<void> | undefined;
  #pause = FIRST_RETRY;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: DraftDoorHost) {}

  /** Resolves after one attempt, whether it succeeded or not. */
  open(): Promise<void> {
    this.stop();
    return (this.#loading ??= this.#load());
  }

  /** Retries no more until it is opened again. */
  stop(): void {
    clearTimeout(this.#timer);
    removeEventListener('online', this.#retry);
  }

  async #load(): Promise<void> {
    const { host } = this;
    const part = await host.load().catch(() => undefined);
    this.part = part;
    this.hasFailed = !part;
    if (part) {
      host.came(part);
      return;
    }
    this.#loading = undefined;
    this.#timer = setTimeout(this.#retry, this.#pause);
    addEventListener('online', this.#retry);
    this.#pause = Math.min(2 * this.#pause, LAST_RETRY);
    host.failed();
  }

  readonly #retry = (): void => {
    void this.open();
  };
}
