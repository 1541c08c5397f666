/** The lazy door to a session as an Excel workbook: one default export, as a file beside the CDN's own takes it. */
import { readSessionWorkbook, sessionWorkbook } from '@ocop-kit/documents/council-workbook';
import {
  cellLocationText,
  workbookProblemText,
  type ProblemLanguage,
  type WorkbookProblem,
} from '@ocop-kit/documents/problems';

/** Where something is wrong, what, and what to do. */
function problemText(problem: WorkbookProblem, language: ProblemLanguage): string {
  const where = cellLocationText(problem, language);
  return [...(where === '' ? [] : [where]), workbookProblemText(problem, language)].join(': ');
}

const councilWorkbook = { readSessionWorkbook, sessionWorkbook, problemText };
export default councilWorkbook;
