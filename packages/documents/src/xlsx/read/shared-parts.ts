/** What the worksheets of a workbook share. */
import type { NumberFormat } from './number-formats.js';

/** The parts that cells of all worksheets refer to. */
export interface SharedParts {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly from1904: boolean;
}
