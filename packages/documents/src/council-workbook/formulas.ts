/**
 * The formulas of a product's worksheet. They count in whole points of all ballots and compare sums, never averages, so that no copy of an
 * average moves a result across a band. Functions are those that every spreadsheet has.
 */
import type { CompiledSet, Leaf } from '@ocop-kit/engine';
import type { AppliedRegulation } from '@ocop-kit/engine/council';
import { addressOf, columnLetters } from '../xlsx/address.js';
import { COLUMN, NO_POINTS, PER_MEMBER, type LastColumns } from './columns.js';
import type { MemberColumn } from './member-columns.js';
import { ROW, type SessionFigure, type SessionPlan } from './plan-rows.js';
import type { TranslateCouncilWorkbook } from './translate.js';

/** As many as points have. */
const DECIMALS = 3;
/** Above every rank. */
const NEVER = 1_000;

export interface SessionFormulas {
  readonly points: (leaf: Leaf, at: MemberColumn) => string;
  readonly section: (position: number, last: number, at: MemberColumn) => string;
  readonly total: (at: MemberColumn) => string;
  readonly state: (at: MemberColumn) => string;
  readonly counted: (at: MemberColumn) => string;
  /** Whether picks set a condition off. @returns undefined for one that somebody declares */
  readonly condition: (index: number, at: MemberColumn) => string | undefined;
  /** The average of a row of points, cut as it is shown. */
  readonly rowAverage: (row: number) => string;
  readonly rowSpread: (row: number) => string;
  /** The lowest rank whose minimum the average misses. */
  readonly missed: (leaf: Leaf) => string;
  readonly sectionMissed: (position: number) => string;
  readonly result: (row: Exclude<SessionFigure, 'counted'>) => string;
}

/** @param members those whose columns hold a ballot, or may */
export function createFormulas(
  set: CompiledSet,
  plan: SessionPlan,
  members: readonly MemberColumn[],
  last: LastColumns,
  regulation: Pick<AppliedRegulation, 'apart' | 'conditions' | 'decimals' | 'trimmed'>,
  titleOf: (rank: number) => string,
  t: TranslateCouncilWorkbook,
): SessionFormulas {
  const { conditions, leaves, sections, bands, scale } = set;
  const { resultRows } = plan;
  const text = (words: string): string => `"${words.replaceAll('"', '""')}"`;
  const [yes, no] = [text(t('yes')), text(t('no'))];
  const [unanswered, skipped, stopped] = [
    NO_POINTS.unanswered,
    NO_POINTS['not-applicable'],
    NO_POINTS['not-evaluated'],
  ].map(text) as [string, string, string]; // one for each of the three
  const exact = (sum: string): string => (scale === 1 ? sum : `ROUND(${sum},${DECIMALS})`);
  const anyOf = (tests: readonly string[]): string => `OR(${tests.join(',')})`;

  const pickAt = (row: number, { column }: MemberColumn): string => addressOf(row, column);
  const pointsAt = (row: number, { column }: MemberColumn): string => addressOf(row, column + 1);
  const criterionRow = ({ position }: Leaf): number => plan.criterionRows[position] ?? 0;
  const conditionRow = (index: number): number => plan.conditionRows[index] ?? 0;
  const absolute = (row: number, column: number): string => `$${columnLetters(column)}$${row}`;
  const resultAt = (row: SessionFigure): string => absolute(resultRows[row], COLUMN.options);
  const firstPick = COLUMN.members;
  const lastPick = last.average - PER_MEMBER;
  /** The picks of a row, or its points one column further on: members stand side by side, so both hold cells of the other kind. */
  const across = (row: number, offset = 0): string =>
    `${absolute(row, firstPick + offset)}:${absolute(row, lastPick + offset)}`;
  const counted = across(resultRows.counted, 1);
  const states = across(ROW.state);
  const ballots = resultAt('ballots');

  const holds = (index: number, at: MemberColumn): string => `${pickAt(conditionRow(index), at)}=${yes}`;
  const holding = (
    at: MemberColumn,
    matches: (condition: CompiledSet['conditions'][number]) => boolean,
  ): string[] => conditions.flatMap((one, index) => (matches(one) ? [holds(index, at)] : []));

  /** The points of all ballots that count, for one row. */
  const sumOf = (row: number): string => exact(`SUMIF(${counted},">=0",${across(row, 1)})`);
  const countWith = (row: number, mark: string): string =>
    `COUNTIFS(${counted},">=0",${across(row, 1)},${mark})`;

  /** By how much the points of all ballots are above what a rank asks of them; below nothing, it is missed. */
  const spare = (leaf: Leaf, rank: number): string => {
    const row = criterionRow(leaf);
    const byCase = Object.entries(leaf.required[rank] ?? {});
    const pointsOf = (ordinal: number): number =>
      (leaf.options.find((option) => option.ordinal === ordinal)?.points ?? 0) / scale;
    const [[, first] = ['', 0]] = byCase;
    if (byCase.length === 1 && !leaf.options.some((option) => option.case !== leaf.options[0]?.case)) {
      const asked = leaf.skippedBy.length > 0 ? `(${ballots}-${countWith(row, skipped)})` : ballots;
      return exact(`${sumOf(row)}-${pointsOf(first)}*${asked}`);
    }
    // Where cases differ, each pick has a requirement of its own; whose case asks nothing has nothing to reach.
    const picks = leaf.options.flatMap((option) => {
      const ordinal = leaf.required[rank]?.[option.case];
      if (ordinal === undefined) return [];
      const points = Math.round((option.points / scale - pointsOf(ordinal)) * 1_000) / 1_000;
      return points === 0
        ? []
        : [`${points}*COUNTIFS(${counted},">=0",${across(row)},${option.ordinal},${across(row, 1)},">=0")`];
    });
    const none = [
      `COUNTIFS(${counted},">=0",${across(row)},0)`,
      countWith(row, unanswered),
      countWith(row, stopped),
    ].map((count) => `-${pointsOf(first)}*${count}`);
    return exact(`${[...picks, '0'].join('+')}${none.join('')}`);
  };

  const lowestMissed = (tests: readonly (readonly [rank: number, spare: string])[]): string =>
    `IF(${ballots}=0,"",${tests.reduceRight((above, [rank, left]) => `IF(${left}<0,${rank},${above})`, '""')})`;
  const missedCells = `${addressOf(ROW.state + 1, last.missed)}:${addressOf(
    Math.max(...plan.criterionRows),
    last.missed,
  )}`;

  const excluded = (state: string): string => {
    const votes = `COUNTIF(${states},${text(state)})`;
    const cast = [t('state.rated'), t('state.stopped'), t('state.disqualified'), t('state.ineligible')]
      .map((one) => `COUNTIF(${states},${text(one)})`)
      .join('+');
    return regulation.conditions === 'any' ? `${votes}>0` : `${votes}*2>${cast}`;
  };
  /** The highest band that holds; the lowest one starts at nothing. */
  const bandWhere = (test: (rank: number, from: number) => string): string =>
    bands.reduceRight(
      (below, { rank, from }) =>
        below === '' ? text(titleOf(rank)) : `IF(${test(rank, from)},${text(titleOf(rank))},${below})`,
      '',
    );
  const reaches = (from: number): string => `${resultAt('sum')}>=${from / scale}*${divisor}`;
  const { trimmed, decimals } = regulation;
  const trims = trimmed && `AND(${ballots}>=${trimmed.from},${ballots}>${2 * trimmed.each})`;
  const divisor = trimmed === undefined ? ballots : `(${ballots}-IF(${trims ?? ''},${2 * trimmed.each},0))`;
  const cut = (sum: string, by: string, digits: number): string => {
    const power = 10 ** digits;
    const whole = scale === 1 ? sum : `ROUND(${sum}*${scale},0)`;
    const parts = scale === 1 ? by : `(${by}*${scale})`;
    return digits === 0 ? `INT(${whole}/${parts})` : `INT(${whole}*${power}/${parts})/${power}`;
  };
  const whenCounted = (formula: string): string => `IF(${ballots}=0,"",${formula})`;

  return {
    points(leaf, at) {
      const row = criterionRow(leaf);
      const pick = pickAt(row, at);
      const options = leaf.options.filter(({ points }) => points > 0);
      const sum = options.map(({ ordinal, points }) => `IF(${pick}=${ordinal},${points / scale},0)`);
      const base = `IF(${pick}="",${unanswered},${sum.join('+') || '0'})`;
      const skips = leaf.skippedBy.map((index) => holds(index, at));
      const applicable = skips.length === 0 ? base : `IF(${anyOf(skips)},${skipped},${base})`;
      const stops = holding(at, ({ effect, stopsAfter }) => effect === 'stop' && stopsAfter < leaf.position);
      return stops.length === 0 ? applicable : `IF(${anyOf(stops)},${stopped},${applicable})`;
    },
    section(position, end, at) {
      const points = `${pointsAt((plan.sectionRows[position] ?? 0) + 1, at)}:${pointsAt(end, at)}`;
      return `IF(COUNT(${points})=0,"",${exact(`SUM(${points})`)})`;
    },
    total(at) {
      const points = plan.sectionRows.map((row) => pointsAt(row, at)).join(',');
      return `IF(COUNT(${points})=0,"",${exact(`SUM(${points})`)})`;
    },
    state(at) {
      const [top = 0, bottom = 0] = [plan.criterionRows[0], plan.criterionRows.at(-1)];
      const open = `COUNTIF(${pointsAt(top, at)}:${pointsAt(bottom, at)},${unanswered})`;
      const [before = '', after = ''] = t('state.incomplete', { count: '\n' }).split('\n');
      const left = [
        ...(before === '' ? [] : [text(before)]),
        open,
        ...(after === '' ? [] : [text(after)]),
      ].join('&');
      const effects = [
        ['disqualified', 'state.disqualified'],
        ['ineligible', 'state.ineligible'],
        ['stop', 'state.stopped'],
      ] as const;
      const answered = `IF(${open}>0,${left},${text(t('state.rated'))})`;
      const ended = effects.reduceRight((below, [effect, key]) => {
        const tests = holding(at, (condition) => condition.effect === effect);
        return tests.length === 0 ? below : `IF(${anyOf(tests)},${text(t(key))},${below})`;
      }, answered);
      const declared = holding(at, ({ declarable }) => declarable);
      const blank = `COUNT(${pickAt(top, at)}:${pickAt(bottom, at)})=0`;
      const isOpen =
        declared.length === 0 ? blank : `AND(${blank},${declared.map((test) => `NOT(${test})`).join(',')})`;
      return `IF(${isOpen},${text(t('state.open'))},${ended})`;
    },
    counted(at) {
      const state = pickAt(ROW.state, at);
      const counts = [t('state.rated'), t('state.stopped')].map((word) => `${state}=${text(word)}`);
      // A sum, since a ballot that was stopped at once has no total to be seen and counts all the same.
      return `IF(${anyOf(counts)},SUM(${pointsAt(ROW.total, at)}),"")`;
    },
    condition(index, at) {
      const tests = leaves.flatMap((leaf) =>
        leaf.options.flatMap(({ triggers, ordinal }) => {
          if (!triggers.includes(index)) return [];
          const row = criterionRow(leaf);
          const points = pointsAt(row, at);
          return [
            `AND(${pickAt(row, at)}<>"",${pickAt(row, at)}=${ordinal},${points}<>${skipped},${points}<>${stopped})`,
          ];
        }),
      );
      return tests.length === 0 ? undefined : `IF(${anyOf(tests)},${yes},${no})`;
    },
    rowAverage: (row) => whenCounted(cut(sumOf(row), ballots, 2)),
    rowSpread(row) {
      const all = members.map((at) => pointsAt(row, at)).join(',');
      return `IF(COUNT(${all})=0,"",${exact(`MAX(${all})-MIN(${all})`)})`;
    },
    missed: (leaf) =>
      lowestMissed(
        Object.keys(leaf.required)
          .map(Number)
          .sort((a, b) => a - b)
          .map((rank) => [rank, spare(leaf, rank)] as const),
      ),
    sectionMissed(position) {
      const row = plan.sectionRows[position] ?? 0;
      const minimums = [...(sections[position]?.minimums ?? [])].sort((a, b) => a.rank - b.rank);
      return lowestMissed(
        minimums.map(({ rank, from }) => [rank, exact(`${sumOf(row)}-${from / scale}*${ballots}`)] as const),
      );
    },
    result(row) {
      switch (row) {
        case 'ballots':
          return `COUNT(${counted})`;
        case 'sum': {
          if (trimmed === undefined || trims === undefined) return exact(`SUM(${counted})`);
          const ends = Array.from(
            { length: trimmed.each },
            (_, i) => `LARGE(${counted},${i + 1})+SMALL(${counted},${i + 1})`,
          );
          return exact(`SUM(${counted})-IF(${trims},${ends.join('+')},0)`);
        }
        case 'average-exact':
          return whenCounted(`${resultAt('sum')}/${divisor}`);
        case 'average-shown':
          return whenCounted(cut(resultAt('sum'), divisor, decimals));
        case 'spread':
          return whenCounted(exact(`MAX(${counted})-MIN(${counted})`));
        case 'apart':
          return whenCounted(`IF(${resultAt('spread')}>=${regulation.apart ?? NEVER},${yes},${no})`);
        case 'stars-by-points':
          return whenCounted(bandWhere((_, from) => reaches(from)));
        case 'missed': {
          const found = `IF(COUNT(${missedCells})=0,${NEVER},MIN(${missedCells}))`;
          const titled = set.minimumRanks.reduce(
            (others, rank) => `IF(${found}=${rank},${text(titleOf(rank))},${others})`,
            text(t('missed.none')),
          );
          return whenCounted(titled);
        }
        case 'stars': {
          const lowest = `IF(COUNT(${missedCells})=0,${NEVER},MIN(${missedCells}))`;
          const rank = whenCounted(bandWhere((one, from) => `AND(${reaches(from)},${lowest}>${one})`));
          const ineligible = `IF(${excluded(t('state.ineligible'))},${text(t('outcome.ineligible'))},${rank})`;
          return `IF(${excluded(t('state.disqualified'))},${text(t('outcome.disqualified'))},${ineligible})`;
        }
      }
    },
  };
}
