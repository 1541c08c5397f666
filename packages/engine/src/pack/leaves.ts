/** Reads the criteria tree of a section into its leaves, with what each answer brings worked out once. */
import { refuse } from '../errors/errors.js';
import { quoteNames } from '../errors/expected.js';
import { createLeafScorer } from './leaf-score.js';
import { lowestMissedRank, NEVER, type LeafScore, type Leaf, type LeafOption } from './compiled.js';
import * as LIMITS from '../checks/limits.js';
import { claimId, refuseField, readInteger, readItems, readMinimumRank, type DocumentNode } from './read.js';
import { readPoints, readWeight } from './scale.js';
import { spendWork, type WorkBudget } from './work.js';
import type { Text } from '../formats/pack/pack.js';

/** What a criterion holds: others below it, options, or a box to tick. */
const KINDS = ['criteria', 'options', 'tick'];

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** An option before points are scaled and conditions are linked. */
interface UnscaledOption extends Writable<LeafOption> {
  readonly triggers: number[];
  readonly score: Writable<LeafScore>;
}

export interface UnscaledLeaf extends Writable<Leaf> {
  readonly options: UnscaledOption[];
  readonly none: UnscaledOption | null;
  readonly skippedBy: number[];
}

export interface LeafCollector {
  readonly leaves: UnscaledLeaf[];
  /** By the id of a criterion: the position of its leaf, or of all leaves under it. */
  readonly positionsUnder: Map<string, number[]>;
  readonly ids: Set<unknown>;
  readonly minimumRanks: readonly number[];
  readonly budget: WorkBudget;
  /** Where all sections stand. */
  readonly pointer: string;
}

interface SectionPosition {
  readonly id: string;
  readonly position: number;
}

/** @param weightAbove how many times points count there */
export function readLeaves(
  parent: DocumentNode,
  collector: LeafCollector,
  section: SectionPosition,
  weightAbove: number,
  above: readonly string[] = [],
): void {
  const { leaves, positionsUnder, ids, minimumRanks, budget, pointer } = collector;
  for (const node of readItems(parent, 'criteria', LIMITS.criteria, 1)) {
    const { fields } = node;
    const id = claimId(node, 'id', ids);
    const groups = [...above, id];
    const [kind, other] = KINDS.filter((name) => fields[name] !== undefined);
    if (!kind || other) refuse('pack/shape', node.pointer, { expected: `one of: ${quoteNames(KINDS)}` });
    const weight = readWeight(node, weightAbove);
    const max = readPoints(node, 'max', weight);
    if (kind === 'criteria') {
      readLeaves(node, collector, section, weight, groups);
      continue;
    }
    const tick = kind === 'tick';
    if (tick && fields['tick'] !== true) refuseField(node, 'tick', '“true”');
    const printed = tick ? createTickOptions(max) : readOptions(node, minimumRanks, weight);
    spendWork(budget, printed.length * (minimumRanks.length + 1), node.pointer);
    const required = findRequired(printed, minimumRanks);
    const scoreOption = createLeafScorer({ id, max, required }, section.id, minimumRanks);
    const unanswered = scoreOption();
    // Written out field by field, here and below: objects that spread others end in many hidden classes, and
    // scoring slows fivefold.
    const optionOf = (option: PrintedOption): UnscaledOption => {
      const score = scoreOption(option);
      return {
        ordinal: option.ordinal,
        points: option.points,
        rank: option.rank,
        case: option.case,
        text: option.text,
        missesFrom: lowestMissedRank(score),
        triggers: [],
        score,
      };
    };
    const position = leaves.length;
    if (position >= LIMITS.criteria) refuse('input/too-large', pointer, { limit: LIMITS.criteria });
    for (const group of groups) {
      const positions = positionsUnder.get(group);
      if (positions) positions.push(position);
      else positionsUnder.set(group, [position]);
    }
    leaves.push({
      id,
      position,
      section: section.position,
      title: (fields['title'] ?? '') as Text,
      max,
      tick,
      first: tick ? 0 : 1,
      missesFrom: lowestMissedRank(unanswered),
      required,
      unanswered,
      skippedBy: [],
      none: printed.every(({ points }) => points > 0) ? optionOf(NONE_OF_THESE) : null,
      options: printed.map(optionOf),
    });
  }
}

/** An option as printed, with the rank it is the minimum for. */
interface PrintedOption extends Pick<LeafOption, 'ordinal' | 'points' | 'rank' | 'case' | 'text'> {
  readonly minimum: number;
}

function readOptions(
  criterion: DocumentNode,
  minimumRanks: readonly number[],
  weight: number,
): PrintedOption[] {
  const cases = readItems(criterion, 'cases', LIMITS.cases).map((node) =>
    readInteger(node, 'no', 1, LIMITS.cases),
  );
  const ranks = new Map<number, number>();
  return readItems(criterion, 'options', LIMITS.options, 1).map((node, i) => {
    const { fields } = node;
    const inCase = fields['case'] === undefined ? 0 : readInteger(node, 'case', 1, LIMITS.cases);
    if (cases.length > 0 ? !cases.includes(inCase) : inCase !== 0) {
      refuseField(node, 'case', 'a case of this criterion');
    }
    const minimum = fields['minimum'] === undefined ? NEVER : readMinimumRank(node, 'minimum', minimumRanks);
    const rank = (ranks.get(inCase) ?? 0) + 1;
    ranks.set(inCase, rank);
    return {
      ordinal: i + 1,
      points: readPoints(node, 'points', weight),
      rank,
      case: inCase,
      text: (fields['text'] ?? '') as Text,
      minimum,
    };
  });
}

const NONE_OF_THESE: PrintedOption = { ordinal: 0, points: 0, rank: 0, case: 0, text: '', minimum: NEVER };

/** A box to tick: off is nothing, on is the criterion's maximum. */
function createTickOptions(max: number): PrintedOption[] {
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
function findRequired(options: readonly PrintedOption[], minimumRanks: readonly number[]): Leaf['required'] {
  const required: Record<number, Record<number, number>> = {};
  for (const level of minimumRanks) {
    for (const option of options) {
      // Options of a case come in rising rank, so the last one marked is the highest.
      if (option.minimum <= level) (required[level] ??= {})[option.case] = option.ordinal;
    }
  }
  return required;
}
