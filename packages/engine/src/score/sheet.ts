/** A filled-in sheet, and its check against a set. */
import { describeValue, refuse, pointerStep } from '../errors/errors.js';
import type { CompiledSet, Leaf, LeafOption } from '../pack/compiled.js';
import { isRecord } from '../checks/record.js';

/** What one person filled in. A criterion without a key is unanswered, which is never a zero-point option. */
export interface Sheet {
  /**
   * Ordinals by criterion id, 1-based as printed across cases; a box to tick takes 1 or 0. Where a criterion prints no
   * zero-point option, 0 says that none of its options is true.
   */
  readonly picks: Readonly<Record<string, number>>;
  /** Ids of the conditions somebody declares to hold. */
  readonly declared?: readonly string[] | undefined;
}

/** By leaf position: the index of the option picked, or one of the two below. */
export type LeafChoices = number[];
/** None of the options is true: the pick 0 where options count from 1. */
export const NONE = -1;
export const UNANSWERED = -2;

/** What a choice picks; undefined without a pick. */
export function findOption({ options, none }: Leaf, choice: number): LeafOption | undefined {
  return options[choice] ?? (choice === NONE && none ? none : undefined);
}

/**
 * @returns the sheet by position, and the positions of the declared conditions in printed order
 * @throws {OcopError} `sheet/*` naming the criterion, option or condition that the set does not print
 */
export function readSheet(set: CompiledSet, sheet: Sheet): { choices: LeafChoices; declared: number[] } {
  const picks: unknown = (sheet as Sheet | null | undefined)?.picks;
  if (!isRecord(picks)) refuse('sheet/shape', '/picks', { expected: 'object of ordinals by criterion id' });
  const choices: LeafChoices = new Array<number>(set.leaves.length).fill(UNANSWERED);
  for (const criterion of Object.keys(picks)) {
    const leaf = set.leaves[set.positions.get(criterion) ?? -1];
    if (!leaf)
      refuse('sheet/unknown-criterion', `/picks${pointerStep(criterion)}`, {
        criterion: criterion.slice(0, 80),
      });
    const ordinal: unknown = picks[criterion];
    if (typeof ordinal !== 'number' || !findOption(leaf, ordinal - leaf.first)) refusePick(leaf, ordinal);
    choices[leaf.position] = ordinal - leaf.first;
  }
  return { choices, declared: readDeclared(set, sheet.declared) };
}

function refusePick(leaf: Leaf, pick: unknown): never {
  const { id: criterion, options } = leaf;
  const path = `/picks${pointerStep(criterion)}`;
  const nothing = options.find(({ points }) => points === 0);
  if (pick === 0 && nothing) refuse('sheet/none-of-these', path, { criterion, option: nothing.ordinal });
  refuse('sheet/unknown-option', path, { criterion, option: describeValue(pick), options: options.length });
}

function readDeclared(set: CompiledSet, declared: unknown = []): number[] {
  if (!Array.isArray(declared)) refuse('sheet/shape', '/declared', { expected: 'list of condition ids' });
  const positions = declared.map(
    (id: unknown, i) =>
      set.declarable.get(id as string) ??
      refuse('sheet/unknown-condition', `/declared/${i}`, {
        condition: typeof id === 'string' ? id.slice(0, 80) : describeValue(id),
      }),
  );
  return [...new Set(positions)].sort((a, b) => a - b);
}
