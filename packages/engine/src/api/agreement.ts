/** How far a council agrees, and how far each member stands from the group. */
export { calibrate, type CalibratedMember, type CalibrationStep } from '../session/calibration.js';
export { sessionAgreement } from '../session/session-agreement.js';
export {
  type Agreement,
  type Alpha,
  type AlphaLevel,
  type CriterionDisagreement,
  type ExactFigure,
  type MemberLeaning,
} from '../agreement/agreement.js';
