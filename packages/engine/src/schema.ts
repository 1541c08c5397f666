/** @packageDocumentation The formats in zod, for tools that read what others wrote. Costs 51 KB (gzip), so pages that only score leave it out. */
import './errors/english-messages.js';

export { answersSchema } from './formats/answers/answers.js';
export { safeParseAssessment } from './assessment/safe-parse-assessment.js';
export { parseAssessment, serializeAssessment } from './assessment/assessment.js';
export * from './formats/assessment.js';
export { evidenceSchema, type Evidence } from './formats/criterion-notes.js';
export { dossierRulesSchema, type DossierRules } from './formats/dossier-rules.js';
export type { DossierStep } from './formats/dossier-step.js';
export type { Entity } from './formats/entity.js';
export type { Registration } from './formats/registration.js';
export {
  FORM_ROLES,
  formTemplateSchema,
  parseFormTemplate,
  type FormRole,
  type FormTemplate,
} from './formats/form-template.js';
export type { FormBlock, ParagraphStyle } from './formats/form/form-blocks.js';
export type { BoxField, FormField, LongField, HeadingField } from './formats/form/form-fields.js';
export { mappingSchema, parseMapping, type TableMapping } from './formats/mapping.js';
export { reviewSchema, type Review } from './formats/review.js';
export { overlaySchema, type Overlay } from './formats/overlay.js';
export { expectedOf } from './formats/issue.js';
export { readJson } from './checks/read-json.js';
export { parsePack } from './pack/parse.js';
export { safeParsePack } from './pack/safe-parse-pack.js';
export * from './formats/pack/pack.js';
export { dossierManifestSchema, type DossierManifest } from './formats/dossier.js';
export {
  calendarSchema,
  type Authority,
  type RatingCalendar,
  type WithdrawalGround,
} from './formats/calendar/rating-calendar.js';
export type { RatingLevel } from './formats/rating-levels.js';
export { holidaysSchema, type Holidays, type HolidayYear } from './formats/calendar/holidays.js';
export { decisionsSchema } from './formats/decisions.js';
export { migrationSchema } from './formats/migration.js';
export { regulationSchema, type Regulation } from './formats/session/regulation.js';
export { sessionBallotSchema, type SessionBallot } from './formats/session/session-ballot.js';
export { sessionSchema, type Session } from './formats/session/session.js';
export { inspectionSchema, type Inspection } from './formats/inspection/inspection.js';
export { planSchema, type ImprovementPlan } from './formats/plan/plan.js';
export {
  certificateSchema,
  registerSchema,
  type Certificate,
  type Register,
  type RegisteredCertificate,
} from './formats/register/register.js';
export { certificateEventSchema, type CertificateEvent } from './formats/register/certificate-event.js';
export type { CertifiedEntity, CertifiedProduct } from './formats/register/certificate-subject.js';
export { resultSchema } from './formats/result.js';
export { jsonSchemas, type FormatName } from './formats/json-schemas.js';
