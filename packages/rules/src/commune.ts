/** @packageDocumentation What a commune assesses of a producer's sheet before the province scores it, as the decision names it. */
import type { Citation, CriteriaSet, Text } from '@ocop-kit/engine/schema';
import { communeContentsByPack } from './generated/commune-contents.js';

/** One of the contents that a commune assesses. */
export interface CommuneContent {
  /** `origin`, `labour`, `idea`, `identity`. */
  readonly id: string;
  /** What the decision calls it. */
  readonly title: Text;
  /** Where the decision names it. */
  readonly cite: Citation;
  /** The id of its criterion in the set; undefined where the set prints none, as set 26 for the origin of materials. */
  readonly criterion: string | undefined;
}

/**
 * Gives the contents that the commune assesses of a sheet, in the order of the decision.
 *
 * @param set a set of a decision, or of layers laid over one
 * @returns the contents, each with its criterion in this set; none for a pack whose decision names none
 * @see QĐ 26/2026/QĐ-TTg Art. 7.2a
 */
export function communeContents({ no, pack }: Pick<CriteriaSet, 'no' | 'pack'>): readonly CommuneContent[] {
  const rules = pack.layers?.[0]?.id ?? pack.id;
  const contents = Object.hasOwn(communeContentsByPack, rules) ? communeContentsByPack[rules] : undefined;
  return (contents ?? []).map(({ id, title, cite, criteria }) => ({
    id,
    title,
    cite,
    criterion: Object.keys(criteria).find((criterion) => criteria[criterion]?.includes(no)),
  }));
}
