/** Scores rows in blocks: most of them as bytes, the unusual ones by themselves, all in the order of the file. */
import type { PlainRows } from '../../../sheet-rows/sheet-row.js';
import type { RowTally } from '../row-tally.js';
import { scoreEach } from '../score-each.js';
import type { ScoreRow } from '../score-row.js';
import { JsonScanner } from './json-scanner.js';
import { PlainSets } from './plain-sets.js';
import { RowBlock } from './row-block.js';
import { TableScanner } from './table-scanner.js';
import { writeBlock, type BlockWriter } from './write-block.js';

interface Scanner {
  /** Adds lines to the block until one is unusual, the block is full, or no line is left. */
  readonly scan: (lines: PlainRows['lines'], block: RowBlock) => void;
}

/**
 * @param states whether somebody asks which criteria are unanswered
 * @throws {Failure} at a bad row where the run stops at one, and where the text turns out to be in no known encoding
 */
export async function scoreBlocks(
  plain: PlainRows,
  scoreRow: ScoreRow,
  writer: BlockWriter,
  tally: RowTally,
  states: boolean,
): Promise<void> {
  const { lines, table, pack } = plain;
  const sets = new PlainSets(pack);
  const block = new RowBlock(table?.columns.carried.length ?? 0);
  const scanner = createScanner(table, sets);
  while (await lines.fill()) {
    block.clear(lines.bytes);
    sets.clear();
    // An unusual row may go on in the next window of bytes; then the block ends with it.
    while (lines.at < lines.end && lines.bytes === block.bytes && !block.isFull()) {
      scanner?.scan(lines, block);
      if (lines.at >= lines.end || block.isFull()) break;
      const row = await plain.readRow();
      if (!row) continue;
      const result = row.bad ?? (await scoreRow(row.sheet));
      if (typeof result !== 'string') sets.add(result.set);
      block.addUnusual({ row, result });
    }
    await writeBlock(block, sets, writer, tally, states);
  }
  await scoreEach(plain.readOthers(), scoreRow, writer, tally);
}

/** @returns undefined where every row has to be read by itself */
function createScanner(table: PlainRows['table'], sets: PlainSets): Scanner | undefined {
  if (!table) return new JsonScanner(sets);
  const { separator, columns } = table;
  return TableScanner.canRead(separator) ? new TableScanner(sets, separator, columns) : undefined;
}
