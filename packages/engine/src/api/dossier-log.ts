/** The steps that a dossier takes, and what was corrected since: all that a review needs of it. */
export {
  correctionsSince,
  type CorrectedCondition,
  type CorrectedPart,
  type Correction,
  type Corrections,
  type KeptAnswer,
} from '../dossier-log/corrections-since.js';
export { findMisplacedSteps, nextSteps } from '../dossier-log/step-rules.js';
export { withStep, type StepTaken } from '../dossier-log/with-step.js';
