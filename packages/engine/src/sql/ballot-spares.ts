/** By how much each ballot is above or below a minimum, in whole numbers: their sum over a council's ballots tells what the council reaches. */
import { readPolicy } from '../council/council.js';
import type { MinimumPolicy } from '../formats/minimum-policies.js';
import type { LeafOption } from '../pack/compiled.js';
import { findRequiredOption } from '../pack/leaf-score.js';
import { answerColumn, unlessStopped } from './answer-columns.js';
import type { AnswerColumn } from './answer-expressions.js';
import { listBlocks } from './applicability-blocks.js';
import type { ScriptContext } from './script-context.js';
import type { StepColumn } from './statement.js';

/** A minimum of one criterion or section, with the column that holds what a ballot has to spare. */
export interface SpareMinimum {
  readonly rank: number;
  /** The position of the criterion, or of the section. */
  readonly position: number;
  readonly column: StepColumn;
}

/** The policy of the uppermost layer that names one, else the average: as `council` takes it. */
export const policyOf = ({ set }: Pick<ScriptContext, 'set'>): MinimumPolicy => readPolicy(set, {}).minimums;

/** Whether a sum of spares misses the minimum; a sum of nothing is NULL, and misses nothing. */
export const isMissed = (context: ScriptContext, sum: string): string =>
  `${sum} ${policyOf(context) === 'majority' ? '<=' : '<'} 0`;

/** Where two ranks ask the same of a criterion, they share a column. */
export function criterionSpares(context: ScriptContext): SpareMinimum[] {
  const { set, names, quote } = context;
  const known = new Map<string, StepColumn>();
  return listBlocks(set).flatMap((block) =>
    block.leaves.flatMap((leaf) =>
      set.minimumRanks.flatMap((rank): SpareMinimum[] => {
        if (!leaf.required[rank]) return [];
        const answer = answerColumn(context, leaf);
        const own = spareOf(context, answer, rank);
        const value = unlessStopped(context, block, own.applies, own.nothing);
        const key = `${leaf.position} ${value}`;
        const column = known.get(key) ?? {
          name: quote(`spare_${names.criteria[leaf.position] ?? ''}_${rank}`),
          value,
        };
        known.set(key, column);
        return [{ rank, position: leaf.position, column }];
      }),
    ),
  );
}

/** @returns what a ballot that evaluates the criterion has to spare, and what one that does not */
function spareOf(
  context: ScriptContext,
  { leaf, column, skipped }: AnswerColumn,
  rank: number,
): { applies: string; nothing: string } {
  const policy = policyOf(context);
  const requiredIn = (inCase?: number): number => {
    const required = findRequiredOption(leaf.required, rank, inCase);
    return leaf.options[required - leaf.first]?.points ?? 0;
  };
  const spare = (points: number, required: number, reached: boolean): string =>
    String(policy === 'average' ? points - required : reached ? (policy === 'majority' ? 1 : 0) : -1);
  // Without a pick, and with none of these, the requirement is that of the first case that asks anything.
  const nothing = spare(0, requiredIn(), false);
  const branch = ({ ordinal, points, case: inCase, missesFrom }: LeafOption): string => {
    const asksNothing = leaf.required[rank]?.[inCase] === undefined;
    return `WHEN ${ordinal} THEN ${asksNothing ? 'NULL' : spare(points, requiredIn(inCase), missesFrom > rank)}`;
  };
  const value = `CASE ${column} ${leaf.options.map(branch).join(' ')} ELSE ${nothing} END`;
  return { applies: skipped ? `CASE WHEN ${skipped} THEN NULL ELSE ${value} END` : value, nothing };
}

export function sectionSpares(context: ScriptContext): SpareMinimum[] {
  const { set, names, quote } = context;
  const policy = policyOf(context);
  return set.sections.flatMap(({ minimums }, position) =>
    minimums.map(({ rank, from }): SpareMinimum => {
      const section = quote(names.sections[position] ?? '');
      const reached = policy === 'majority' ? 1 : 0;
      return {
        rank,
        position,
        column: {
          name: quote(`spare_${names.sections[position] ?? ''}_${rank}`),
          value:
            policy === 'average'
              ? `${section} - ${from}`
              : `CASE WHEN ${section} >= ${from} THEN ${reached} ELSE -1 END`,
        },
      };
    }),
  );
}
