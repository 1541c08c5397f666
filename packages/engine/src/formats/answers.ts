/** What the other functions answer, as zod, for programs that receive it: each under the function's name. */
import * as z from 'zod';
import { resultSchema } from './result.js';

const id = z.string();
const pick = z.number().int().nullable();
const rank = z.number().int().nullable();
const ids = z.array(id).readonly();
const answer = z.object({ state: z.string(), pick, points: z.number() });

const missedSection = resultSchema.shape.sectionMinimumsMissed;

const intervalSchema = z.object({
  total: z.object({ least: z.number(), most: z.number() }),
  stars: z.object({ least: rank, most: rank }),
});

const nextStarSchema = z.union([
  z.object({
    reachable: z.literal(true),
    target: z.number().int(),
    effort: z.number().int(),
    changes: z
      .array(z.object({ criterion: id, from: pick, to: z.number().int(), effort: z.number().int() }))
      .readonly(),
    total: z.number(),
    stars: z.number().int(),
    outcome: resultSchema.shape.outcome,
  }),
  z.object({ reachable: z.literal(false), target: z.number().int(), conditions: ids, criteria: ids }),
]);

const councilSchema = z.object({
  pack: z.string(),
  set: z.number().int(),
  outcome: z.enum(['disqualified', 'ineligible', 'rated']),
  policy: z.enum(['average', 'majority', 'unanimous']),
  averageTotal: z.string().nullable(),
  shownTotal: z.string().nullable(),
  starsByTotal: rank,
  stars: rank,
  minimumsMissed: z.record(id, z.array(z.object({ criterion: id })).readonly()),
  sectionMinimumsMissed: z
    .array(z.object({ section: id, rank: z.number().int(), required: z.number() }))
    .readonly()
    .optional(),
  apart: z
    .array(z.object({ ballots: z.tuple([z.string(), z.string()]).readonly(), points: z.number() }))
    .readonly()
    .optional(),
  ballots: z
    .array(
      z.object({
        ballot: z.string(),
        outcome: resultSchema.shape.outcome,
        total: z.number(),
        counted: z.boolean(),
      }),
    )
    .readonly(),
});

const diffSchema = z.object({
  total: z.object({ from: z.number(), to: z.number(), points: z.number() }),
  stars: z.object({ from: rank, to: rank }),
  outcome: z.object({ from: resultSchema.shape.outcome, to: resultSchema.shape.outcome }),
  sectionMinimumsGained: missedSection,
  sectionMinimumsLost: missedSection,
  conditionsAdded: ids,
  conditionsRemoved: ids,
  criteria: z
    .array(
      z.object({
        criterion: id,
        from: answer,
        to: answer,
        points: z.number(),
        minimumsGained: z.array(z.number().int()).readonly(),
        minimumsLost: z.array(z.number().int()).readonly(),
      }),
    )
    .readonly(),
});

export const answersSchema = z.object({
  interval: intervalSchema,
  nextStar: nextStarSchema,
  council: councilSchema,
  diff: diffSchema,
});
