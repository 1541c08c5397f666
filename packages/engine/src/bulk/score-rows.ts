/** Scores rows as they come, one at a time: those of a database's cursor, of a file, of a queue. */
import { OcopError, refuse, type Problem } from '../errors/errors.js';
import type { Pack } from '../formats/pack/pack.js';
import { compilePack } from '../pack/compile-pack.js';
import type { Result } from '../result/result.js';
import { score } from '../score/score.js';
import { readRow, readSetNumber, type RowColumns } from './read-row.js';

/** The rules that rows are scored by, and what becomes of those that cannot be. */
export interface ScoreRowsOptions<Row> {
  /** The rules, with all the sets that rows name. */
  readonly pack: Pack;
  /** Takes each row that cannot be scored, with its place from 1; without it the first such row is thrown. */
  readonly onError?: ((problem: Problem, row: Row, place: number) => void) | undefined;
  /** Names of columns, where they are not those of a sheet. */
  readonly columns?: RowColumns | undefined;
}

/** A row with its result. */
export interface RowResult<Row> {
  readonly row: Row;
  /** The place among all rows of the source, from 1. */
  readonly place: number;
  readonly result: Result;
}

/**
 * Scores the rows of a source one after another, and reads no further than it is asked to: a cursor over a million rows takes the
 * memory of one.
 *
 * @param source rows with the number of their `set`, and either `picks` by criterion or a column for each criterion; `declared` has
 * the ids of declared conditions
 * @param options the rules, and what becomes of a row that cannot be scored
 * @returns each row with what `score` gives for it, in the order of the source
 * @throws {OcopError} `sheet/*`, `bulk/unknown-set` where a row cannot be scored and nobody takes it; `pack/*` where the rules cannot
 * be used
 * @see QĐ 26/2026/QĐ-TTg Art. 3
 */
export async function* scoreRows<Row>(
  source: AsyncIterable<Row> | Iterable<Row>,
  { pack, onError, columns = {} }: ScoreRowsOptions<Row>,
): AsyncGenerator<RowResult<Row>, void, undefined> {
  const sets = new Map(compilePack(pack).map((set) => [set.source.no, set]));
  const scoreRow = (row: Row): Result => {
    const no = readSetNumber(row, columns);
    const set = sets.get(no) ?? refuse('bulk/unknown-set', '/set', { set: no, pack: pack.header.id });
    return score(set, readRow(set, row as Readonly<Record<string, unknown>>, columns));
  };
  let place = 0;
  for await (const row of source) {
    place++;
    let result: Result;
    try {
      result = scoreRow(row);
    } catch (error) {
      if (!(error instanceof OcopError) || !onError) throw error;
      onError(error.problem, row, place);
      continue;
    }
    yield { row, place, result };
  }
}
