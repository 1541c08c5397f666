/** Scores a block and writes its rows in the order of the file. */
import { setImmediate } from 'node:timers/promises';
import type { RowTally } from '../row-tally.js';
import { writeResult } from '../score-each.js';
import type { ResultWriter } from '../scored-row.js';
import type { PlainSet } from './plain-set.js';
import type { PlainSets } from './plain-sets.js';
import { UNUSUAL, type RowBlock, type UnusualRow } from './row-block.js';

export interface BlockWriter extends ResultWriter {
  readonly writePlain: NonNullable<ResultWriter['writePlain']>;
}

/**
 * @param states whether somebody asks which criteria are unanswered
 * @throws {Failure} at a bad row where the run stops at one
 */
export async function writeBlock(
  block: RowBlock,
  sets: PlainSets,
  writer: BlockWriter,
  tally: RowTally,
  states: boolean,
): Promise<void> {
  for (const set of sets.all) set.score(states);
  for (let row = 0; row < block.length; row++) {
    const set = block.sets[row] as number;
    if (set === UNUSUAL) {
      const { row: unusual, result } = block.unusual[block.places[row] as number] as UnusualRow;
      writeResult(unusual, result, writer, tally);
    } else {
      tally.addGood();
      writer.writePlain(block, row, sets.all[set] as PlainSet);
    }
  }
  await writer.flush();
  tally.show();
  // Files are read without waiting; signals get their turn here.
  await setImmediate();
}
