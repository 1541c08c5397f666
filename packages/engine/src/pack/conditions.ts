/** Links the conditions of a set to its leaves: where a stop stops, what a skip skips, which picks set them off. */
import { refuse } from '../errors.js';
import type { CompiledCondition } from './compiled.js';
import type { LeafDraft } from './leaves.js';
import { LIMITS } from './limits.js';
import { claimId, pathOf, readId, readInteger, readItems, readList, type Place } from './read.js';
import type { Text } from './schema.js';

const EFFECTS = ['disqualified', 'ineligible', 'stop', 'skip'] as const;

export function compileConditions(set: Place, leaves: readonly LeafDraft[]) {
  const ids = new Set<unknown>();
  const triggers = new Map<string, number[]>();
  const conditions = readItems(set, 'conditions', LIMITS.conditions).map(
    (place, index): CompiledCondition => {
      const { fields } = place;
      const id = claimId(place, 'id', ids);
      const effect = EFFECTS.find((name) => name === fields['effect']);
      if (!effect) refuse('pack/shape', pathOf(place, 'effect'), { expected: EFFECTS.join(', ') });

      const printed = fields['criterion'] !== undefined && leavesOf(leaves, place, 'criterion').length > 0;
      const stopsAfter = effect === 'stop' ? (leavesOf(leaves, place, 'after').at(-1) ?? -1) : -1;
      const { list, indexes } = readList(place, 'skips', LIMITS.criteria, effect === 'skip' ? 1 : 0);
      const skips = indexes.flatMap((i) => leavesOf(leaves, list, i));

      const declarable = fields['when'] === undefined;
      for (const when of readItems(place, 'when', 200, declarable ? 0 : 1)) {
        const trigger = readId(when, 'criterion');
        const position = leaves.findIndex((leaf) => leaf.id === trigger);
        const option = readInteger(when, 'option', 0, LIMITS.options);
        if (!leaves[position]?.options.some(({ ordinal }) => ordinal === option)) {
          refuse('pack/unknown-option', pathOf(when, 'option'), { id: trigger, option });
        }
        // A sheet is read from top to bottom: what a pick sets off may only change what comes after it.
        const forward =
          (effect !== 'stop' || stopsAfter >= position) && skips.every((skipped) => skipped > position);
        if (!forward)
          refuse('pack/shape', when.path, { expected: 'a criterion printed before what it changes' });
        const key = `${position}:${option}`;
        triggers.set(key, [...(triggers.get(key) ?? []), index]);
      }
      return {
        id,
        effect,
        text: (fields['text'] ?? '') as Text,
        criterion: printed ? readId(place, 'criterion') : null,
        declarable,
        stopsAfter,
        skips,
      };
    },
  );
  return {
    conditions,
    triggersOf: (position: number, ordinal: number): readonly number[] =>
      triggers.get(`${position}:${ordinal}`) ?? [],
  };
}

/** The positions of a leaf, or of all leaves of a group, named at a place. */
function leavesOf(leaves: readonly LeafDraft[], place: Place, key: string | number): number[] {
  const id = readId(place, key);
  const found = leaves.flatMap((leaf, position) => (leaf.groups.includes(id) ? [position] : []));
  if (found.length === 0) refuse('pack/unknown-criterion', pathOf(place, key), { id });
  return found;
}
