/** The decision under test: the published pack as plain JSON, and its sets as people load them. */
import type { CriteriaSet } from '@ocop-kit/engine';
import { loadSet } from '@ocop-kit/rules';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

export interface Translated {
  readonly vi: string;
  readonly en: string;
}

interface JsonOption {
  readonly points: number;
  readonly text: Translated;
  readonly minimum?: number;
  readonly case?: number;
}

export interface JsonCriterion {
  readonly id: string;
  readonly title: Translated;
  readonly max: number;
  readonly notes?: readonly Translated[];
  readonly evidence?: readonly string[];
  readonly cases?: readonly { readonly no: number; readonly title: Translated }[];
  readonly criteria?: readonly JsonCriterion[];
  readonly options?: readonly JsonOption[];
  readonly tick?: true;
}

interface JsonSection {
  readonly id: string;
  readonly title: Translated;
  readonly max: number;
  readonly criteria: readonly JsonCriterion[];
}

interface JsonCondition {
  readonly id: string;
  readonly effect: string;
  readonly text: Translated;
  readonly when?: readonly { readonly criterion: string; readonly option: number }[];
}

export interface JsonSet {
  readonly no: number;
  readonly title: Translated;
  readonly sections: readonly JsonSection[];
  readonly conditions: readonly JsonCondition[];
  readonly errata: readonly { readonly criterion: string; readonly kind: string }[];
}

export interface JsonPack {
  readonly header: { readonly errata: readonly { readonly criterion: string }[] };
  readonly sets: readonly JsonSet[];
}

/** A pick a criterion takes (0: none of its options is true), with its points and its rank within its case. */
interface Choice {
  readonly ordinal: number;
  readonly points: number;
  readonly rank: number;
  readonly inCase: number;
}

export interface Leaf extends JsonCriterion {
  readonly section: string;
  readonly choices: readonly Choice[];
}

export type Picks = Record<string, number>;

export const PACK = 'vn-qd-26-2026';

const published = createRequire(import.meta.url).resolve(`@ocop-kit/rules/packs/${PACK}.json`);

/** Whatever the file says, unchecked: for comparing it whole. */
export const packJson: unknown = JSON.parse(readFileSync(published, 'utf8'));

export const jsonSets = (packJson as JsonPack).sets;

const sets: readonly CriteriaSet[] = await Promise.all(jsonSets.map(({ no }) => loadSet(PACK, no)));

/** A set as JSON beside the same set as loaded, so that one can be held against the other. */
export interface SetPair {
  readonly no: number;
  readonly json: JsonSet;
  readonly set: CriteriaSet;
  readonly leaves: readonly Leaf[];
  /** The conditions somebody may declare. */
  readonly declarable: readonly string[];
}

export const pairs: readonly SetPair[] = jsonSets.map((json, i) => ({
  no: json.no,
  json,
  set: sets[i]!, // loaded above from the same list
  leaves: leavesOf(json),
  declarable: json.conditions.filter(({ when }) => !when).map(({ id }) => id),
}));

/** The criteria that are scored, in printed order. */
function leavesOf(set: JsonSet): Leaf[] {
  const walk = (criteria: readonly JsonCriterion[], section: string): Leaf[] =>
    criteria.flatMap((criterion) =>
      criterion.criteria
        ? walk(criterion.criteria, section)
        : [{ ...criterion, section, choices: choicesOf(criterion) }],
    );
  return set.sections.flatMap(({ id, criteria }) => walk(criteria, id));
}

function choicesOf({ options, max }: JsonCriterion): Choice[] {
  if (!options) return [0, 1].map((n) => ({ ordinal: n, points: n * max, rank: n, inCase: 0 }));
  const printed = options.map(({ points, case: inCase = 0 }, i) => ({
    ordinal: i + 1,
    points,
    rank: options.slice(0, i + 1).filter((other) => (other.case ?? 0) === inCase).length,
    inCase,
  }));
  const printsZero = options.some(({ points }) => points === 0);
  return printsZero ? printed : [{ ordinal: 0, points: 0, rank: 0, inCase: 0 }, ...printed];
}

/** The best option of every criterion. */
export function fullMarks(leaves: readonly Leaf[]): Picks {
  return Object.fromEntries(
    leaves.map(({ id, choices }) => [id, choices.reduce((a, b) => (b.points > a.points ? b : a)).ordinal]),
  );
}
