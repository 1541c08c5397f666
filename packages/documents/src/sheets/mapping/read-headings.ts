/** Finds the headings of an office's own table, for a mapping to be proposed. */
import { compileSet, type CompiledSet, type CriteriaSet } from '@ocop-kit/engine';
import { throwProblem, WorkbookError } from '../../problems/workbook-problem.js';
import { openWorkbook } from '../../xlsx/read/workbook.js';
import { findCandidates } from './find-candidates.js';
import { findHeadings, listChangedHeadings } from './table-headings.js';

/** Headings, and where they stand. */
export interface TableHeadings {
  /** The name of the worksheet. */
  readonly worksheet: string;
  /** The row, from 1. */
  readonly row: number;
  /** From left to right; empty ones are left out. */
  readonly headings: readonly string[];
}

/**
 * Finds the heading row of a table: the row, among the first of each visible worksheet, with most headings that mean something of a sheet.
 *
 * @param file the bytes of the .xlsx file, of any origin: sizes and counts are limited
 * @param set the criteria set that the table goes by
 * @returns the headings
 * @throws {WorkbookError} when the file cannot be read, no row has such headings, or Excel has changed some (1.1 into a day)
 */
export function readHeadings(file: Uint8Array, set: CriteriaSet | CompiledSet): TableHeadings {
  const compiled = compileSet(set);
  const visible = openWorkbook(file).sheets.filter(({ hidden }) => !hidden);
  const found = findHeadings(visible, (text) => findCandidates(text, compiled).length > 0);
  if (!found) return throwProblem('workbook/no-table', {});
  const changed = listChangedHeadings(
    found,
    compiled.leaves.map(({ id }) => id),
  );
  if (changed.length > 0) throw new WorkbookError(changed);
  const headings = [...found.headings.values()].filter((heading) => heading !== '');
  return { worksheet: found.worksheet.name, row: found.row.no, headings };
}
