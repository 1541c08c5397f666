/** What the formats are made of: ids, days, texts, citations. */
import * as z from 'zod';
import * as LIMITS from '../checks/limits.js';
import { CRITERION_ID, DIGEST, LANGUAGE, PACK_ID, VERSION } from '../checks/patterns.js';

const id = (pattern: RegExp) => z.string().max(64).regex(pattern);
export const packId = id(PACK_ID);
export const criterionId = id(CRITERION_ID);
export { dayField as date } from './day-field.js';
export const language = id(LANGUAGE);
export const version = id(VERSION);
export const digest = id(DIGEST);
export const points = z.number().min(0).max(LIMITS.points);
export const setNumber = z.number().int().min(0).max(9_999);

/** A string in the pack's first language, or one string a language. */
export const textSchema = z.union([
  z.string().max(LIMITS.textLength),
  z.record(language, z.string().max(LIMITS.textLength)).readonly(),
]);

/** Where a rule stands: an article ("3.3a") or a place in an annex. */
export const citationSchema = z
  .object({
    article: z.string().max(40).optional(),
    /** A form of the annex: "Mẫu số 02". */
    form: textSchema.optional(),
    annex: textSchema.optional(),
    set: z.number().int().optional(),
    criterion: criterionId.optional(),
  })
  .readonly();

/** What a criterion's `evidence` names by id. */
export const evidenceKindFields = {
  id: z.string().max(40),
  title: textSchema,
  /** What the document must be or show. */
  text: textSchema.optional(),
  cite: citationSchema.optional(),
};

/** Sentences that replace the engine's own, by language and code. */
export const messagesSchema = z
  .record(language, z.record(z.string().max(60), z.string().max(2_000)))
  .readonly();
