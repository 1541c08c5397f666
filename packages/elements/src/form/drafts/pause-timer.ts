/** Waits for a pause in what a person does, for each draft by itself. */

/** Milliseconds without a change that count as a pause. */
const PAUSE = 500;
/** Somebody who never pauses is not waited for any longer than this. */
const LONGEST = 5_000;

export class PauseTimer {
  readonly #timers = new Map<
    string,
    { readonly since: number; readonly timer: ReturnType<typeof setTimeout> }
  >();

  /** @param act what is done on the pause */
  constructor(private readonly act: (id: string) => void) {}

  /** Something has changed: the pause begins anew. */
  begin(id: string): void {
    const now = Date.now();
    const since = this.#timers.get(id)?.since ?? now;
    this.cancel(id);
    const wait = Math.max(0, Math.min(PAUSE, since + LONGEST - now));
    const timer = setTimeout(() => {
      this.cancel(id);
      this.act(id);
    }, wait);
    this.#timers.set(id, { since, timer });
  }

  cancel(id: string): void {
    clearTimeout(this.#timers.get(id)?.timer);
    this.#timers.delete(id);
  }

  /** Does at once whatever waits. */
  end(): void {
    for (const id of [...this.#timers.keys()]) {
      this.cancel(id);
      this.act(id);
    }
  }
}
