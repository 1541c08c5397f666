/** The tuples packs travel in; written by `scripts/compact.mjs`, read back by `expand.ts`. Numbers name strings. */
import type { Erratum, PackHeader } from '@ocop-kit/engine/schema';

export type { PackHeader };

/** By set number. */
export type Errata = Readonly<Record<number, readonly Erratum[]>>;

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
  classification: [industry: number, group: number, subgroup: number, agencies: number[], printed: number],
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
];
export type CompactFile = [set: CompactSet, words: string[]];

type Load<T> = () => Promise<{ readonly default: T }>;
export type Words = Load<readonly string[]>;

export interface PackFiles {
  readonly header: Load<PackHeader>;
  readonly errata: Load<Errata>;
  readonly shared: Readonly<Record<string, Words>>;
  readonly sets: Readonly<Record<number, Load<CompactFile>>>;
  /** By language other than the first, by set: the set's own strings. */
  readonly words: Readonly<Record<string, Readonly<Record<number, Words>>>>;
}
