/** What an answer brings, as SQL over one column: whole numbers by CASE, so that any database works them out the same. */
import type { Leaf, LeafOption } from '../pack/compiled.js';
import { isOneOf, orAll } from './statement.js';

/** A criterion's column, and what tells that the criterion does not apply; empty where it always does. */
export interface AnswerColumn {
  readonly leaf: Leaf;
  readonly column: string;
  readonly skipped: string;
  /** The number 0, of a type that holds every total of the set. */
  readonly zero: string;
}

/** Every pick that is printed, none of these among them where it may stand. */
export const picksOf = ({ none, options }: Leaf): readonly LeafOption[] =>
  none ? [none, ...options] : options;

/** Points of an answer; 0 without a pick, and where the criterion does not apply. */
export function pointsOf({ leaf, column, skipped, zero }: AnswerColumn): string {
  const worth = leaf.options.filter(({ points }) => points > 0);
  if (worth.length === 0) return '0';
  const branches = worth.map(({ ordinal, points }) => `WHEN ${ordinal} THEN ${points}`).join(' ');
  const points = `CASE ${column} ${branches} ELSE ${zero} END`;
  return skipped ? `CASE WHEN ${skipped} THEN 0 ELSE ${points} END` : points;
}

/** The criterion's bit where the answer misses what a rank asks; undefined where the rank asks nothing. */
export function missedBitOf({ leaf, column, skipped }: AnswerColumn, rank: number): string | undefined {
  const misses = ({ score }: Pick<LeafOption, 'score'>): boolean =>
    score.missed.some((missed) => missed.rank === rank);
  if (!misses({ score: leaf.unanswered })) return undefined;
  const reaching = picksOf(leaf).filter((pick) => !misses(pick));
  // Without a pick the comparison is NULL, and NULL counts as missed.
  const reached = orAll([...(skipped ? [skipped] : []), ...isPicked(column, reaching, leaf)]);
  return reached ? `CASE WHEN ${reached} THEN 0 ELSE ${bitOf(leaf)} END` : bitOf(leaf);
}

/** The criterion's bit where it has no answer though it should. */
export const unansweredBitOf = ({ leaf, column, skipped }: AnswerColumn): string =>
  `CASE WHEN ${column} IS NULL${skipped && ` AND NOT ${skipped}`} THEN ${bitOf(leaf)} ELSE 0 END`;

/** Bit i of a mask is the criterion at position i. */
export const bitOf = ({ position }: Pick<Leaf, 'position'>): string => (1n << BigInt(position)).toString();

/** Picks that are the last ones printed are told by one comparison, others are listed. */
function isPicked(column: string, picks: readonly LeafOption[], { options }: Leaf): string[] {
  const [first] = picks;
  if (!first) return [];
  const rest = options.filter(({ ordinal }) => ordinal >= first.ordinal);
  const isRest = picks.length > 1 && picks.length === rest.length;
  return [
    isRest
      ? `${column} >= ${first.ordinal}`
      : isOneOf(
          column,
          picks.map(({ ordinal }) => ordinal),
        ),
  ];
}
