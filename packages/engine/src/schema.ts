/** @packageDocumentation The formats in zod, for tools that read what others wrote. Costs 25 KB: pages that only score leave it out. */
import * as z from 'zod';
import { answersSchema } from './formats/answers.js';
import { assessmentSchema } from './formats/assessment.js';
import { overlaySchema } from './formats/overlay.js';
import { packSchema } from './formats/pack/pack.js';
import { resultSchema } from './formats/result.js';

export { answersSchema } from './formats/answers.js';
export { parseAssessment, serializeAssessment } from './assessment/assessment.js';
export * from './formats/assessment.js';
export { overlaySchema, type Overlay } from './formats/overlay.js';
export { expectedOf } from './formats/issue.js';
export { readJson } from './checks/read-json.js';
export { parsePack } from './pack/parse.js';
export * from './formats/pack/pack.js';
export { resultSchema } from './formats/result.js';

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
