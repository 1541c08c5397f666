/** Checks that the grey cells still match the base rules: no row added, removed or moved, no text or number changed. */
import { quoteValue, type RowCells } from '../cell-values.js';
import { makeProblem } from '../../problems/workbook-problem.js';
import type { ReadingContext, ReadRow } from '../rows.js';
import { readRows } from '../rows.js';
import type { WorksheetValues } from '../workbook-values.js';
import type { BaseRow, BaseWorksheet } from './base-worksheets.js';

/** How many rows ahead to search for a match after a mismatch. */
const MAX_DISTANCE = 40;

/** @returns Each row of the base that is still there, with the row it was found in. */
export function matchBase(
  base: BaseWorksheet,
  worksheet: WorksheetValues,
  languages: readonly string[],
  reading: ReadingContext,
): (readonly [BaseRow, ReadRow])[] {
  const { name } = base.spec;
  const rows = readRows(worksheet, base.spec.columns, languages, reading);
  const matched: (readonly [BaseRow, ReadRow])[] = [];
  const same = (expected: BaseRow | undefined, found: ReadRow | undefined): boolean =>
    expected !== undefined &&
    found !== undefined &&
    base.keys.every((key) => expected.cells.get(key) === found.get(key));
  let i = 0;
  let j = 0;
  while (i < base.rows.length || j < rows.length) {
    const [expected, found] = [base.rows[i], rows[j]];
    if (expected && found && same(expected, found)) {
      matched.push([expected, found]);
      [i, j] = [i + 1, j + 1];
      continue;
    }
    const added = findAhead((step) => same(expected, rows[j + step]));
    const missing = findAhead((step) => same(base.rows[i + step], found));
    // The shorter distance wins: a moved row is missing in one place and added in another.
    if (found && (!expected || (added > 0 && (missing === 0 || added <= missing)))) {
      reportAdded(found, base);
      j++;
    } else if (expected && (!found || missing > 0)) {
      const cell = found?.addressOf(base.keys[0] ?? '') ?? 'A1';
      const values = { expected: quoteValue(joinCells(expected.cells)) };
      reading.problems.push(makeProblem('workbook/base-row-missing', values, { sheet: name, cell }));
      i++;
    } else if (expected && found) {
      reportChanged(expected, found, base);
      matched.push([expected, found]);
      [i, j] = [i + 1, j + 1];
    }
  }
  return matched;
}

/** @returns How many steps ahead it fits; 0 when nowhere. */
function findAhead(fits: (step: number) => boolean): number {
  for (let step = 1; step <= MAX_DISTANCE; step++) if (fits(step)) return step;
  return 0;
}

function reportAdded(found: ReadRow, { keys }: BaseWorksheet): void {
  const column = keys.find((key) => found.get(key) !== undefined) ?? keys[0] ?? '';
  found.report(column, makeProblem('workbook/base-row-added', { found: quoteValue(found.get(column)) }));
}

function reportChanged({ cells }: BaseRow, found: ReadRow, { keys }: BaseWorksheet): void {
  for (const key of keys) {
    const [expected, present] = [cells.get(key), found.get(key)];
    if (expected === present) continue;
    found.report(
      key,
      makeProblem('workbook/base-changed', { found: quoteValue(present), expected: quoteValue(expected) }),
    );
  }
}

const joinCells = (cells: RowCells): string => [...cells.values()].join(' | ');
