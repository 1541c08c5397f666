/**
 * @packageDocumentation What a dossier needs, and what of it is there; the steps it takes; apart from the main entry, since a form is filled in long before
 * its dossier is put together.
 */
export { dossier, type DossierOptions } from './dossier/dossier.js';
export type {
  AskingPick,
  Dossier,
  DossierItem,
  DossierPaper,
  DossierState,
  EmptyField,
  EvidenceReference,
  FilingDays,
} from './dossier/dossier-item.js';
export {
  dossierItemText,
  dossierText,
  type DossierItemText,
  type DossierText,
} from './dossier/dossier-text.js';
export type { DossierAssessment } from './dossier/empty-fields.js';
export { parseDossierRules, safeParseDossierRules } from './dossier/parse-dossier-rules.js';
export type { DossierFieldPath, DossierLevel } from './formats/dossier-fields.js';
export type {
  DossierComponent,
  DossierField,
  DossierNeed,
  DossierRules,
  FilingWindow,
} from './formats/dossier-rules.js';
export {
  correctionsSince,
  type CorrectedCondition,
  type CorrectedPart,
  type Correction,
  type Corrections,
  type KeptAnswer,
} from './dossier-log/corrections-since.js';
export { findMisplacedSteps, nextSteps } from './dossier-log/step-rules.js';
export { withStep, type StepTaken } from './dossier-log/with-step.js';
