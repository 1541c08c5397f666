/** What can be wrong with a workbook, and the sentences that say so. Reads no workbook itself, so it loads at once. */
export { cellLocationText, workbookProblemText, type Lang } from './problems/problem-text.js';
export {
  WorkbookError,
  type CellLocation,
  type WorkbookCode,
  type WorkbookProblem,
} from './problems/workbook-problem.js';
