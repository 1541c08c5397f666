/** Links the conditions of a set to its leaves: where a stop stops, what a skip skips, which picks set them off. */
import { refuse } from '../errors/errors.js';
import { quoteNames } from '../errors/expected.js';
import type { CompiledCondition } from './compiled.js';
import type { LeafCollector } from './leaves.js';
import * as LIMITS from '../checks/limits.js';
import {
  claimId,
  refuseField,
  pointerTo,
  readId,
  readInteger,
  readItems,
  readList,
  type DocumentNode,
} from './read.js';
import { EFFECTS } from '../formats/effects.js';
import type { Text } from '../formats/pack/pack.js';

export function compileConditions(
  set: DocumentNode,
  { leaves, positionsUnder }: LeafCollector,
): CompiledCondition[] {
  const ids = new Set<unknown>();
  const leavesOf: FindLeaves = (node, key) => {
    const id = readId(node, key);
    return positionsUnder.get(id) ?? refuse('pack/unknown-criterion', pointerTo(node, key), { id });
  };
  return readItems(set, 'conditions', LIMITS.conditions).map((node, index) => {
    const { fields } = node;
    const id = claimId(node, 'id', ids);
    const effect =
      EFFECTS.find((name) => name === fields['effect']) ??
      refuseField(node, 'effect', `one of: ${quoteNames(EFFECTS)}`);

    const printed = fields['criterion'] !== undefined && leavesOf(node, 'criterion').length > 0;
    const stopsAfter = effect === 'stop' ? (leavesOf(node, 'after').at(-1) ?? -1) : -1;
    const skips = readSkips(node, effect, leavesOf);
    for (const position of skips) leaves[position]?.skippedBy.push(index);

    const declarable = fields['when'] === undefined;
    const [firstSkipped = Infinity] = skips;
    for (const when of readItems(node, 'when', 200, declarable ? 0 : 1)) {
      const trigger = readId(when, 'criterion');
      const leaf = leaves[positionsUnder.get(trigger)?.[0] ?? -1];
      const ordinal = readInteger(when, 'option', 0, LIMITS.options);
      const option = leaf?.options[ordinal - leaf.first];
      // A group cannot be picked.
      if (leaf?.id !== trigger || !option)
        refuse('pack/unknown-option', pointerTo(when, 'option'), { id: trigger, option: ordinal });
      // A sheet is read from top to bottom: what a pick sets off may only change what comes after it.
      const forward = (effect !== 'stop' || stopsAfter >= leaf.position) && firstSkipped > leaf.position;
      if (!forward) refuse('pack/shape', when.pointer, { expected: 'a criterion before what it changes' });
      if (!option.triggers.includes(index)) option.triggers.push(index);
    }
    return {
      id,
      effect,
      text: (fields['text'] ?? '') as Text,
      criterion: printed ? readId(node, 'criterion') : null,
      declarable,
      stopsAfter,
      skips,
    };
  });
}

/** The positions of a leaf, or of all leaves of a group, named at a node. */
type FindLeaves = (node: DocumentNode, key: string | number) => readonly number[];

/** Each leaf once, however many of the groups named it stands in. */
function readSkips(node: DocumentNode, effect: CompiledCondition['effect'], leavesOf: FindLeaves): number[] {
  const groups = readList(node, 'skips', LIMITS.criteria, effect === 'skip' ? 1 : 0, leavesOf);
  if (effect !== 'skip') return [];
  // Looked into once each: a short list may name a large group many times.
  return [...new Set([...new Set(groups)].flat())].sort((a, b) => a - b);
}
