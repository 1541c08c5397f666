/** Counts the rows of a batch, good and bad, and says what is wrong with the bad ones. */
import type { CommandContext } from '../../context/command-context.js';
import { EXIT, Failure } from '../../failures/failure.js';
import { BadRows } from './bad-rows.js';
import { messages } from './messages.js';
import type { Progress } from './progress.js';

export class RowTally {
  rows = 0;
  /** Whether the run ended at a bad row. */
  stopped = false;
  private readonly badRows: BadRows;

  /** @param bytesRead of the input, for the bar */
  constructor(
    private readonly context: CommandContext,
    private readonly stopsAtBadRow: boolean,
    private readonly progress: Progress,
    private readonly bytesRead: () => number,
  ) {
    this.badRows = new BadRows(context);
  }

  get bad(): number {
    return this.badRows.count;
  }

  addGood(): void {
    this.rows++;
    this.badRows.addGoodRow();
  }

  /** @throws {Failure} where the run stops at a bad row, or the file is hopeless */
  addBad(line: number, reason: string): void {
    this.progress.clear();
    this.stopped = this.stopsAtBadRow;
    if (this.stopped)
      throw new Failure(EXIT.input, this.context.translator(messages)('stopped', { line, reason }));
    this.badRows.add(line, reason);
  }

  show(): void {
    this.progress.update(this.rows, this.bytesRead());
  }

  /** After the last row. */
  end(): void {
    this.badRows.flush();
    this.context.warn(this.context.translator(messages)('done', { rows: this.rows, bad: this.bad }));
  }
}
