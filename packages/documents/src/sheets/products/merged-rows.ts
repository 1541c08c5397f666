/** Rows with merged cells: only the first of them has a value, so that the others would look emptied. */
import { makeProblem, type WorkbookProblem } from '../../problems/workbook-problem.js';
import { addressOf, rangeAddress, type CellRange } from '../../xlsx/address.js';

/**
 * @param last - The last column of the table.
 * @returns what finds the first problem of a row
 */
export function createMergeFinder(
  merges: readonly CellRange[],
  worksheet: string,
  last: number,
): (row: number) => WorkbookProblem | undefined {
  const inTable = merges.filter(({ left }) => left <= last);
  return (row) => {
    const merged = inTable.find(({ top, bottom }) => top <= row && row <= bottom);
    if (!merged) return undefined;
    const cell = addressOf(merged.top, merged.left);
    return makeProblem('workbook/merged', { range: rangeAddress(merged) }, { sheet: worksheet, cell });
  };
}
