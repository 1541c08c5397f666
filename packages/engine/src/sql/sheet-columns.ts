/** The columns of a table of sheets, for programs that read one. */
import type { CriteriaSet } from '../formats/pack/pack.js';
import { compileSet } from '../pack/compile.js';
import type { CompiledSet } from '../pack/compiled.js';
import { nameColumns, SHEET_COLUMNS } from './names.js';

/** What the columns of a set's table of sheets are called. */
export interface SheetColumnNames {
  /** The column of what a sheet is known by. */
  readonly id: string;
  /** By the id of a criterion: the column of its pick. */
  readonly picks: ReadonlyMap<string, string>;
  /** By the id of a condition that somebody declares: the column that says whether it is declared. */
  readonly declared: ReadonlyMap<string, string>;
}

/**
 * Names the columns of a set's table of sheets as `writeSql` does.
 *
 * @param set a loaded or compiled criteria set
 * @returns the columns by what they hold
 * @throws {OcopError} `pack/*` for a set that cannot be compiled
 */
export function sheetColumns(set: CriteriaSet | CompiledSet): SheetColumnNames {
  const compiled = compileSet(set);
  const { criteria, declared } = nameColumns(compiled);
  return {
    id: SHEET_COLUMNS[0],
    picks: new Map(compiled.leaves.map(({ id, position }) => [id, criteria[position] ?? ''])),
    declared: new Map([...compiled.declarable].map(([id, at]) => [id, declared[at] ?? ''])),
  };
}
