/** The pack format, `ocop-pack/1`, described once: the types and the published JSON Schema both come from here. */
import * as z from 'zod';
import {
  criterionLocalSchema,
  headerLocalSchema,
  layerSchema,
  setLocalSchema,
  type CriterionLocal,
} from '../layer.js';
import {
  citationSchema,
  criterionId,
  date,
  digest,
  evidenceKindFields,
  language,
  messagesSchema,
  packId,
  points,
  setNumber,
  textSchema,
  version,
} from '../fields.js';
import * as LIMITS from '../../checks/limits.js';
import type { Text } from '../../text/text.js';

export { citationSchema, textSchema };
export type { Text };

/** How many times what stands below it counts. */
const weight = z.number().gt(0).max(LIMITS.weight).optional();
const rank = z.number().int().min(0).max(99);
const ordinal = z.number().int().min(0).max(LIMITS.options);

export const optionSchema = z
  .object({
    points,
    text: textSchema,
    /** The star rank for which this option is the least that must be reached. */
    minimum: rank.optional(),
    /** The number of the case this option belongs to, where a criterion has cases. */
    case: z.number().int().min(1).max(LIMITS.cases).optional(),
  })
  .readonly();

export const caseSchema = z
  .object({ no: z.number().int().min(1).max(LIMITS.cases), title: textSchema })
  .readonly();

const criterionFields = {
  id: criterionId,
  title: textSchema,
  /** On its own scale; what it brings is that times the weights of it and of all it stands in. */
  max: points,
  weight,
  notes: z.array(textSchema).max(20).readonly().optional(),
  /** Ids of the header's `evidenceKinds`: what the dossier should hold for it. */
  evidence: z.array(z.string().max(40)).max(30).readonly().optional(),
  /** What layers laid over the pack say about it. */
  local: z.array(criterionLocalSchema).max(LIMITS.layers).readonly().optional(),
};

/** A criterion is a group (`criteria`), one choice (`options`) or one box to tick (`tick`, worth `max`). */
export interface Criterion {
  readonly id: string;
  readonly title: Text;
  readonly max: number;
  readonly weight?: number | undefined;
  readonly notes?: readonly Text[] | undefined;
  readonly evidence?: readonly string[] | undefined;
  readonly local?: readonly CriterionLocal[] | undefined;
  readonly criteria?: readonly Criterion[] | undefined;
  readonly options?: readonly Option[] | undefined;
  readonly cases?: readonly Case[] | undefined;
  readonly tick?: true | undefined;
}

export const criterionSchema: z.ZodType<Criterion> = z
  .object({
    ...criterionFields,
    get criteria() {
      return z.array(criterionSchema).min(1).max(LIMITS.criteria).readonly().optional();
    },
    options: z.array(optionSchema).min(1).max(LIMITS.options).readonly().optional(),
    cases: z.array(caseSchema).max(LIMITS.cases).readonly().optional(),
    tick: z.literal(true).optional(),
  })
  .readonly();

export const sectionSchema = z
  .object({
    id: criterionId,
    title: textSchema,
    max: points,
    weight,
    /** What a rank asks of this section alone, on the section's own scale; what a rank asks, higher ones ask too. */
    minimums: z.array(z.object({ rank, points }).readonly()).max(LIMITS.bands).readonly().optional(),
    criteria: z.array(criterionSchema).min(1).max(LIMITS.criteria).readonly(),
  })
  .readonly();

/**
 * A rule printed on the sheet. Without `when` somebody declares it; with `when` it holds as soon as one of
 * the named options is picked. `stop` leaves everything printed after `after` unevaluated, `skip` takes the
 * criteria in `skips` out of the sheet, `disqualified` and `ineligible` end the rating.
 */
export const conditionSchema = z
  .object({
    id: z.string().max(80),
    effect: z.enum(['disqualified', 'ineligible', 'stop', 'skip']),
    text: textSchema,
    /** The criterion under which it is printed; absent when it concerns the whole dossier. */
    criterion: criterionId.optional(),
    after: criterionId.optional(),
    skips: z.array(criterionId).max(LIMITS.criteria).readonly().optional(),
    when: z
      .array(z.object({ criterion: criterionId, option: ordinal }).readonly())
      .min(1)
      .max(200)
      .readonly()
      .optional(),
  })
  .readonly();

export const erratumSchema = z
  .object({
    criterion: z.string().max(64),
    kind: z.string().max(60),
    published: z.json(),
    applied: z.json(),
    why: textSchema,
  })
  .readonly();

export const bandSchema = z
  .object({
    rank,
    /** The least total of the band; a total belongs to the highest band it reaches. */
    from: points,
    title: textSchema,
    cite: citationSchema.optional(),
    /** What follows from a total in this band, whatever the stars. */
    note: z.object({ text: textSchema, cite: citationSchema.optional() }).readonly().optional(),
    /** What the rank brings: a certificate, who gives it, or nothing. */
    award: z
      .object({ text: textSchema, certificate: z.boolean(), cite: citationSchema.optional() })
      .readonly()
      .optional(),
  })
  .readonly();

export const headerSchema = z
  .object({
    id: packId,
    version: version.optional(),
    /** SHA-256 of the rules in their first language, where the publisher states it. */
    digest: digest.optional(),
    /** In a merged pack: the rules, then each layer laid over them. */
    layers: z
      .array(layerSchema)
      .max(LIMITS.layers + 1)
      .readonly()
      .optional(),
    /** What those layers say of themselves and their place. */
    local: z.array(headerLocalSchema).max(LIMITS.layers).readonly().optional(),
    programme: textSchema,
    decision: z
      .object({
        number: z.string().max(80),
        title: textSchema,
        issuer: textSchema,
        issued: date,
        effective: date,
        lapses: date.optional(),
      })
      .readonly(),
    /** Where the text comes from, when it is not the published one. */
    provenance: textSchema.optional(),
    /** The first language is the authentic one. */
    languages: z.array(language).min(1).max(20).readonly(),
    /** The word for what is counted, "điểm"; without it the page's own word for points. */
    unit: textSchema.optional(),
    /** `stars`: a rank is a number of stars, drawn as such. Without it a rank is said by its band's title alone. */
    scale: z.literal('stars').optional(),
    bands: z.array(bandSchema).min(1).max(LIMITS.bands).readonly(),
    /** The ranks that options may carry minimums for, lowest first. */
    minimumRanks: z.array(rank).max(LIMITS.bands).readonly(),
    cites: z.record(z.string().max(40), citationSchema).readonly().optional(),
    /** What a criterion's `evidence` names by id. */
    evidenceKinds: z.array(z.object(evidenceKindFields).readonly()).max(100).readonly().optional(),
    /** Sentences that replace the engine's own, by language and code. */
    messages: messagesSchema.optional(),
    errata: z.array(erratumSchema).max(1_000).readonly().optional(),
  })
  .readonly();

const setFields = {
  no: setNumber,
  title: textSchema,
  /** Why the set can be read and not scored. */
  unusable: z.object({ why: textSchema }).readonly().optional(),
  classification: z
    .object({
      industry: textSchema.optional(),
      group: textSchema.optional(),
      subgroup: textSchema.optional(),
      agencies: z.array(textSchema).max(20).readonly().optional(),
      printed: textSchema.optional(),
    })
    .readonly()
    .optional(),
  note: textSchema.optional(),
  cite: citationSchema.optional(),
  sections: z.array(sectionSchema).min(1).max(LIMITS.sections).readonly(),
  conditions: z.array(conditionSchema).max(LIMITS.conditions).readonly().optional(),
  errata: z.array(erratumSchema).max(1_000).readonly().optional(),
  /** What layers laid over the pack say about it. */
  local: z.array(setLocalSchema).max(LIMITS.layers).readonly().optional(),
};

/** One criteria set as it stands inside a pack. */
export const packSetSchema = z.object(setFields).readonly();

/** One criteria set with the header of its pack: all that scoring needs. */
export const criteriaSetSchema = z.object({ ...setFields, pack: headerSchema }).readonly();

export const packSchema = z
  .object({
    format: z.literal('ocop-pack/1'),
    header: headerSchema,
    sets: z.array(packSetSchema).min(1).max(LIMITS.sets).readonly(),
  })
  .readonly();

export type Citation = z.infer<typeof citationSchema>;
export type Option = z.infer<typeof optionSchema>;
export type Case = z.infer<typeof caseSchema>;
export type Section = z.infer<typeof sectionSchema>;
export type Condition = z.infer<typeof conditionSchema>;
export type Erratum = z.infer<typeof erratumSchema>;
export type Band = z.infer<typeof bandSchema>;
export type PackHeader = z.infer<typeof headerSchema>;
export type PackSet = z.infer<typeof packSetSchema>;
export type CriteriaSet = z.infer<typeof criteriaSetSchema>;
export type Pack = z.infer<typeof packSchema>;
