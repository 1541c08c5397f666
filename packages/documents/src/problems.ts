/** What can be wrong with a workbook, and the sentences for it. Loads neither the reader nor the writer. */
export { cellLocationText, workbookProblemText, type ProblemLanguage } from './problems/problem-text.js';
export {
  WorkbookError,
  type CellLocation,
  type WorkbookCode,
  type WorkbookProblem,
} from './problems/workbook-problem.js';
