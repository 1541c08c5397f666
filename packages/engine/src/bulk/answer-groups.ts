/** Criteria in groups whose answers are looked up together: one table entry stands for what up to four answers bring. */
import type { CompiledSet, Leaf } from '../pack/compiled.js';

/** How many criteria share a table at most: an entry has a byte for each in one word. */
export const GROUP_SIZE = 4;

/** Entries of a table at most. Larger tables leave the fast caches of a processor, and cost more than they save. */
const TABLE_ENTRIES = 4_096;

/** The place of a byte in its criterion's part of a table: 0 for no pick, then each ordinal behind the one before it. */
export const placeOf = (byte: number): number => (byte + 1) & 255;

/** How many places a criterion has: none picked, the pick 0, and every ordinal. */
export function countPlaces({ options, first }: Leaf): number {
  return options.length + first + 1;
}

/**
 * Consecutive criteria of one section. What a pick skips stands in the group of the pick wherever it is near enough, so that the
 * table knows what becomes of both.
 */
export function groupLeaves(set: CompiledSet): (readonly Leaf[])[] {
  const groups: Leaf[][] = [];
  let size = 1;
  for (const unit of findUnits(set)) {
    const entries = unit.reduce((product, leaf) => product * countPlaces(leaf), 1);
    const group = groups.at(-1);
    const fits =
      group?.[0]?.section === unit[0]?.section &&
      (group?.length ?? 0) + unit.length <= GROUP_SIZE &&
      size * entries <= TABLE_ENTRIES;
    if (group && fits) {
      group.push(...unit);
      size *= entries;
    } else {
      groups.push([...unit]);
      size = entries;
    }
  }
  return groups;
}

/** Criteria that must not be parted; most stand alone. */
function findUnits(set: CompiledSet): (readonly Leaf[])[] {
  const units: (readonly Leaf[])[] = [];
  for (let at = 0; at < set.leaves.length;) {
    const unit = findUnit(set, at);
    units.push(unit);
    at += unit.length;
  }
  return units;
}

/** The criterion at a position with all that its picks skip, if one table can hold them; else the criterion alone. */
function findUnit({ leaves, conditions }: CompiledSet, from: number): readonly Leaf[] {
  let last = from;
  for (let at = from; at <= last && last - from < GROUP_SIZE; at++) {
    const triggers = leaves[at]?.options.flatMap((option) => option.triggers) ?? [];
    for (const index of triggers) last = Math.max(last, ...(conditions[index]?.skips ?? []));
  }
  const unit = leaves.slice(from, last + 1);
  const entries = unit.reduce((product, leaf) => product * countPlaces(leaf), 1);
  const holds =
    unit.length <= GROUP_SIZE &&
    entries <= TABLE_ENTRIES &&
    unit.every((leaf) => leaf.section === unit[0]?.section);
  return holds ? unit : leaves.slice(from, from + 1);
}
