/** The columns that decide: outcome, total, stars by total, stars. */
import { EXCLUDED_OUTCOMES } from '../formats/outcomes.js';
import type { CompiledSet } from '../pack/compiled.js';
import { holds } from './condition-steps.js';
import type { ScriptContext } from './script-context.js';
import { caseOf, orAll, type StepColumn } from './statement.js';

export function resultColumns(context: ScriptContext): StepColumn[] {
  const { set, names, quote, comment, pointsType } = context;
  const total = names.sections.map(quote).join(' + ');
  const ofEffect = (name: string): string[] =>
    set.conditions.flatMap((condition, index) => (condition.effect === name ? [holds(context, index)] : []));
  const ends = [...EXCLUDED_OUTCOMES, 'stop']
    .map((effect) => ({ outcome: effect === 'stop' ? 'stopped' : effect, conditions: ofEffect(effect) }))
    .filter(({ conditions }) => conditions.length > 0)
    .map(({ outcome, conditions }) => `WHEN ${orAll(conditions)} THEN '${outcome}'`);
  const excluded = EXCLUDED_OUTCOMES.flatMap(ofEffect);
  return [
    {
      name: quote('outcome'),
      value: caseOf([...ends, `WHEN ${quote('unanswered')} <> 0 THEN 'incomplete'`], "'rated'"),
      comment: comment('outcome'),
    },
    {
      name: quote('total'),
      value: `CAST(${total} AS ${pointsType})`,
      comment: comment(set.scale === 1 ? 'total' : 'scaledTotal', { scale: set.scale }),
    },
    {
      name: quote('stars_by_total'),
      value: caseOf(
        starBranches(set, (from) => [`${total} >= ${from}`]),
        lowestRank(set),
      ),
      comment: comment('starsByTotal', {}, 'stars'),
    },
    {
      name: quote('stars'),
      value: caseOf(
        [
          ...(excluded.length > 0 ? [`WHEN ${orAll(excluded)} THEN NULL`] : []),
          ...starBranches(set, (from, rank) => [`${total} >= ${from}`, ...minimumsUpTo(context, rank)]),
        ],
        lowestRank(set),
      ),
      comment: comment('stars', {}, 'minimums'),
    },
  ];
}

/** A branch for each rank but the lowest, from the highest down. @param ask everything that a rank takes */
export function starBranches(
  { bands }: CompiledSet,
  ask: (from: number, rank: number) => readonly string[],
): string[] {
  return bands.slice(0, -1).map(({ rank, from }) => `WHEN ${ask(from, rank).join(' AND ')} THEN ${rank}`);
}

/** What a product keeps that reaches nothing more. */
export const lowestRank = ({ bands }: CompiledSet): string => String(bands.at(-1)?.rank ?? 0);

/** Nothing missed at the rank's own minimums or at those of a lower rank, nor in a section. */
function minimumsUpTo({ set, names, quote }: ScriptContext, rank: number): string[] {
  return [
    ...set.minimumRanks.filter((other) => other <= rank).map((other) => `${quote(`missed_${other}`)} = 0`),
    ...set.sections.flatMap(({ minimums }, position) =>
      minimums
        .filter((minimum) => minimum.rank <= rank)
        .map(({ from }) => `${quote(names.sections[position] ?? '')} >= ${from}`),
    ),
  ];
}
