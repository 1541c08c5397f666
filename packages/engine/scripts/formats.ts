/** What is made of the descriptions in zod: the schemas that are published, and the checks that pages load. */
import * as z from 'zod';
import { assessmentSchema } from '../src/formats/assessment.js';
import { holidaysSchema, holidayYearSchema } from '../src/formats/calendar/holidays.js';
import { calendarSchema } from '../src/formats/calendar/rating-calendar.js';
import { decisionsSchema } from '../src/formats/decisions.js';
import { dossierManifestSchema } from '../src/formats/dossier.js';
import { dossierRulesSchema } from '../src/formats/dossier-rules.js';
import { expectations } from '../src/formats/expectations.js';
import { language, textSchema } from '../src/formats/fields.js';
import { inspectionSchema } from '../src/formats/inspection/inspection.js';
import { jsonSchemas } from '../src/formats/json-schemas.js';
import { migrationSchema } from '../src/formats/migration.js';
import { overlaySchema } from '../src/formats/overlay.js';
import { criteriaSetSchema, packSchema } from '../src/formats/pack/pack.js';
import { planSchema } from '../src/formats/plan/plan.js';
import { certificateSchema, registerSchema } from '../src/formats/register/register.js';
import { ballotFileSchema } from '../src/formats/session/ballot-file.js';
import { sessionSchema } from '../src/formats/session/session.js';
import { rulesFieldsSource } from './rules-fields.js';
import { checkFiles, type CheckFile, type Schema } from './check-source.js';

const checked = z.object({
  Assessment: assessmentSchema,
  DossierManifest: dossierManifestSchema,
  Session: sessionSchema,
  BallotFile: ballotFileSchema,
  Certificate: certificateSchema,
  Register: registerSchema,
  Language: language,
  Text: textSchema,
  Pack: packSchema,
  CriteriaSet: criteriaSetSchema,
  Overlay: overlaySchema,
  Migration: migrationSchema,
  Decisions: decisionsSchema,
  DossierRules: dossierRulesSchema,
  Inspection: inspectionSchema,
  ImprovementPlan: planSchema,
  RatingCalendar: calendarSchema,
  Holidays: holidaysSchema,
  HolidayYear: holidayYearSchema,
});

/** Texts and ids stand apart: a page that checks nothing else should not load the rest. */
const FILES: readonly CheckFile[] = [
  { name: 'text', roots: ['Language', 'Text'] },
  { name: 'ids', roots: ['PackId', 'CriterionId', 'SetNumber'] },
  { name: 'checks', roots: ['Citation', 'Pack', 'CriteriaSet', 'Overlay'] },
  { name: 'assessment', roots: ['Assessment'] },
  { name: 'dossier', roots: ['DossierManifest'] },
  { name: 'session', roots: ['Regulation', 'BallotFile', 'Session'] },
  { name: 'register', roots: ['Certificate', 'RegisteredCertificate', 'Register'] },
  { name: 'migration', roots: ['Migration'] },
  { name: 'decisions', roots: ['Decisions'] },
  { name: 'dossier-rules', roots: ['DossierRules'] },
  { name: 'inspection', roots: ['Inspection'] },
  { name: 'plan', roots: ['ImprovementPlan'] },
  { name: 'rating-calendar', roots: ['RatingCalendar'] },
  { name: 'holidays', roots: ['HolidayYear', 'Holidays'] },
];

/** @returns TypeScript by the name of the file */
function checks(): ReadonlyMap<string, string> {
  const schema = z.toJSONSchema(checked, {
    target: 'draft-2020-12',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      Object.assign(jsonSchema, expectations.get(zodSchema));
    },
  });
  return checkFiles(schema as Schema, FILES);
}

/** Lays out TypeScript as the house does. The path is from the package. */
export type FormatSource = (path: string, source: string) => Promise<string>;

/**
 * Everything that is made of the formats. Nothing is written: a test compares it with what lies in the folders.
 *
 * @returns the text of each file by its path from the package; those in `src` are tracked, `schemas/` is built
 */
export async function formatFiles(formatSource: FormatSource): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  const schemas = jsonSchemas();
  for (const [name, schema] of Object.entries(schemas))
    files.set(`schemas/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
  for (const [name, source] of [...checks(), ['rules-fields', rulesFieldsSource(schemas)] as const]) {
    const path = `src/formats/generated/${name}.ts`;
    files.set(path, await formatSource(path, source));
  }
  return files;
}
