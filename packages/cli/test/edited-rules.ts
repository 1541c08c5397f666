/** The decision in force as a draft of a reform: the same pack with something edited. */
import { compileSet, type CompiledSet, type CriteriaSet, type Pack } from '@ocop-kit/engine';
import { loadPack } from '@ocop-kit/rules';

export const IN_FORCE = 'vn-qd-26-2026';

type Editable<T> = T extends readonly (infer Item)[]
  ? Editable<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Editable<T[Key]> }
    : T;

export type EditablePack = Editable<Pack>;
type EditableSet = EditablePack['sets'][number];
export type EditableCriterion = EditableSet['sections'][number]['criteria'][number];

/** @param edit changes a copy */
export async function editedRules(edit: (pack: EditablePack) => void): Promise<Pack> {
  const pack = structuredClone(await loadPack(IN_FORCE, { lang: 'all' })) as EditablePack;
  edit(pack);
  return pack;
}

export function setOf(pack: EditablePack, no: number): EditableSet {
  const set = pack.sets.find((candidate) => candidate.no === no);
  if (!set) throw new Error(`no set ${no}`);
  return set;
}

/** Criteria that are scored, in printed order. */
export function scoredCriteria({ sections }: EditableSet): EditableCriterion[] {
  const leavesOf = (criteria: readonly EditableCriterion[]): EditableCriterion[] =>
    criteria.flatMap((criterion) => (criterion.criteria ? leavesOf(criterion.criteria) : [criterion]));
  return sections.flatMap(({ criteria }) => leavesOf(criteria));
}

export function criterionOf(pack: EditablePack, no: number, id: string): EditableCriterion {
  const found = scoredCriteria(setOf(pack, no)).find((criterion) => criterion.id === id);
  if (!found) throw new Error(`no criterion ${id} in set ${no}`);
  return found;
}

export function compiledSetOf(pack: Pack, no: number): CompiledSet {
  const set = pack.sets.find((candidate) => candidate.no === no);
  return compileSet({ ...set, pack: pack.header } as CriteriaSet);
}

/** Whole numbers that look random and are the same in every run. */
export function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
}

/** @returns a sheet that answers nearly every criterion, at about one share of its options */
export function randomSheet({ leaves, declarable }: CompiledSet, random: (below: number) => number) {
  const share = random(100) / 100;
  const picks: Record<string, number> = {};
  for (const { id, options, none } of leaves) {
    const last = options.length - 1;
    const place = Math.round(last * share) + random(3) - 1;
    const option = options[Math.max(0, Math.min(last, place))];
    if (random(60) === 0) continue;
    picks[id] = none && random(40) === 0 ? 0 : (option?.ordinal ?? 1);
  }
  const declared = [...declarable.keys()].filter(() => random(80) === 0);
  return { picks, declared };
}
