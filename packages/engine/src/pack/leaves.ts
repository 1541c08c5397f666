/** Reads the criteria tree of a section into its leaves, with the minimums of each worked out once. */
import { refuse } from '../errors.js';
import { NEVER, type Leaf, type LeafOption } from './compiled.js';
import { LIMITS } from './limits.js';
import { claimId, pathOf, readInteger, readItems, readMinimumRank, type Place } from './read.js';
import { readPoints, readWeight } from './scale.js';
import type { Text } from './schema.js';

type DraftOption = Omit<LeafOption, 'triggers' | 'answer'>;

/** A leaf before points are scaled and conditions are linked. */
export interface LeafDraft extends Omit<Leaf, 'position' | 'options' | 'unanswered'> {
  readonly options: readonly DraftOption[];
  /** The ids of the criteria above it and its own. */
  readonly groups: readonly string[];
}

interface Context {
  readonly section: number;
  readonly minimumRanks: readonly number[];
  readonly ids: Set<unknown>;
  /** How many times points count here. */
  readonly weight: number;
}

export function readLeaves(parent: Place, context: Context, above: readonly string[] = []): LeafDraft[] {
  return readItems(parent, 'criteria', LIMITS.criteria, 1).flatMap((place) => {
    const { fields } = place;
    const id = claimId(place, 'id', context.ids);
    const groups = [...above, id];
    const kinds = ['criteria', 'options', 'tick'].filter((kind) => fields[kind] !== undefined);
    if (kinds.length !== 1) refuse('pack/shape', place.path, { expected: 'one of criteria, options, tick' });
    const weight = readWeight(place, context.weight);
    const max = readPoints(place, 'max', weight);
    if (kinds[0] === 'criteria') return readLeaves(place, { ...context, weight }, groups);

    const tick = kinds[0] === 'tick';
    if (tick && fields['tick'] !== true) refuse('pack/shape', pathOf(place, 'tick'), { expected: 'true' });
    const title = (fields['title'] ?? '') as Text;
    const marked = tick ? [] : readOptions(place, { ...context, weight });
    const { required, missesFrom } = requirements(marked, context.minimumRanks);
    const options = tick ? box(max) : marked.map((option) => judged(option, required, context.minimumRanks));
    const first = tick ? 0 : 1;
    return [{ id, section: context.section, title, max, tick, first, options, missesFrom, required, groups }];
  });
}

type Marked = Omit<DraftOption, 'missesFrom'> & { readonly minimum: number };

function readOptions(criterion: Place, { minimumRanks, weight }: Context): Marked[] {
  const cases = readItems(criterion, 'cases', LIMITS.cases).map((place) =>
    readInteger(place, 'no', 1, LIMITS.cases),
  );
  const ranks = new Map<number, number>();
  return readItems(criterion, 'options', LIMITS.options, 1).map((place, i) => {
    const { fields } = place;
    const inCase = fields['case'] === undefined ? 0 : readInteger(place, 'case', 1, LIMITS.cases);
    if (cases.length > 0 ? !cases.includes(inCase) : inCase !== 0) {
      refuse('pack/shape', pathOf(place, 'case'), { expected: 'a case of this criterion' });
    }
    const minimum = fields['minimum'] === undefined ? NEVER : readMinimumRank(place, 'minimum', minimumRanks);
    const rank = (ranks.get(inCase) ?? 0) + 1;
    ranks.set(inCase, rank);
    const text = (fields['text'] ?? '') as Text;
    return { ordinal: i + 1, points: readPoints(place, 'points', weight), rank, case: inCase, text, minimum };
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
