/** Limits for files from outside: counts of work, far above what people have in a workbook. */
import { throwProblem, type Measure } from '../../problems/workbook-problem.js';

export const LIMITS = {
  /** Bytes of the file as it is, compressed. */
  file: 20_000_000,
  entries: 1_500,
  /** Bytes of all parts that are read, decompressed: enough for rules with 250 criteria sets. */
  unpacked: 20_000_000,
  /** Elements, attributes and entities in those parts. */
  marks: 4_000_000,
  sheets: 260,
  strings: 500_000,
  cells: 600_000,
  /** Counted per cell: any number of cells can refer to one long text. */
  characters: 20_000_000,
  merges: 20_000,
  depth: 64,
  attributes: 256,
} as const;

/** @throws {WorkbookError} `workbook/too-large` when the count exceeds the limit. */
export function createCounter(what: Measure, limit: number): (more: number) => void {
  let all = 0;
  return (more) => {
    all += more;
    if (all > limit) throwTooLarge(what, limit);
  };
}

export function throwTooLarge(what: Measure, limit: number): never {
  return throwProblem('workbook/too-large', {
    what,
    limit: what === 'megabytes' ? limit / 1_000_000 : limit,
  });
}
