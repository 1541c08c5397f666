/** What is read of one product. */
import type { Assessment } from '@ocop-kit/engine/schema';
import type { WorkbookProblem } from '../problems/workbook-problem.js';

/** An assessment, or why there is none. */
export type AssessmentReading =
  | { readonly assessment: Assessment; readonly problem?: undefined }
  | { readonly problem: WorkbookProblem; readonly assessment?: undefined };

/** One product as a workbook holds it, and where. */
export interface ProductReading {
  /** The name of the worksheet. */
  readonly worksheet: string;
  /** The row of the product, from 1; the first row for a score sheet, which holds one product. */
  readonly row: number;
  /** Undefined where the row has problems. */
  readonly assessment: Assessment | undefined;
  /** What is wrong with it; they are among those of the whole workbook too. */
  readonly problems: readonly WorkbookProblem[];
  /** What stands in columns that belong to no assessment, by their heading. */
  readonly carried: Readonly<Record<string, string>>;
}
