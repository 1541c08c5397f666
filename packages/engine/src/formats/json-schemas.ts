/** The formats as JSON Schema (draft 2020-12), as they are published. */
import * as z from 'zod';
import { answersSchema } from './answers/answers.js';
import { assessmentSchema } from './assessment.js';
import { holidaysSchema } from './calendar/holidays.js';
import { calendarSchema } from './calendar/rating-calendar.js';
import { decisionsSchema } from './decisions.js';
import { dossierRulesSchema } from './dossier-rules.js';
import { dossierManifestSchema } from './dossier.js';
import { formTemplateSchema } from './form-template.js';
import { inspectionSchema } from './inspection/inspection.js';
import { mappingSchema } from './mapping.js';
import { migrationSchema } from './migration.js';
import { overlaySchema } from './overlay.js';
import { packSchema } from './pack/pack.js';
import { planSchema } from './plan/plan.js';
import { certificateSchema, registerSchema } from './register/register.js';
import { resultSchema } from './result.js';
import { ballotFileSchema } from './session/ballot-file.js';
import { regulationSchema } from './session/regulation.js';
import { sessionSchema } from './session/session.js';

/** Where the project publishes its schemas; an `$id` never changes while the format keeps its version. */
const SCHEMAS = 'https://ocop-kit.github.io/schemas/';

/** The formats that have a JSON Schema. */
export type FormatName =
  | 'pack'
  | 'overlay'
  | 'assessment'
  | 'result'
  | 'answers'
  | 'migration'
  | 'decisions'
  | 'dossier-rules'
  | 'dossier'
  | 'form'
  | 'session'
  | 'ballots'
  | 'regulation'
  | 'mapping'
  | 'inspection'
  | 'plan'
  | 'certificate'
  | 'register'
  | 'calendar'
  | 'holidays';

/**
 * Makes the published JSON Schemas (draft 2020-12).
 *
 * @returns a schema by the name of its format
 */
export function jsonSchemas(): Readonly<Record<FormatName, object>> {
  return {
    pack: publish(packSchema, 'ocop-pack-1'),
    overlay: publish(overlaySchema, 'ocop-overlay-1'),
    assessment: publish(assessmentSchema, 'ocop-assessment-1'),
    result: publish(resultSchema, 'ocop-result-1'),
    answers: publish(answersSchema, 'ocop-answers-1'),
    migration: publish(migrationSchema, 'ocop-migration-1'),
    decisions: publish(decisionsSchema, 'ocop-decisions-1'),
    'dossier-rules': publish(dossierRulesSchema, 'ocop-dossier-rules-1'),
    dossier: publish(dossierManifestSchema, 'ocop-dossier-1'),
    form: publish(formTemplateSchema, 'ocop-form-1'),
    session: publish(sessionSchema, 'ocop-session-1'),
    ballots: publish(ballotFileSchema, 'ocop-ballots-1'),
    regulation: publish(regulationSchema, 'ocop-regulation-1'),
    mapping: publish(mappingSchema, 'ocop-mapping-1'),
    inspection: publish(inspectionSchema, 'ocop-inspection-1'),
    plan: publish(planSchema, 'ocop-plan-1'),
    certificate: publish(certificateSchema, 'ocop-certificate-1'),
    register: publish(registerSchema, 'ocop-register-1'),
    calendar: publish(calendarSchema, 'ocop-calendar-1'),
    holidays: publish(holidaysSchema, 'ocop-holidays-1'),
  };
}

function publish(schema: z.ZodType, name: string): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: 'input',
    // For editors it would mean a field that nobody may write.
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly;
    },
  });
  return { $schema, $id: `${SCHEMAS}${name}.json`, ...rest };
}
