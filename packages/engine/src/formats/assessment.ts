/** `ocop-assessment/1`: one filled-in sheet with everything around it, in one portable file. */
import * as z from 'zod';
import { timeField as time } from './day-field.js';
import { layersSchema } from './result.js';

const line = z.string().max(500);
const note = z.string().max(20_000);

export const evidenceSchema = z.looseObject({
  kind: z.string().max(40).optional(),
  title: line,
  reference: line.optional(),
  issuedBy: line.optional(),
  issued: time.optional(),
  expires: time.optional(),
  file: z
    .looseObject({
      name: line,
      type: z.string().max(200).optional(),
      size: z.number().int().min(0).optional(),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .optional(),
    })
    .optional(),
});

export const assessmentSchema = z.looseObject({
  format: z.literal('ocop-assessment/1'),
  product: z.looseObject({ name: line, description: note.optional() }),
  entity: z.looseObject({
    name: line,
    kind: line.optional(),
    representative: line.optional(),
    address: line.optional(),
    commune: line.optional(),
    province: line.optional(),
    phone: line.optional(),
    email: line.optional(),
    taxCode: line.optional(),
  }),
  pack: z.string().max(64),
  /** Of a merged pack: the rules and the layers the sheet was filled in under. */
  layers: layersSchema.optional(),
  set: z.number().int().min(0).max(9_999),
  picks: z.record(z.string().max(64), z.number().int().min(0).max(35)),
  declared: z.array(z.string().max(80)).max(60),
  /** Notes and evidence by criterion id. */
  criteria: z.record(
    z.string().max(64),
    z.looseObject({ note: note.optional(), evidence: z.array(evidenceSchema).max(200).optional() }),
  ),
  /** Who filled it in: the producer, the commune, the province's council, the centre's. */
  stage: z.enum(['self', 'commune', 'province', 'centre']),
  times: z.looseObject({ created: time.optional(), updated: time.optional(), submitted: time.optional() }),
});

export type Assessment = z.infer<typeof assessmentSchema>;
export type Evidence = z.infer<typeof evidenceSchema>;
