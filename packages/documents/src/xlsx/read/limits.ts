/** How much of a file from outside is looked at: counts of work, far above what people have in a workbook. */
import { throwProblem, type Measure } from '../../problems/workbook-problem.js';

export const LIMITS = {
  /** Bytes of the file, packed. */
  file: 20_000_000,
  entries: 1_500,
  /** Bytes of all parts that are read, unpacked: rules of 250 criteria sets take as much. */
  unpacked: 20_000_000,
  /** Elements, attributes and entities in them. */
  marks: 4_000_000,
  sheets: 260,
  strings: 500_000,
  cells: 600_000,
  /** As the cells say them: one long text can stand in any number of cells. */
  characters: 20_000_000,
  merges: 20_000,
  depth: 64,
  attributes: 256,
} as const;

/** @throws {WorkbookError} `workbook/too-large` when more than so many were counted */
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
