/** Inspections of certified products: opened, noted, closed, scored again, and in sentences. */
export type { InspectedMatter, Inspection, InspectionFinding } from '../formats/inspection/inspection.js';
export type { InspectionRules } from '../formats/inspection/inspection-rules.js';
export {
  closeInspection,
  noteFinding,
  noteMatter,
  openInspection,
  type InspectionEnd,
  type InspectionOpening,
  type MatterNote,
} from '../inspection/inspection.js';
export { inspectedCertificate } from '../inspection/inspected-certificate.js';
export { parseInspection, safeParseInspection } from '../inspection/parse-inspection.js';
export {
  inspectionResult,
  type InspectedChange,
  type InspectedMinimum,
  type InspectionResult,
  type PossibleGround,
} from '../inspection/inspection-result.js';
export {
  inspectionText,
  type InspectionSentence,
  type InspectionTopic,
} from '../inspection/inspection-text.js';
export { withdrawalDoubtText, type WithdrawalDoubtQuestion } from '../inspection/withdrawal-doubt.js';
export {
  proposeWithdrawal,
  type WithdrawalBasis,
  type WithdrawalProposal,
  type WithdrawalQuestion,
} from '../inspection/withdrawal.js';
