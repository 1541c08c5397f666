/** @packageDocumentation The formats in zod, for tools that read what others wrote. Costs 25 KB: pages that only score leave it out. */
import * as z from 'zod';
import { answersSchema } from './answers/schema.js';
import { assessmentSchema } from './assessment/schema.js';
import { overlaySchema } from './overlay/schema.js';
import { packSchema } from './pack/schema.js';
import { resultSchema } from './score/schema.js';

export { answersSchema } from './answers/schema.js';
export { parseAssessment, serializeAssessment } from './assessment/assessment.js';
export * from './assessment/schema.js';
export { overlaySchema, type Overlay } from './overlay/schema.js';
export { expectedOf } from './pack/issue.js';
export { readJson } from './pack/json.js';
export { parsePack } from './pack/parse.js';
export * from './pack/schema.js';
export { resultSchema } from './score/schema.js';

/** The published JSON Schemas (draft 2020-12), by the name of the format. */
export function jsonSchemas(): Readonly<
  Record<'pack' | 'overlay' | 'assessment' | 'result' | 'answers', object>
> {
  const publish = (schema: z.ZodType) => z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' });
  return {
    pack: publish(packSchema),
    overlay: publish(overlaySchema),
    assessment: publish(assessmentSchema),
    result: publish(resultSchema),
    answers: publish(answersSchema),
  };
}
