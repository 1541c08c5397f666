/** Many sheets at once: bytes in, typed arrays out. */
export {
  NO_STARS,
  UNANSWERED_BYTE,
  type BulkLayout,
  type BulkOptions,
  type BulkResult,
} from '../bulk/bulk-result.js';
export { declarableConditions } from '../bulk/declared-conditions.js';
export { encodeSheets, type EncodedSheets } from '../bulk/encode-sheets.js';
export { missedMask, missedMinimums } from '../bulk/missed-minimums.js';
export type { RowColumns } from '../bulk/read-row.js';
export { scoreMany } from '../bulk/score-many.js';
export { scoreRows, type RowResult, type ScoreRowsOptions } from '../bulk/score-rows.js';
export { CRITERION_STATES, OUTCOMES, type CriterionState } from '../formats/outcomes.js';
