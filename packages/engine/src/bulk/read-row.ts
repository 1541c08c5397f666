/** A row as databases and table readers give it, read as a sheet. */
import { isRecord } from '../checks/record.js';
import { refuse } from '../errors/errors.js';
import type { CompiledSet } from '../pack/compiled.js';
import type { Sheet } from '../score/sheet.js';

/** Names of columns, where they are not those of a sheet. */
export interface RowColumns {
  /** The number of the criteria set; `set` without it. */
  readonly set?: string | undefined;
  /** Ids of declared conditions: a list, or text with blanks between; `declared` without it. */
  readonly declared?: string | undefined;
  /** The column of a criterion, by its id; without it the id itself. */
  readonly criterion?: ((id: string) => string) | undefined;
  /** The column that says whether a condition is declared, by its id, beside those of `declared`; without it there is none. */
  readonly condition?: ((id: string) => string) | undefined;
}

type Row = Readonly<Record<string, unknown>>;

/** @throws {OcopError} `sheet/shape` for a row that is no object or has no set */
export function readSetNumber(row: unknown, { set = 'set' }: RowColumns): number {
  if (typeof row !== 'object' || row === null) refuse('sheet/shape', '', { expected: 'object' });
  const no = wholeOf((row as Row)[set]);
  if (typeof no !== 'number') refuse('sheet/shape', `/${set}`, { expected: 'whole number' });
  return no;
}

/**
 * Reads the picks of a row: an object `picks`, or a column for each criterion. Null, undefined and empty text are no pick; whole numbers may be
 * written as text or as BigInt, as drivers of databases give them. Whatever else stands there is left for `score` to refuse.
 *
 * @throws {OcopError} `sheet/shape` for a row with neither, and for a condition's cell that is neither true nor false
 */
export function readRow(set: CompiledSet, row: Row, columns: RowColumns): Sheet {
  const { declared: listColumn = 'declared', criterion = (id: string) => id, condition } = columns;
  const { picks: listed } = row;
  // Columns of other names would come out as a sheet without a single answer.
  if (!isRecord(listed) && !set.leaves.some(({ id }) => criterion(id) in row))
    refuse('sheet/shape', '/picks', { expected: 'object of ordinals by criterion id' });
  const cells: Iterable<readonly [id: string, value: unknown]> = isRecord(listed)
    ? Object.entries(listed)
    : set.leaves.map(({ id }) => [id, row[criterion(id)]]);
  const picks: Record<string, number> = {};
  for (const [id, value] of cells) if (!isEmpty(value)) picks[id] = wholeOf(value) as number;
  const declared = readDeclared(row[listColumn]);
  if (!condition) return { picks, declared };
  const ticked = [...set.declarable.keys()].filter((id) => readTruth(row, condition(id)));
  // A list that is none is left for `score` to refuse.
  return { picks, declared: Array.isArray(declared ?? []) ? [...ticked, ...(declared ?? [])] : declared };
}

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';

/** "3" and 3n are 3; anything else is given back as it is. */
function wholeOf(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  return typeof value === 'string' && /^\s*\d{1,4}\s*$/.test(value) ? Number(value) : value;
}

function readDeclared(value: unknown): readonly string[] | undefined {
  if (isEmpty(value)) return undefined;
  if (typeof value === 'string') return value.split(/[\s;]+/).filter((id) => id !== '');
  return value as readonly string[];
}

/** Databases without truth values write 1 and 0. @throws {OcopError} `sheet/shape` for anything else but an empty cell */
function readTruth(row: Row, column: string): boolean {
  const value = wholeOf(row[column]);
  if (value === true || value === 1) return true;
  if (value === false || value === 0 || isEmpty(value)) return false;
  return refuse('sheet/shape', `/${column}`, { expected: 'true or false' });
}
