/** What the formulas of a product's worksheet give with the ballots that are in: the engine's own figures, stored beside each formula. */
import { score, type CompiledSet, type Leaf, type Result } from '@ocop-kit/engine';
import { sessionResult, type Session, type SessionResult } from '@ocop-kit/engine/council';
import { NO_POINTS } from './columns.js';
import type { MemberColumn } from './member-columns.js';
import type { SessionFigure } from './plan-rows.js';
import type { TranslateCouncilWorkbook } from './translate.js';

type Value = string | number;

export interface KnownValues {
  readonly points: (leaf: Leaf, at: MemberColumn) => Value;
  readonly section: (position: number, at: MemberColumn) => Value;
  readonly total: (at: MemberColumn) => Value;
  readonly state: (at: MemberColumn) => string;
  readonly counted: (at: MemberColumn) => Value;
  readonly condition: (id: string, at: MemberColumn) => boolean;
  readonly average: (leaf: Leaf) => Value;
  readonly spread: (leaf: Leaf) => Value;
  readonly sectionAverage: (id: string) => Value;
  readonly missed: (of: string) => Value;
  readonly result: (row: Exclude<SessionFigure, 'counted'>) => Value;
}

/** @throws {OcopError} as `sessionResult` */
export function knownValues(
  session: Session,
  product: string,
  set: CompiledSet,
  members: readonly MemberColumn[],
  titleOf: (rank: number) => string,
  t: TranslateCouncilWorkbook,
): KnownValues {
  // Minimums are judged here by the average, whatever the regulation says: that is what the formulas can follow.
  const regulation = { ...(session.regulation ?? { format: 'ocop-regulation/1' as const }) };
  const own: Session = {
    ...session,
    ballots: members.flatMap(({ ballot }) => (ballot ? [ballot] : [])),
    regulation: { ...regulation, minimums: 'average' },
  };
  const result = sessionResult(own, product, set);
  const { council } = result;
  const blank = score(set, { picks: {}, declared: [] });
  const results = new Map<string, Result>(
    members.map(({ member, ballot }) => [member.id, ballot ? score(set, ballot) : blank]),
  );
  const resultOf = ({ member }: MemberColumn): Result => results.get(member.id) ?? blank;
  const isCounted = ({ member }: MemberColumn): boolean =>
    council?.ballots.some(({ ballot, counted }) => ballot === member.id && counted) ?? false;
  const totals = members.filter(isCounted).map((at) => resultOf(at).total);
  const spreadOf = (values: readonly number[]): Value =>
    values.length === 0 ? '' : tidy(Math.max(...values) - Math.min(...values));
  const whenCounted = (value: () => Value): Value => (totals.length === 0 ? '' : value());
  const missed = lowestMissed(result);
  const points = (leaf: Leaf, at: MemberColumn): Value => {
    const own = resultOf(at).criteria[leaf.position];
    return own === undefined || own.state === 'scored' ? (own?.points ?? 0) : NO_POINTS[own.state];
  };

  /** Nothing is answered and nothing ticked: to the formula of the state, which sees no more, such a ballot is none. */
  const isBlank = ({ ballot }: MemberColumn): boolean =>
    !ballot || (Object.keys(ballot.picks).length === 0 && ballot.declared.length === 0);

  /** Whether any of those criteria brings points, or none of its points. */
  const isScored = (at: MemberColumn, matches: (leaf: Leaf) => boolean): boolean =>
    set.leaves.some((leaf) => matches(leaf) && typeof points(leaf, at) === 'number');

  return {
    points,
    section: (position, at) =>
      isScored(at, (leaf) => leaf.section === position)
        ? (resultOf(at).sections[set.sections[position]?.id ?? ''] ?? 0)
        : '',
    total: (at) => (isScored(at, () => true) ? resultOf(at).total : ''),
    state(at) {
      const { outcome, unanswered } = resultOf(at);
      if (isBlank(at)) return t('state.open');
      return outcome === 'incomplete'
        ? t('state.incomplete', { count: String(unanswered.length) })
        : t(`state.${outcome}`);
    },
    counted: (at) => (isCounted(at) ? resultOf(at).total : ''),
    condition: (id, at) => resultOf(at).conditions.some(({ condition }) => condition === id),
    average: ({ id }) =>
      whenCounted(() =>
        cutRatio(result.criteria.find(({ criterion }) => criterion === id)?.average ?? '0/1'),
      ),
    spread: (leaf) =>
      spreadOf(
        members.flatMap((at) => {
          const own = points(leaf, at);
          return typeof own === 'number' ? [own] : [];
        }),
      ),
    sectionAverage: (id) => whenCounted(() => cutRatio(result.sections[id] ?? '0/1')),
    missed: (of) => whenCounted(() => missed.get(of) ?? ''),
    result(row) {
      const { averageTotal = null, shownTotal = null, starsByTotal = null } = council ?? {};
      switch (row) {
        case 'ballots':
          return totals.length;
        case 'sum': {
          const left = council?.trimmed ?? [];
          return tidy([...totals, ...left.map((value) => -value)].reduce((sum, value) => sum + value, 0));
        }
        case 'average-exact':
          return whenCounted(() => divide(averageTotal ?? '0/1'));
        case 'average-shown':
          return whenCounted(() => Number(shownTotal));
        case 'spread':
          return spreadOf(totals);
        case 'apart':
          return whenCounted(() =>
            t(Number(spreadOf(totals)) >= (regulation.apart ?? Infinity) ? 'yes' : 'no'),
          );
        case 'stars-by-points':
          return whenCounted(() => titleOf(starsByTotal ?? 0));
        case 'missed':
          return whenCounted(() =>
            missed.size === 0 ? t('missed.none') : titleOf(Math.min(...missed.values())),
          );
        case 'stars':
          if (council && council.outcome !== 'rated') return t(`outcome.${council.outcome}`);
          return whenCounted(() => titleOf(council?.stars ?? 0));
      }
    },
  };
}

/** By id of the criterion or section, the lowest rank whose minimum is missed. */
function lowestMissed({ council }: SessionResult): ReadonlyMap<string, number> {
  const lowest = new Map<string, number>();
  const note = (of: string, rank: number): void => {
    lowest.set(of, Math.min(rank, lowest.get(of) ?? rank));
  };
  for (const [rank, missed] of Object.entries(council?.minimumsMissed ?? {}))
    for (const { criterion } of missed) note(criterion, Number(rank));
  for (const { section, rank } of council?.sectionMinimumsMissed ?? []) note(section, rank);
  return lowest;
}

/** Points have at most three decimals. */
const tidy = (value: number): number => Math.round(value * 1_000) / 1_000;

function divide(exact: string): number {
  const [sum = 0, count = 1] = exact.split('/').map(Number);
  return sum / count;
}

/** A ratio with two decimals, cut: whole numbers are divided, so none is rounded up on the way. */
function cutRatio(exact: string): number {
  const [sum = 0, count = 1] = exact.split('/').map(Number);
  return Math.floor((sum * 100) / count) / 100;
}
