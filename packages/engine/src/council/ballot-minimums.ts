/** What one ballot gives each minimum of its set: worked out once, and counted again under every policy and without every member. */
import { findRequiredOption } from '../pack/leaf-score.js';
import type { CompiledSet, Leaf } from '../pack/compiled.js';
import type { Result } from '../result/result.js';
import { findOption } from '../score/sheet.js';
import type { MemberMinimum } from './policies.js';

/** What one member gave, with the name on the ballot. */
export type BallotMinimum = MemberMinimum & { readonly ballot: string };

interface AskedMinimum {
  readonly rank: number;
  readonly leaf: Leaf;
}

const asked = new WeakMap<CompiledSet, readonly AskedMinimum[]>();

/** The minimums of a set: by rank, then in printed order. */
export function listAsked(set: CompiledSet): readonly AskedMinimum[] {
  const known = asked.get(set);
  if (known) return known;
  const list = set.minimumRanks.flatMap((rank) =>
    set.leaves.flatMap((leaf) => (leaf.required[rank] ? [{ rank, leaf }] : [])),
  );
  asked.set(set, list);
  return list;
}

/** @returns as `listAsked`; undefined where a minimum asks nothing of the member */
export const minimumsOf = (set: CompiledSet, ballot: string, result: Result): (BallotMinimum | undefined)[] =>
  listAsked(set).map((minimum) => minimumOf(minimum, ballot, result));

function minimumOf({ rank, leaf }: AskedMinimum, ballot: string, result: Result): BallotMinimum | undefined {
  const own = result.criteria[leaf.position];
  if (!own || own.state === 'not-applicable') return undefined;
  const pick =
    own.state === 'scored' && own.pick !== null ? findOption(leaf, own.pick - leaf.first) : undefined;
  // A member whose case asks nothing has nothing to reach; none of these is short of every case.
  if (pick?.ordinal && leaf.required[rank]?.[pick.case] === undefined) return undefined;
  const required = leaf.options[findRequiredOption(leaf.required, rank, pick?.case) - leaf.first];
  return {
    ballot,
    points: pick?.points ?? 0,
    required: required?.points ?? 0,
    reached: pick !== undefined && pick.missesFrom > rank,
  };
}
