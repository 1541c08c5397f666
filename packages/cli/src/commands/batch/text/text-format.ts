/** How rows become lines of text, whichever way they were scored. */
import type { OpenRows } from '../../../sheet-rows/sheet-row.js';
import type { PlainSet } from '../bulk/plain-set.js';
import type { ColumnChoice } from '../columns.js';
import type { ScoredRow } from '../scored-row.js';

/** What the heading of CSV depends on: the first row that has a result. */
export interface FirstRow {
  /** Star ranks that ask for minimums, lowest first. */
  readonly ranks: readonly number[];
  readonly sections: readonly string[];
}

export interface TextFormat {
  /** What stands above the first line, and is known once there is one. */
  readonly heading: (first: FirstRow) => string;
  readonly line: (row: ScoredRow) => string;
}

export interface TextLayout extends Pick<OpenRows, 'carried' | 'formulas'> {
  readonly columns: ColumnChoice;
}

export const firstOf = ({ result }: ScoredRow): FirstRow => ({
  ranks: Object.keys(result.minimumsMissed).map(Number),
  sections: Object.keys(result.sections),
});

/** Where no row has a result. */
export const NOTHING: FirstRow = { ranks: [], sections: [] };

export function firstOfSet({ compiled }: PlainSet): FirstRow {
  return {
    ranks: [...compiled.minimumRanks].sort((a, b) => a - b),
    sections: Object.keys(Object.fromEntries(compiled.sections.map(({ id }) => [id, 0]))),
  };
}
