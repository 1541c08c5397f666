/** Proposes which column of an office's own table is which criterion or field. What may be several things is left open. */
import { compileSet, type CompiledSet, type CriteriaSet } from '@ocop-kit/engine';
import type { TableMapping } from '@ocop-kit/engine/schema';
import { CARRIED_KEY } from '../products/column-target.js';
import { findCandidates } from './find-candidates.js';

/** A heading that may mean several things. */
export interface OpenHeading {
  readonly heading: string;
  /** What it may be about, as `to` of a mapping says it. */
  readonly candidates: readonly string[];
}

/** A proposal: what is certain, and what somebody has to decide. */
export interface ProposedMapping {
  /** To be saved; a heading that is open has no `to` in it and lists its candidates. */
  readonly mapping: TableMapping;
  readonly open: readonly OpenHeading[];
  /** Headings that mean nothing of a sheet: their cells are copied to the results. */
  readonly carried: readonly string[];
}

/**
 * Proposes a mapping for the headings of a table: ids (`3.5`, `TC 3.5`, `3.5. Sở hữu trí tuệ`), titles with and without diacritics, and what
 * offices call the fields. Nothing is guessed: a heading that may mean several things, or two headings that mean the same, are left open.
 *
 * @param headings as the table has them
 * @param set the criteria set that the table goes by
 * @param worksheet the name of the worksheet, where the mapping shall be about that one alone
 * @returns the mapping, and what is open in it
 * @throws {OcopError} `pack/*` for a set that cannot be scored
 */
export function proposeMapping(
  headings: readonly string[],
  set: CriteriaSet | CompiledSet,
  worksheet?: string,
): ProposedMapping {
  const compiled = compileSet(set);
  const { no, pack } = compiled.source;
  const found = headings
    .filter((heading) => heading.trim() !== '')
    .map((heading) => ({ heading, candidates: findCandidates(heading, compiled) }));
  // Two columns of the same thing: either may be the one that is meant.
  const single = found
    .filter(({ candidates }) => candidates.length === 1)
    .map(({ candidates }) => candidates[0]);
  const isTwice = ([first, ...others]: readonly string[]): boolean =>
    others.length === 0 && single.filter((one) => one === first).length > 1;
  const known = found
    .filter(({ candidates }) => candidates.length > 0)
    .map(({ heading, candidates }) => ({
      heading,
      candidates: isTwice(candidates) ? [...candidates, CARRIED_KEY] : candidates,
    }));
  const isOpen = ({ candidates }: OpenHeading): boolean => candidates.length > 1;
  const open = known.filter(isOpen);
  const hasSetColumn = known.some((one) => !isOpen(one) && one.candidates[0] === 'set');
  return {
    mapping: {
      format: 'ocop-mapping/1',
      pack: pack.id,
      ...(!hasSetColumn && { set: no }),
      ...(worksheet !== undefined && { worksheet }),
      columns: known.map((one) =>
        isOpen(one)
          ? { heading: one.heading, candidates: one.candidates }
          : { heading: one.heading, to: one.candidates[0] },
      ),
    },
    open,
    carried: found.filter(({ candidates }) => candidates.length === 0).map(({ heading }) => heading),
  };
}
