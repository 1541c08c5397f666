/** Reads the criteria tree of a section into its leaves, with the minimums of each worked out once. */
import { refuse } from '../errors.js';
import { NEVER, type Leaf, type LeafOption } from './compiled.js';
import { LIMITS } from './limits.js';
import { at, claim, readId, readInteger, readList, readOptionalList, readRecord } from './read.js';
import { readPoints } from './scale.js';
import type { Text } from './schema.js';

type DraftOption = Omit<LeafOption, 'triggers'>;

/** A leaf before points are scaled and conditions are linked. */
export interface LeafDraft extends Omit<Leaf, 'position' | 'options'> {
  readonly options: readonly DraftOption[];
  /** The ids of the criteria above it and its own. */
  readonly groups: readonly string[];
}

interface Context {
  readonly section: number;
  readonly minimumRanks: readonly number[];
  readonly ids: Set<string>;
}

export function readLeaves(
  value: unknown,
  path: string,
  context: Context,
  above: readonly string[] = [],
): LeafDraft[] {
  return readList(value, path, LIMITS.criteria, 1).flatMap((entry, index) => {
    const here = at(path, index);
    const criterion = readRecord(entry, here);
    const id = readId(criterion['id'], `${here}/id`);
    claim(context.ids, id, `${here}/id`);
    const groups = [...above, id];
    const kinds = ['criteria', 'options', 'tick'].filter((kind) => criterion[kind] !== undefined);
    if (kinds.length !== 1) refuse('pack/shape', here, { expected: 'one of criteria, options, tick' });
    if (kinds[0] === 'criteria')
      return readLeaves(criterion['criteria'], `${here}/criteria`, context, groups);

    const max = readPoints(criterion['max'], `${here}/max`);
    const tick = kinds[0] === 'tick';
    if (tick && criterion['tick'] !== true) refuse('pack/shape', `${here}/tick`, { expected: 'true' });
    const title = (criterion['title'] ?? '') as Text;
    const marked = tick ? [] : readOptions(criterion, here, context.minimumRanks);
    const { required, missesFrom } = requirements(marked, context.minimumRanks);
    const options = tick ? box(max) : marked.map((option) => judged(option, required, context.minimumRanks));
    const first = tick ? 0 : 1;
    return [{ id, section: context.section, title, max, tick, first, options, missesFrom, required, groups }];
  });
}

type Marked = Omit<DraftOption, 'missesFrom'> & { readonly minimum: number };

function readOptions(
  criterion: Readonly<Record<string, unknown>>,
  path: string,
  minimumRanks: readonly number[],
): Marked[] {
  const cases = new Set<number>();
  readOptionalList(criterion['cases'], `${path}/cases`, LIMITS.cases).forEach((entry, i) => {
    const casePath = at(path, 'cases', i);
    cases.add(readInteger(readRecord(entry, casePath)['no'], `${casePath}/no`, 1, LIMITS.cases));
  });
  const ranks = new Map<number, number>();
  return readList(criterion['options'], `${path}/options`, LIMITS.options, 1).map((entry, i) => {
    const here = at(path, 'options', i);
    const option = readRecord(entry, here);
    const inCase =
      option['case'] === undefined ? 0 : readInteger(option['case'], `${here}/case`, 1, LIMITS.cases);
    if (cases.size > 0 ? !cases.has(inCase) : inCase !== 0) {
      refuse('pack/shape', `${here}/case`, { expected: 'a case of this criterion' });
    }
    const minimum =
      option['minimum'] === undefined ? NEVER : readInteger(option['minimum'], `${here}/minimum`, 0, 99);
    if (minimum !== NEVER && !minimumRanks.includes(minimum)) {
      refuse('pack/minimum-rank', `${here}/minimum`, { rank: minimum });
    }
    const rank = (ranks.get(inCase) ?? 0) + 1;
    ranks.set(inCase, rank);
    const points = readPoints(option['points'], `${here}/points`);
    return { ordinal: i + 1, points, rank, case: inCase, text: (option['text'] ?? '') as Text, minimum };
  });
}

/** A box to tick: off is nothing, on is the criterion's maximum. */
function box(max: number): DraftOption[] {
  return [0, 1].map((ordinal) => ({
    ordinal,
    points: ordinal * max,
    rank: ordinal,
    case: 0,
    text: '',
    missesFrom: NEVER,
  }));
}

/** The requirement at a rank is the highest-ranked option of the case whose mark is at or below that rank. */
function requirements(options: readonly Marked[], minimumRanks: readonly number[]) {
  const required: Record<number, Record<number, number>> = {};
  for (const level of minimumRanks) {
    for (const option of options) {
      // Options of a case come in rising rank, so the last one marked is the highest.
      if (option.minimum <= level) (required[level] ??= {})[option.case] = option.ordinal;
    }
  }
  return { required, missesFrom: minimumRanks.find((level) => required[level]) ?? NEVER };
}

function judged(
  { minimum: _minimum, ...option }: Marked,
  required: Leaf['required'],
  minimumRanks: readonly number[],
): DraftOption {
  // Within one case ordinals rise with the rank, so comparing ordinals compares ranks.
  const missesFrom =
    minimumRanks.find((level) => option.ordinal < (required[level]?.[option.case] ?? 0)) ?? NEVER;
  return { ...option, missesFrom };
}
