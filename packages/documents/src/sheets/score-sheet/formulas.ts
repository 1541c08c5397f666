/**
 * The formulas of a score sheet. They use what every spreadsheet has (IF, AND, OR, COUNTA, SUM, ROUND), so that a reader can follow them, and
 * refer to rows above, or below within the same criterion or section.
 */
import type { CompiledSet, Leaf } from '@ocop-kit/engine';
import { addressOf } from '../../xlsx/address.js';
import type { TranslateSheets } from '../translate.js';
import { COLUMN } from './columns.js';
import type { ScorePlan, PrintedRow } from './plan-rows.js';

type RowOf<K extends PrintedRow['kind']> = Extract<PrintedRow, { kind: K }>;

/** Functions take at most 255 values in Excel. */
const MAX_VALUES = 200;
/** As many as points have. */
const DECIMALS = 3;

export interface ScoreFormulas {
  /** Why a criterion brings nothing: the empty text when it counts. */
  readonly state: (leaf: Leaf) => string;
  readonly criterionPoints: (row: RowOf<'criterion'>) => string;
  readonly sum: (row: RowOf<'section' | 'group' | 'total'>) => string;
  /** Whether a condition that picks set off holds. @returns undefined for one that somebody declares */
  readonly condition: (index: number) => string | undefined;
  readonly band: (titleOf: (rank: number) => string) => string;
}

export function createFormulas(set: CompiledSet, plan: ScorePlan, t: TranslateSheets): ScoreFormulas {
  const { conditions, leaves, bands, scale } = set;
  const text = (words: string): string => `"${words.replaceAll('"', '""')}"`;
  const tickAt = (row: number): string => addressOf(row, COLUMN.tick);
  const pointsAt = (row: number): string => addressOf(row, COLUMN.points);
  const stateAt = ({ position }: Leaf): string => addressOf(plan.criterionRows[position] ?? 0, COLUMN.state);
  const [yes, no] = [text(t('yes')), text(t('no'))];
  const anyOf = (tests: readonly string[]): string => nest('OR', tests);
  const holds = (index: number): string => `${tickAt(plan.conditionRows.get(index) ?? 0)}=${yes}`;
  /** The conditions that match, as tests. */
  const those = (matches: (condition: CompiledSet['conditions'][number]) => boolean): string[] =>
    conditions.flatMap((condition, index) => (matches(condition) ? [holds(index)] : []));

  const isPicked = (leaf: Leaf, choice: number): string => {
    if (leaf.tick)
      return `${tickAt(plan.criterionRows[leaf.position] ?? 0)}${choice === 0 ? '=' : '<>'}${no}`;
    return `${tickAt(plan.optionRows[leaf.position]?.[choice] ?? 0)}<>""`;
  };
  /** The state while nothing above takes the criterion out: not answered, or answered more than once. */
  const answered = ({ tick, position }: Leaf): string => {
    const printed = plan.optionRows[position] ?? [];
    const [first = plan.criterionRows[position] ?? 0] = printed;
    const ticks = tick ? tickAt(first) : `${tickAt(first)}:${tickAt(printed.at(-1) ?? first)}`;
    const several = tick ? '""' : `IF(COUNTA(${ticks})>1,${text(t('state.several'))},"")`;
    return `IF(COUNTA(${ticks})=0,${text(t('state.unanswered'))},${several})`;
  };
  /** The same number as the engine's: fractions of points do not add up exactly in binary. */
  const exact = (sum: string, isWhole = scale === 1): string => (isWhole ? sum : `ROUND(${sum},${DECIMALS})`);

  return {
    state(leaf) {
      const stops = those(({ effect, stopsAfter }) => effect === 'stop' && stopsAfter < leaf.position);
      const skips = leaf.skippedBy.map(holds);
      const applicable =
        skips.length === 0
          ? answered(leaf)
          : `IF(${anyOf(skips)},${text(t('state.not-applicable'))},${answered(leaf)})`;
      return stops.length === 0
        ? applicable
        : `IF(${anyOf(stops)},${text(t('state.not-evaluated'))},${applicable})`;
    },
    criterionPoints({ leaf, max, weight }) {
      const printed = plan.optionRows[leaf.position] ?? [];
      const picked = leaf.tick
        ? `IF(${isPicked(leaf, 1)},${max},0)`
        : printed.map((row) => `IF(${tickAt(row)}<>"",${addressOf(row, COLUMN.scale)},0)`).join('+');
      const counted = weight === 1 ? picked : exact(`(${picked})*${weight}`, false);
      return `IF(${stateAt(leaf)}="",${counted},0)`;
    },
    sum: ({ parts }) => exact(nest('SUM', parts.map(pointsAt))),
    condition(index) {
      const tests = leaves.flatMap((leaf) =>
        leaf.options.flatMap(({ triggers }, choice) =>
          triggers.includes(index) ? [`AND(${stateAt(leaf)}="",${isPicked(leaf, choice)})`] : [],
        ),
      );
      return tests.length === 0 ? undefined : `IF(${anyOf(tests)},${yes},${no})`;
    },
    band(titleOf) {
      const total = pointsAt(plan.totalRow);
      // The lowest band starts at nothing, so it is what is left.
      const byTotal = bands.reduceRight(
        (below, { rank, from }) =>
          below === ''
            ? text(titleOf(rank))
            : `IF(${total}>=${from / scale},${text(titleOf(rank))},${below})`,
        '',
      );
      const excluded = those(({ effect }) => effect === 'disqualified' || effect === 'ineligible');
      return excluded.length === 0 ? byTotal : `IF(${anyOf(excluded)},${text(t('excluded'))},${byTotal})`;
    },
  };
}

/** `OR(a,b)`, as deep as it takes to keep to the number of values that a function takes. */
function nest(name: 'OR' | 'SUM', values: readonly string[]): string {
  if (values.length <= MAX_VALUES) return `${name}(${values.join(',')})`;
  const groups = Array.from({ length: Math.ceil(values.length / MAX_VALUES) }, (_, i) =>
    nest(name, values.slice(i * MAX_VALUES, (i + 1) * MAX_VALUES)),
  );
  return nest(name, groups);
}
