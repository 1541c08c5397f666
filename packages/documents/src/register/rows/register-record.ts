/** What one row of a table says of one product, before it becomes a step in the history of a certificate. */
import type { CertifiedEntity, CertifiedProduct } from '@ocop-kit/engine/register';
import type { CertificateEvent } from '@ocop-kit/engine/schema';
import type { CellLocation } from '../../problems/workbook-problem.js';
import type { RegisterField } from '../register-fields.js';
import type { RegisterProblem } from '../register-problem.js';

/** Longer is no line of a register. */
export const MAX_LINE = 500;
/** Columns that are no field, of one certificate. */
export const MAX_OTHER = 60;

/** What a row says of one product. */
export interface RegisterRecord {
  /** The id in the register, where the table has one. */
  readonly id?: string | undefined;
  /** The heading that the id stands under; empty where the table has none. */
  readonly idHeading: string;
  readonly product: CertifiedProduct;
  readonly entity: CertifiedEntity;
  readonly event: Pick<
    CertificateEvent,
    'on' | 'stars' | 'score' | 'decision' | 'issuer' | 'issued' | 'expires' | 'source' | 'unread'
  >;
  /** Whether the row has a day of its decision; else `on` is that of the certificate. */
  readonly hasDecisionDay: boolean;
  /** The last day of an extension. */
  readonly until?: string | undefined;
  /** The day of a withdrawal. */
  readonly withdrawn?: string | undefined;
  readonly stated?: string | undefined;
  readonly other: readonly { readonly heading: string; readonly text: string }[];
  readonly cells: RecordCells;
  /** A row of our own list that nobody has touched. */
  readonly isUntouched: boolean;
  /** The whole row, word for word. */
  readonly text: string;
  /** How many of its days were written with two digits of the year. */
  readonly shortYears: number;
  /** Where it stands among the records of the table. */
  readonly position: number;
  readonly problems: readonly RegisterProblem[];
}

/** Where a record was read. */
export interface RecordCells {
  readonly row: number;
  readonly sheet: string;
  /** The cell of a field, also where it is empty; of the product where the table has no such column. */
  readonly of: (field: RegisterField) => CellLocation;
  /** Whether the table has a column for a field, or for what stands for it. */
  readonly has: (field: RegisterField) => boolean;
}
