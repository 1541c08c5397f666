/** Reads the criteria tree of a section into its leaves, with what each answer brings worked out once. */
import { refuse } from '../errors.js';
import { createLeafScorer } from './leaf-score.js';
import { missesFrom, NEVER, type LeafScore, type Leaf, type LeafOption } from './compiled.js';
import * as LIMITS from '../checks/limits.js';
import { claimId, misshapen, readInteger, readItems, readMinimumRank, type Place } from './read.js';
import { readPoints, readWeight } from './scale.js';
import { spend, type Budget } from './work.js';
import type { Text } from '../formats/pack/pack.js';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** An option before points are scaled and conditions are linked. */
interface DraftOption extends Writable<LeafOption> {
  readonly triggers: number[];
  readonly score: Writable<LeafScore>;
}

export interface LeafDraft extends Writable<Leaf> {
  readonly options: DraftOption[];
  readonly none: DraftOption | null;
  readonly skippedBy: number[];
}

export interface Drafts {
  readonly leaves: LeafDraft[];
  /** By the id of a criterion: the position of its leaf, or of all leaves under it. */
  readonly under: Map<string, number[]>;
  readonly ids: Set<unknown>;
  readonly minimumRanks: readonly number[];
  readonly budget: Budget;
  /** Where all sections stand. */
  readonly path: string;
}

interface Section {
  readonly id: string;
  readonly position: number;
}

/** @param weightAbove how many times points count there */
export function readLeaves(
  parent: Place,
  drafts: Drafts,
  section: Section,
  weightAbove: number,
  above: readonly string[] = [],
): void {
  const { leaves, under, ids, minimumRanks, budget, path } = drafts;
  for (const place of readItems(parent, 'criteria', LIMITS.criteria, 1)) {
    const { fields } = place;
    const id = claimId(place, 'id', ids);
    const groups = [...above, id];
    const [kind, other] = ['criteria', 'options', 'tick'].filter((name) => fields[name] !== undefined);
    if (!kind || other)
      refuse('pack/shape', place.path, { expected: 'one of: “criteria”, “options”, “tick”' });
    const weight = readWeight(place, weightAbove);
    const max = readPoints(place, 'max', weight);
    if (kind === 'criteria') {
      readLeaves(place, drafts, section, weight, groups);
      continue;
    }
    const tick = kind === 'tick';
    if (tick && fields['tick'] !== true) misshapen(place, 'tick', '“true”');
    const marked = tick ? box(max) : readOptions(place, minimumRanks, weight);
    spend(budget, marked.length * (minimumRanks.length + 1), place.path);
    const required = requirements(marked, minimumRanks);
    const scoreOption = createLeafScorer({ id, max, required }, section.id, minimumRanks);
    const unanswered = scoreOption();
    // Written out field by field, here and below: objects that spread others end in many hidden classes, and
    // scoring slows fivefold.
    const optionOf = (option: Marked): DraftOption => {
      const score = scoreOption(option);
      return {
        ordinal: option.ordinal,
        points: option.points,
        rank: option.rank,
        case: option.case,
        text: option.text,
        missesFrom: missesFrom(score),
        triggers: [],
        score,
      };
    };
    const position = leaves.length;
    if (position >= LIMITS.criteria) refuse('input/too-large', path, { limit: LIMITS.criteria });
    for (const group of groups) {
      const positions = under.get(group);
      if (positions) positions.push(position);
      else under.set(group, [position]);
    }
    leaves.push({
      id,
      position,
      section: section.position,
      title: (fields['title'] ?? '') as Text,
      max,
      tick,
      first: tick ? 0 : 1,
      missesFrom: missesFrom(unanswered),
      required,
      unanswered,
      skippedBy: [],
      none: marked.every(({ points }) => points > 0) ? optionOf(NONE_OF_THESE) : null,
      options: marked.map(optionOf),
    });
  }
}

/** An option as printed, with the rank it is the minimum for. */
interface Marked extends Pick<LeafOption, 'ordinal' | 'points' | 'rank' | 'case' | 'text'> {
  readonly minimum: number;
}

function readOptions(criterion: Place, minimumRanks: readonly number[], weight: number): Marked[] {
  const cases = readItems(criterion, 'cases', LIMITS.cases).map((place) =>
    readInteger(place, 'no', 1, LIMITS.cases),
  );
  const ranks = new Map<number, number>();
  return readItems(criterion, 'options', LIMITS.options, 1).map((place, i) => {
    const { fields } = place;
    const inCase = fields['case'] === undefined ? 0 : readInteger(place, 'case', 1, LIMITS.cases);
    if (cases.length > 0 ? !cases.includes(inCase) : inCase !== 0) {
      misshapen(place, 'case', 'a case of this criterion');
    }
    const minimum = fields['minimum'] === undefined ? NEVER : readMinimumRank(place, 'minimum', minimumRanks);
    const rank = (ranks.get(inCase) ?? 0) + 1;
    ranks.set(inCase, rank);
    return {
      ordinal: i + 1,
      points: readPoints(place, 'points', weight),
      rank,
      case: inCase,
      text: (fields['text'] ?? '') as Text,
      minimum,
    };
  });
}

const NONE_OF_THESE: Marked = { ordinal: 0, points: 0, rank: 0, case: 0, text: '', minimum: NEVER };

/** A box to tick: off is nothing, on is the criterion's maximum. */
function box(max: number): Marked[] {
  return [0, 1].map((rank) => ({
    ordinal: rank,
    points: rank * max,
    rank,
    case: 0,
    text: '',
    minimum: NEVER,
  }));
}

/** The requirement at a rank is the highest-ranked option of the case whose mark is at or below that rank. */
function requirements(options: readonly Marked[], minimumRanks: readonly number[]): Leaf['required'] {
  const required: Record<number, Record<number, number>> = {};
  for (const level of minimumRanks) {
    for (const option of options) {
      // Options of a case come in rising rank, so the last one marked is the highest.
      if (option.minimum <= level) (required[level] ??= {})[option.case] = option.ordinal;
    }
  }
  return required;
}
