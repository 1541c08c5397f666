/** The tuples packs travel in; written by `scripts/emit-pack.mjs`, read back by `expand.ts`. Numbers name strings: by place, and inside
 * the sections by how far each lies from the last, in the order title, notes, cases, options. */
import type { Erratum, PackHeader } from '@ocop-kit/engine/schema';

export type { PackHeader };

/** By set number. */
export type Errata = Readonly<Record<number, readonly Erratum[]>>;

/** Lists of evidence; then by set number, for each scored criterion in printed order, the list it has. */
export type EvidenceMap = readonly [
  lists: readonly (readonly string[])[],
  sets: Readonly<Record<number, readonly number[]>>,
];

/** text, points, minimum (0 none), case */
export type CompactOption = [text: number, points: number, minimum?: number, inCase?: number];
/** `group` 1: the body holds criteria; else options, or 0 for a box to tick. */
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
type Words = Load<readonly string[]>;

export interface PackFiles {
  /** In the first language, or in all. */
  readonly header: Readonly<Record<Told, Load<PackHeader>>>;
  readonly errata: Readonly<Record<Told, Load<Errata>>>;
  readonly evidence: Load<EvidenceMap>;
  /** The strings that several sets use, in the first language. */
  readonly shared: Words;
  readonly sets: Readonly<Record<number, Load<CompactFile>>>;
  readonly words: Readonly<Record<string, Load<WordFiles>>>;
}
export type Told = 'vi' | 'all';

/** A language other than the first: the shared strings, and by number each set's own. */
export interface WordFiles {
  readonly shared: Words;
  readonly [no: number]: Words;
}

/** What a person sees of a set before it is loaded. */
/** In one language, by set: its number, title and groups. */
export type TitlesIn = readonly (readonly [set: number, title: string, ...groups: string[]])[];

export type SetTitles = readonly {
  readonly set: number;
  readonly title: { readonly vi: string; readonly en: string };
  /** Industry, group and subgroup of Annex I. */
  readonly groups: readonly { readonly vi: string; readonly en: string }[];
}[];

/** Product names of every set; `names.ts` reads them. */
export type PackedNames = string;
/** Names of these sets, with one of the words before or after them, are products of another set. */
export type Turn = readonly [from: readonly number[], words: string, to: number, before: 0 | 1];
/** What searching in Vietnamese needs. */
export interface Findings {
  readonly names: PackedNames;
  readonly turns: readonly Turn[];
  /** Words of packing and praise that say nothing of what is inside, with commas between. */
  readonly packing: string;
}
