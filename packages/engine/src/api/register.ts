/** Certificates and registers: their history, how they stand, what is wrong with them, what is due. */
export type { CertificateEvent } from '../formats/register/certificate-event.js';
export type { CertifiedEntity, CertifiedProduct } from '../formats/register/certificate-subject.js';
export type { Certificate, Register, RegisteredCertificate } from '../formats/register/register.js';
export type { CertificateCalendar } from '../register/certificate-calendar.js';
export type { CertificatePeriod } from '../register/certificate-period.js';
export {
  stateOf,
  type RegisteredState,
  type CertificateStatus,
  type StateOptions,
} from '../register/certificate-state.js';
export { checkRegister } from '../register/check-register.js';
export { openCells, type OpenCell } from '../register/corrected-since.js';
export { withDecisionDays } from '../register/decision-days.js';
export {
  certificatesNotDue,
  dueCertificates,
  type CertificatesNotDue,
  type DueCertificate,
  type DueCommune,
  type DueOptions,
} from '../register/due-certificates.js';
export {
  correct,
  extend,
  noteEvent,
  recognise,
  renew,
  upgrade,
  withdraw,
  type CertificateCorrection,
  type CertificateExtension,
  type CertificateSubject,
  type CertificateWithdrawal,
  type NewEvent,
  type RatingDecision,
} from '../register/history.js';
export { historyFaults, type HistoryFault } from '../register/history-faults.js';
export {
  parseCertificate,
  parseRegister,
  safeParseCertificate,
  safeParseRegister,
} from '../register/parse-register.js';
export type {
  RegisterFinding,
  RegisterFindingCode,
  RegisterFindingLevel,
  RegisterFindingValues,
} from '../register/register-finding.js';
export {
  certificateEventText,
  certificateStateText,
  registerFieldText,
  registerFindingText,
} from '../register/register-text.js';
export { removeCertificate, type CertificateRemoval } from '../register/remove-certificate.js';
export { readScore } from '../register/score-text.js';
export { entityKeys, productKeys, type SpellingKeys } from '../register/spelling-keys.js';
export { FEED_FIELDS, productFeed, type FeedAddresses, type FeedProduct } from '../register/product-feed.js';
