/** Scores rows one by one. */
import type { OpenRows, SheetRow } from '../../sheet-rows/sheet-row.js';
import type { RowTally } from './row-tally.js';
import type { ScoredSheet, ScoreRow } from './score-row.js';
import { scoredRow, type ResultWriter } from './scored-row.js';

/** @throws {Failure} at a bad row where the run stops at one, and of whatever reads the rows */
export async function scoreEach(
  rows: OpenRows['rows'],
  scoreRow: ScoreRow,
  writer: ResultWriter,
  tally: RowTally,
): Promise<void> {
  for await (const row of rows) {
    writeResult(row, row.bad ?? (await scoreRow(row.sheet)), writer, tally);
    await writer.flush();
    tally.show();
  }
}

/** @param result the sentence that says why there is none */
export function writeResult(
  row: SheetRow,
  result: ScoredSheet | string,
  writer: ResultWriter,
  tally: RowTally,
): void {
  if (typeof result === 'string') {
    tally.addBad(row.line, result);
    writer.writeBad(row.line, result);
  } else {
    tally.addGood();
    writer.write(scoredRow(row, result));
  }
}
