/** What a dossier needs for a sheet, what of it is there, and both in words. */
export { dossier, type DossierOptions } from '../dossier/dossier.js';
export type {
  AskingPick,
  Dossier,
  DossierItem,
  DossierPaper,
  DossierState,
  EmptyField,
  EvidenceReference,
  FilingDays,
} from '../dossier/dossier-item.js';
export {
  dossierItemText,
  dossierText,
  type DossierItemText,
  type DossierText,
} from '../dossier/dossier-text.js';
export type { DossierAssessment } from '../dossier/empty-fields.js';
export { parseDossierRules, safeParseDossierRules } from '../dossier/parse-dossier-rules.js';
export type { DossierFieldPath, DossierLevel } from '../formats/dossier-fields.js';
export type {
  DossierComponent,
  DossierField,
  DossierNeed,
  DossierRules,
  FilingWindow,
} from '../formats/dossier-rules.js';
