/** The result of scoring as zod, for programs that receive one. */
import * as z from 'zod';
import { layerSchema } from './layer.js';
import * as LIMITS from '../checks/limits.js';

const id = z.string();
const pick = z.number().int().nullable();
const effect = z.enum(['disqualified', 'ineligible', 'stop', 'skip']);

/** What a merged pack is made of, the rules first. */
export const layersSchema = z
  .array(layerSchema)
  .max(LIMITS.layers + 1)
  .readonly();

export const resultSchema = z.object({
  pack: z.string(),
  layers: layersSchema.optional(),
  set: z.number().int(),
  outcome: z.enum(['disqualified', 'ineligible', 'stopped', 'incomplete', 'rated']),
  total: z.number(),
  sections: z.record(id, z.number()),
  starsByTotal: z.number().int(),
  stars: z.number().int().nullable(),
  minimumsMissed: z.record(
    id,
    z.array(z.object({ criterion: id, option: z.number().int(), pick })).readonly(),
  ),
  sectionMinimumsMissed: z
    .array(z.object({ section: id, rank: z.number().int(), required: z.number(), points: z.number() }))
    .readonly()
    .optional(),
  unanswered: z.array(id).readonly(),
  notApplicable: z.array(id).readonly(),
  notEvaluated: z.array(id).readonly(),
  criteria: z
    .array(
      z.object({
        criterion: id,
        section: id,
        state: z.enum(['scored', 'unanswered', 'not-applicable', 'not-evaluated']),
        pick,
        points: z.number(),
        max: z.number(),
      }),
    )
    .readonly(),
  conditions: z.array(z.object({ condition: id, effect, declared: z.boolean() })).readonly(),
});
