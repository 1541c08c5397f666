/** The columns of a result, from which a person may choose. */
import type { CommandContext } from '../../context/command-context.js';
import { readChoice } from '../../context/read-choice.js';
import type { OutputFormat } from '../../sheet-rows/sheet-row.js';

/** In the order in which they are written; `carried` stands for the columns that are copied from the input. */
export const RESULT_COLUMNS = [
  'line',
  'id',
  'pack',
  'set',
  'carried',
  'outcome',
  'total',
  'sections',
  'stars_by_total',
  'stars',
  'missed',
  'unanswered',
] as const;
export type BatchColumn = (typeof RESULT_COLUMNS)[number];
export type ColumnChoice = ReadonlySet<BatchColumn>;

/**
 * @param list names with commas between them, as they were typed
 * @returns undefined where none was typed
 * @throws {Failure} naming the columns there are, when one of the names is none of them
 */
export function readColumns(context: CommandContext, list: string | undefined): ColumnChoice | undefined {
  if (list === undefined) return undefined;
  const names = list.split(/[\s,;]+/).filter((name) => name !== '');
  return new Set(
    (names.length > 0 ? names : ['']).map((name) => readChoice(context, '--columns', name, RESULT_COLUMNS)),
  );
}

/** What is written where nobody chose: everything, except that CSV leaves out the points of sections. */
export const defaultColumns = (format: OutputFormat): ColumnChoice =>
  new Set(RESULT_COLUMNS.filter((column) => format !== 'csv' || column !== 'sections'));

/** The same, column by column: what is asked for every row is asked of these, not of the set. */
export const chosenColumns = (columns: ColumnChoice): Readonly<Record<BatchColumn, boolean>> =>
  Object.fromEntries(RESULT_COLUMNS.map((column) => [column, columns.has(column)])) as Record<
    BatchColumn,
    boolean
  >;
