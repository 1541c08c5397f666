/** Reports bad rows, but holds the reports back until a good row shows that the file is what it was taken for. */
import type { CommandContext } from '../../context/command-context.js';
import { EXIT, Failure } from '../../failures/failure.js';
import { messages } from './messages.js';

/** After so many bad rows and no good one, the file is something else. */
const HOPELESS_ROWS = 20;

export class BadRows {
  count = 0;
  private readonly held: string[] = [];
  private hasGoodRow = false;

  constructor(private readonly context: CommandContext) {}

  /** @throws {Failure} when the file is hopeless */
  add(line: number, reason: string): void {
    const t = this.context.translator(messages);
    this.count++;
    this.held.push(t('badRow', { line, reason }));
    if (this.hasGoodRow) this.flush();
    else if (this.count === HOPELESS_ROWS)
      throw new Failure(EXIT.input, t('hopeless', { count: this.count, example: this.held[0] ?? '' }));
  }

  /** The file has a good row: what was held back is printed, and later reports are printed at once. */
  addGoodRow(): void {
    this.hasGoodRow = true;
    this.flush();
  }

  flush(): void {
    if (this.held.length === 0) return;
    for (const line of this.held.splice(0)) this.context.warn(line);
  }
}
