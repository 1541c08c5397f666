/** What was found while a table was read into a register, as data: where it stands, what it is; `registerProblemText` says it. */
import type { Problem } from '@ocop-kit/engine';
import type { DayProblem } from '@ocop-kit/engine/days';
import type { RegisterFinding } from '@ocop-kit/engine/register';
import type { CellLocation } from '../problems/workbook-problem.js';
import type { RegisterField } from './register-fields.js';

type NoValues = Record<string, never>;

/** The values each problem carries, by code. */
export interface RegisterProblemValues {
  'cell/day': { field: RegisterField; refusal: DayProblem };
  'cell/stars': { found: string };
  'cell/stars-unsure': { found: string };
  'cell/two-ticks': { found: string };
  'cell/score': { found: string };
  'cell/set': { found: string };
  'cell/link': { found: string };
  'cell/gtin': { found: string };
  'cell/decisions': { found: string; count: number };
  'cell/error': { found: string };
  'cell/formula': NoValues;
  'cell/too-long': { limit: number };
  /** Several products in one cell: each has a certificate of its own now. */
  'cell/several': { count: number };
  /** A telephone number without the nought that Excel cut off. */
  'cell/phone': { found: string; meant: string };
  /** The table has no column for something that every certificate has. */
  'table/no-column': { field: RegisterField };
  /** The row says the same as another one of the table. */
  'row/repeated': { other: CellLocation };
  /** The row says something else of a product that stands in another row. */
  'row/differs': { other: CellLocation };
  /** A row with a certificate's data and no product's name: no certificate was made of it. */
  'row/no-name': { found: string };
  /** The row is a certificate that was taken out of the register. */
  'row/removed': { id: string };
  /** Older than what the register has; it was put before it. */
  'row/older': { day: string };
  /** The decision is another one and has no day, so nobody knows which came first. */
  'row/undated': { decision: string };
  /** Something in the history that cannot be. */
  history: { problem: Problem };
  /** Something that a check of the whole register finds. */
  finding: { finding: RegisterFinding };
}

/** The codes of all problems. */
export type RegisterProblemCode = keyof RegisterProblemValues;

/** `error`: must be put right in the table; `warning`: probably wrong; `note`: what was read as it was probably meant. */
export type RegisterProblemLevel = 'error' | 'warning' | 'note';

/** Something about a cell, or a row. */
export type RegisterProblem = {
  [C in RegisterProblemCode]: {
    readonly code: C;
    readonly level: RegisterProblemLevel;
    /** The cell; of a CSV file, as Excel shows it. Absent for what stands in no table. */
    readonly at?: CellLocation | undefined;
    /** The certificate that holds what was read of the row. */
    readonly certificate?: string | undefined;
    readonly values: Readonly<RegisterProblemValues[C]>;
  };
}[RegisterProblemCode];

const NOTES: readonly RegisterProblemCode[] = ['cell/several', 'cell/phone', 'row/repeated', 'row/removed'];
const WARNINGS: readonly RegisterProblemCode[] = ['row/older', 'row/undated', 'cell/link', 'table/no-column'];

export function makeRegisterProblem<C extends RegisterProblemCode>(
  code: C,
  at: CellLocation | undefined,
  values: RegisterProblemValues[C],
  level: RegisterProblemLevel = NOTES.includes(code) ? 'note' : WARNINGS.includes(code) ? 'warning' : 'error',
): RegisterProblem {
  return { code, level, at, values } as RegisterProblem;
}
