/** What the formats are made of: ids, days, texts, citations. */
import * as z from 'zod';
import * as LIMITS from './limits.js';

const id = (pattern: RegExp) => z.string().max(64).regex(pattern);
export const packId = id(/^[a-z0-9]+(-[a-z0-9]+)*$/);
/** Letters of any script, as sheets number their criteria: "1.đ". */
export const criterionId = id(/^[\p{L}\p{N}]+([._-][\p{L}\p{N}]+)*$/u);
export { dayField as date } from './day-field.js';
export const language = id(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/);
/** "2", "1.4" or "1.4.2". */
export const version = id(/^\d{1,6}(\.\d{1,6}){0,2}$/);
export const digest = id(/^[0-9a-f]{64}$/);
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
