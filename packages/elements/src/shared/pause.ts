/**
 * Acts once nothing has happened for a while. What happens often sets no timer each time: the one that runs looks, when it is over, whether
 * it has to go on.
 */
export class Pause {
  #begun = 0;
  #last = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param act what is done on the pause
   * @param wait milliseconds without anything that count as a pause
   * @param longest milliseconds after which somebody who never pauses is waited for no longer
   */
  constructor(
    private readonly act: () => void,
    private readonly wait: number,
    private readonly longest = Infinity,
  ) {}

  get isRunning(): boolean {
    return this.#timer !== undefined;
  }

  /** Something has happened: the pause begins anew. */
  begin(): void {
    this.#last = performance.now();
    if (this.#timer !== undefined) return;
    this.#begun = this.#last;
    this.#timer = setTimeout(this.#end, this.wait);
  }

  cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  readonly #end = (): void => {
    const due = Math.min(this.#last + this.wait, this.#begun + this.longest);
    const left = due - performance.now();
    // A timer may come a fraction of a millisecond early.
    if (left > 1) this.#timer = setTimeout(this.#end, left);
    else {
      this.#timer = undefined;
      this.act();
    }
  };
}
