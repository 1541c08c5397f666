/** Links the conditions of a set to its leaves: where a stop stops, what a skip skips, which picks set them off. */
import { refuse } from '../errors.js';
import type { CompiledCondition } from './compiled.js';
import type { LeafDraft } from './leaves.js';
import { LIMITS } from './limits.js';
import { at, claim, readId, readInteger, readList, readOptionalList, readRecord } from './read.js';
import type { Text } from './schema.js';

const EFFECTS = ['disqualified', 'ineligible', 'stop', 'skip'] as const;

export function compileConditions(entries: readonly unknown[], path: string, leaves: readonly LeafDraft[]) {
  const ids = new Set<string>();
  const triggers = new Map<string, number[]>();
  const conditions = entries.map((entry, index): CompiledCondition => {
    const here = at(path, index);
    const condition = readRecord(entry, here);
    const id = readId(condition['id'], `${here}/id`);
    claim(ids, id, `${here}/id`);
    const effect = EFFECTS.find((name) => name === condition['effect']);
    if (!effect) refuse('pack/shape', `${here}/effect`, { expected: EFFECTS.join(', ') });

    const criterion =
      condition['criterion'] === undefined ? null : readId(condition['criterion'], `${here}/criterion`);
    if (criterion !== null) lastLeafOf(leaves, criterion, `${here}/criterion`);
    const stopsAfter =
      effect === 'stop'
        ? lastLeafOf(leaves, readId(condition['after'], `${here}/after`), `${here}/after`)
        : -1;
    const skips = readList(
      condition['skips'] ?? [],
      `${here}/skips`,
      LIMITS.criteria,
      effect === 'skip' ? 1 : 0,
    ).flatMap((skipped, i) => leavesOf(leaves, readId(skipped, at(here, 'skips', i)), at(here, 'skips', i)));

    readOptionalList(condition['when'], `${here}/when`, 200).forEach((value, i) => {
      const whenPath = at(here, 'when', i);
      const when = readRecord(value, whenPath);
      const trigger = readId(when['criterion'], `${whenPath}/criterion`);
      const position = leaves.findIndex((leaf) => leaf.id === trigger);
      const leaf = leaves[position];
      if (!leaf) refuse('pack/unknown-criterion', `${whenPath}/criterion`, { id: trigger });
      const option = readInteger(when['option'], `${whenPath}/option`, 0, LIMITS.options);
      if (!leaf.options.some((candidate) => candidate.ordinal === option)) {
        refuse('pack/unknown-option', `${whenPath}/option`, { id: trigger, option });
      }
      // A sheet is read from top to bottom: what a pick sets off may only change what comes after it.
      const forward =
        (effect !== 'stop' || stopsAfter >= position) && skips.every((skipped) => skipped > position);
      if (!forward)
        refuse('pack/shape', whenPath, { expected: 'a criterion printed before what it changes' });
      const key = `${String(position)}:${String(option)}`;
      triggers.set(key, [...(triggers.get(key) ?? []), index]);
    });
    const declarable = condition['when'] === undefined;
    return { id, effect, text: (condition['text'] ?? '') as Text, criterion, declarable, stopsAfter, skips };
  });
  checkScenarios(triggers, path);
  return {
    conditions,
    triggersOf: (position: number, ordinal: number): readonly number[] =>
      triggers.get(`${String(position)}:${String(ordinal)}`) ?? [],
  };
}

function leavesOf(leaves: readonly LeafDraft[], id: string, path: string): number[] {
  const found = leaves.flatMap((leaf, position) => (leaf.groups.includes(id) ? [position] : []));
  if (found.length === 0) refuse('pack/unknown-criterion', path, { id });
  return found;
}

function lastLeafOf(leaves: readonly LeafDraft[], id: string, path: string): number {
  return leavesOf(leaves, id, path).at(-1) ?? -1;
}

/** interval and nextStar look at every combination of triggers; a pack with too many would hang them. */
function checkScenarios(triggers: ReadonlyMap<string, readonly number[]>, path: string): void {
  const signatures = new Map<string, Set<string>>();
  for (const [key, fired] of triggers) {
    const leaf = key.slice(0, key.indexOf(':'));
    signatures.set(leaf, (signatures.get(leaf) ?? new Set()).add(fired.join()));
  }
  let combinations = 1;
  for (const distinct of signatures.values()) combinations *= distinct.size + 1;
  if (combinations > LIMITS.scenarios) refuse('pack/too-many-triggers', path, { limit: LIMITS.scenarios });
}
