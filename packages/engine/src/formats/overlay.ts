/** The overlay format, `ocop-overlay/1`: what a province or commune lays over the rules of a programme, and nothing of the rules. */
import * as z from 'zod';
import { criterionId, language, messagesSchema, packId, setNumber, version } from './fields.js';
import * as LIMITS from '../checks/limits.js';
import { criterionNotes, layerNotes, setNotes } from './layer.js';

export const overlaySchema = z
  .strictObject({
    format: z.literal('ocop-overlay/1'),
    id: packId,
    version,
    /** The pack, or the overlay, that it lies upon; with a version, that one alone. */
    base: z.strictObject({ id: packId, version: version.optional() }).readonly(),
    ...layerNotes,
    /** By added language: the base's words in its first language, and what they are in that one. */
    translations: z
      .record(
        language,
        z.record(z.string().max(LIMITS.textLength), z.string().max(LIMITS.textLength)).readonly(),
      )
      .readonly()
      .optional(),
    /** Sentences of explanations in added languages. */
    messages: messagesSchema.optional(),
    sets: z
      .array(z.strictObject({ set: setNumber, ...setNotes }).readonly())
      .max(LIMITS.sets)
      .readonly()
      .optional(),
    criteria: z
      .array(
        z
          .strictObject({
            /** Without it, the criterion of this id in every set that has one. */
            set: setNumber.optional(),
            criterion: criterionId,
            ...criterionNotes,
          })
          .readonly(),
      )
      .max(LIMITS.localCriteria)
      .readonly()
      .optional(),
  })
  .readonly();

export type Overlay = z.infer<typeof overlaySchema>;
