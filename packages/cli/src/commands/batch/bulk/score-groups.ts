/** Scores rows that come column by column: most of them as bytes, the unusual ones by themselves, all in the order of the file. */
import type { PlainGroups } from '../../../sheet-rows/sheet-row.js';
import type { RowTally } from '../row-tally.js';
import type { ScoreRow } from '../score-row.js';
import { GroupScanner } from './group-scanner.js';
import { PlainSets } from './plain-sets.js';
import { RowBlock } from './row-block.js';
import { writeBlock, type BlockWriter } from './write-block.js';

/**
 * @param states whether somebody asks which criteria are unanswered
 * @throws {Failure} at a bad row where the run stops at one, and where the file is damaged
 */
export async function scoreGroups(
  { groups, columns, pack }: PlainGroups,
  scoreRow: ScoreRow,
  writer: BlockWriter,
  tally: RowTally,
  states: boolean,
): Promise<void> {
  const sets = new PlainSets(pack);
  const block = new RowBlock(columns.carried.length);
  const scanner = new GroupScanner(sets, columns);
  for await (const group of groups)
    for (let at = 0; at < group.rows;) {
      block.clear(Buffer.alloc(0));
      sets.clear();
      scanner.clear();
      while (at < group.rows && !block.isFull()) {
        at = scanner.scan(group, at, block);
        if (at >= group.rows || block.isFull()) break;
        const row = group.readRow(at++);
        if (row === null) continue;
        const result = row.bad ?? (await scoreRow(row.sheet));
        if (typeof result !== 'string') sets.add(result.set);
        block.addUnusual({ row, result });
      }
      await writeBlock(block, sets, writer, tally, states);
    }
}
