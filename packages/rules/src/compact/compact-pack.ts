/**
 * The tuples in which packs are shipped; written by `scripts/emit-pack.mjs`, read back by `expand-set.ts`. A number stands for
 * a string: its index, and inside the sections the distance from the string before, in the order title, notes, cases, options.
 */
import type { Erratum, PackHeader } from '@ocop-kit/engine/schema';

export type { PackHeader };

/** By set number. */
export type Errata = Readonly<Record<number, readonly Erratum[]>>;

/** Lists of evidence; then by set number, for each scored criterion in printed order, the index of its list. */
export type EvidenceMap = readonly [
  lists: readonly (readonly string[])[],
  sets: Readonly<Record<number, readonly number[]>>,
];

/** text, points, minimum (0 none), case */
export type CompactOption = [text: number, points: number, minimum?: number, inCase?: number];
/** `group` is 1 where the body holds criteria; else the body holds options, or 0 for a box to tick. */
export type CompactCriterion = [
  id: string,
  title: number,
  max: number,
  group: number,
  body: CompactCriterion[] | CompactOption[] | number,
  notes?: number[],
  cases?: [no: number, title: number][],
];
export type CompactSet = [
  no: number,
  title: number,
  /** 0 where the source has none. */
  classification:
    [industry: number, group: number, subgroup: number, agencies: number[], printed: number] | number,
  note: number,
  annex: number,
  sections: [id: string, title: number, max: number, criteria: CompactCriterion[]][],
  conditions: [
    id: string,
    effect: string,
    text: number,
    criterion: string | number,
    after: string | number,
    skips: string[] | number,
    when: [criterion: string, option: number][],
  ][],
  /** Why the set cannot be scored. */
  unusable?: number,
];
export type CompactFile = [set: CompactSet, words: string[]];

type Load<T> = () => Promise<{ readonly default: T }>;
type StringsFile = Load<readonly string[]>;

/** Vietnamese alone, English alone, or both. */
export type PackLanguage = 'vi' | 'en' | 'all';

/** Where the header and the errata of every set are imported from. */
export interface HeaderFiles {
  readonly header: Load<PackHeader>;
  readonly errata: Load<Errata>;
}

/** Where the parts of a pack are imported from; texts in Vietnamese. */
export interface PackFiles extends HeaderFiles {
  readonly evidence: Load<EvidenceMap>;
  /** The strings that several sets use. */
  readonly shared: StringsFile;
  readonly sets: Readonly<Record<number, Load<CompactFile>>>;
  /** A table of its own, so that a Vietnamese reader does not even fetch the names of the English files. */
  readonly english: Load<EnglishFiles>;
}

/** Where the English texts are imported from; header and errata are in both languages. */
export interface EnglishFiles extends HeaderFiles {
  readonly shared: StringsFile;
  /** The strings of a set alone, by its number. */
  readonly [no: number]: StringsFile;
}

/** By set, in printed order and one language: number, title, and what Annex I puts it in (industry, group, subgroup). */
export type TitleTable = readonly (readonly [set: number, title: string, ...groups: string[]])[];

/** What a person sees of a set before it is loaded. */
export type SetTitles = readonly {
  readonly set: number;
  readonly title: { readonly vi: string; readonly en: string };
  /** Industry, group and subgroup of Annex I. */
  readonly groups: readonly { readonly vi: string; readonly en: string }[];
}[];

/** Product names of every set; `search/packed-names.ts` reads them. */
export type PackedNames = string;

/** Names of these sets, with one of the words before or after them, are products of another set. */
export type Modifier = readonly [from: readonly number[], words: string, to: number, before: 0 | 1];

/** What searching in Vietnamese needs. */
export interface SearchData {
  readonly names: PackedNames;
  readonly modifiers: readonly Modifier[];
  /** Words of packing and praise that say nothing about the product, separated by ", ". */
  readonly packaging: string;
}
