/** What can be wrong with a workbook or with the archive of a dossier, and the sentences for it. Loads neither a reader nor a writer. */
export { dossierFindingText, dossierPathText } from './problems/dossier-finding-text.js';
export type {
  DossierCode,
  DossierFinding,
  DossierMeasure,
  ManifestField,
  NameReason,
} from './problems/dossier-finding.js';
export { cellLocationText, workbookProblemText, type ProblemLanguage } from './problems/problem-text.js';
export {
  WorkbookError,
  type CellLocation,
  type WorkbookCode,
  type WorkbookProblem,
} from './problems/workbook-problem.js';
