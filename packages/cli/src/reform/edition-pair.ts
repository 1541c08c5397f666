/** One criteria set as it is in force and as it was edited, prepared for sheet after sheet. */
import { compileSet, declarableConditions, type CompiledSet, type CriteriaSet } from '@ocop-kit/engine';
import { matchCriteria, type CriteriaMatches } from './match-criteria.js';

export interface EditionPair extends CriteriaMatches {
  /** The number of the set. */
  readonly no: number;
  readonly before: CompiledSet;
  readonly after: CompiledSet;
  /** By place among the declarable conditions in force: the place among the edited ones, -1 for one that is gone. */
  readonly conditions: readonly number[];
  /** Ids of the declarable conditions, in the order of their bytes. */
  readonly declarable: readonly string[];
  readonly declarableAfter: readonly string[];
  /** Ranks that bring a certificate, before and after. */
  readonly certified: readonly [ReadonlySet<number>, ReadonlySet<number>];
}

/** @throws {OcopError} `pack/*` for a set that cannot be compiled */
export function pairEditions(before: CriteriaSet, after: CriteriaSet): EditionPair {
  const [compiled, edited] = [compileSet(before), compileSet(after)];
  const [declarable, declarableAfter] = [declarableConditions(compiled), declarableConditions(edited)];
  return {
    no: before.no,
    before: compiled,
    after: edited,
    ...matchCriteria(compiled, edited),
    conditions: declarable.map((id) => declarableAfter.indexOf(id)),
    declarable,
    declarableAfter,
    certified: [certifiedRanks(before), certifiedRanks(after)],
  };
}

const certifiedRanks = ({ pack }: CriteriaSet): ReadonlySet<number> =>
  new Set(pack.bands.flatMap(({ rank, award }) => (award?.certificate ? [rank] : [])));
