/** What a layer adds, part by part: in its own file, and beside the rules it lies upon. */
import * as z from 'zod';
import { date, digest, evidenceKindFields, language, packId, textSchema, version } from './fields.js';
import * as LIMITS from '../checks/limits.js';
import { COLOURS, COLOUR, EMAIL, LENGTH, LINK, PHONE } from '../checks/patterns.js';

const texts = z.array(textSchema).max(LIMITS.localTexts).readonly();

const photoSchema = z
  .strictObject({
    src: z.string().max(500).regex(LINK),
    /** What it shows, for those who do not see it. */
    alt: textSchema,
    credit: textSchema.optional(),
  })
  .readonly();

const contactSchema = z
  .strictObject({
    name: textSchema,
    address: textSchema.optional(),
    hours: textSchema.optional(),
    phone: z.string().max(60).regex(PHONE).optional(),
    email: z.string().max(200).regex(EMAIL).optional(),
    url: z.string().max(500).regex(LINK).optional(),
  })
  .readonly();

/** A round of rating: from the first to the last day dossiers are taken. */
const roundSchema = z
  .strictObject({ title: textSchema, from: date, until: date, note: textSchema.optional() })
  .readonly();

const councilRulesSchema = z
  .strictObject({
    /** How minimums are judged across members, where the decision is silent. */
    minimums: z.enum(['average', 'majority', 'unanimous']).optional(),
    /** Two totals this far apart, in points, are talked over and scored again. */
    apart: z.number().gt(0).max(LIMITS.points).optional(),
    rules: texts.optional(),
  })
  .readonly();

const colour = z.string().max(7).regex(COLOUR).optional();
const lookSchema = z
  .strictObject({
    ...(Object.fromEntries(COLOURS.map((name) => [name, colour])) as Record<
      (typeof COLOURS)[number],
      typeof colour
    >),
    radius: z.string().max(20).regex(LENGTH).optional(),
  })
  .readonly();
const themeSchema = z.strictObject({ light: lookSchema.optional(), dark: lookSchema.optional() }).readonly();

/** What a layer says about one criterion. */
export const criterionNotes = {
  guidance: texts.optional(),
  examples: texts.optional(),
  photos: z.array(photoSchema).max(LIMITS.photos).readonly().optional(),
  /** Ids of evidence asked for beyond what the rules ask. */
  evidence: z.array(z.string().max(40)).max(30).readonly().optional(),
};
/** What a layer says about one criteria set. */
export const setNotes = {
  guidance: texts.optional(),
  /** Everyday names of products by which the set is found. */
  names: z.array(textSchema).max(LIMITS.names).readonly().optional(),
};

/** What a layer says about itself and the place it is for. */
export const layerNotes = {
  title: textSchema,
  issuer: textSchema,
  /** Said wherever the layer is shown: "an example, not official". */
  notice: textSchema.optional(),
  /** Languages it adds. */
  languages: z.array(language).max(20).readonly().optional(),
  contacts: z.array(contactSchema).max(50).readonly().optional(),
  rounds: z.array(roundSchema).max(50).readonly().optional(),
  council: councilRulesSchema.optional(),
  theme: themeSchema.optional(),
  evidenceKinds: z.array(z.strictObject(evidenceKindFields).readonly()).max(100).readonly().optional(),
};

/** The rules, or a layer over them, by name: what a merged pack, its results and its sheets name. */
export const layerSchema = z
  .object({
    id: packId,
    version,
    /** SHA-256 of its content. */
    digest,
  })
  .readonly();

export const headerLocalSchema = z.object({ layer: packId, ...layerNotes }).readonly();
export const criterionLocalSchema = z.object({ layer: packId, ...criterionNotes }).readonly();
export const setLocalSchema = z.object({ layer: packId, ...setNotes }).readonly();

export type Photo = z.infer<typeof photoSchema>;
export type Contact = z.infer<typeof contactSchema>;
export type Round = z.infer<typeof roundSchema>;
export type CouncilRules = z.infer<typeof councilRulesSchema>;
export type ThemeTokens = z.infer<typeof lookSchema>;
export type LayerTheme = z.infer<typeof themeSchema>;
export type Layer = z.infer<typeof layerSchema>;
export type HeaderLocal = z.infer<typeof headerLocalSchema>;
export type CriterionLocal = z.infer<typeof criterionLocalSchema>;
export type SetLocal = z.infer<typeof setLocalSchema>;
