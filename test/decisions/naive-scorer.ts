/**
 * A second scorer, written from the decision's rules alone: loops and sums over the published JSON, slow and
 * plain. It shares no line with the engine, so that a mistake has to be made twice to go unseen.
 */
import type { JsonCriterion, JsonSet, Leaf, Picks } from './decision.js';

export interface NaiveResult {
  outcome: string;
  total: number;
  sections: Record<string, number>;
  starsByTotal: number;
  stars: number | null;
  minimumsMissed: Record<string, string[]>;
  unanswered: string[];
  notApplicable: string[];
  notEvaluated: string[];
}

/** "Chỉ áp dụng khi…" looks at the criterion about the story; "các chỉ tiêu trên" are the four of one group. */
const STORY = { note: 'Chỉ áp dụng khi có câu chuyện sản phẩm', asks: '5.1' };
const ZERO_STOPS = {
  note: 'Nếu được 0 điểm tại một trong các chỉ tiêu trên',
  asks: ['6.1', '6.2', '6.3', '6.4'],
};

export function naiveScore(
  set: JsonSet,
  leaves: readonly Leaf[],
  picks: Picks,
  declared: readonly string[],
): NaiveResult {
  const stop = lastEvaluated(set, leaves, picks, declared);
  const total: Record<string, number> = {};
  const unanswered: string[] = [];
  const notApplicable: string[] = [];
  const notEvaluated: string[] = [];
  const minimumsMissed: Record<string, string[]> = { '3': [], '4': [], '5': [] };
  for (const section of set.sections) total[section.id] = 0;

  for (let i = 0; i < leaves.length; i++) {
    const leaf = leaves[i]!; // i is within the list
    const pick = picks[leaf.id];
    let counts = true;
    if (i > stop) {
      counts = false;
      notEvaluated.push(leaf.id);
    } else if (hasNote(leaf, STORY.note) && pickedZero(leaves, picks, STORY.asks)) {
      notApplicable.push(leaf.id);
      continue;
    } else if (pick === undefined) {
      counts = false;
      unanswered.push(leaf.id);
    }
    if (counts) total[leaf.section] = total[leaf.section]! + pointsOf(leaf, pick!); // both are there: set above
    for (const level of [3, 4, 5]) {
      if (misses(leaf, level, counts ? pick : undefined)) minimumsMissed[level]!.push(leaf.id);
    }
  }

  let sum = 0;
  for (const section of set.sections) sum += total[section.id]!;
  const starsByTotal = sum >= 90 ? 5 : sum >= 70 ? 4 : sum >= 50 ? 3 : sum >= 30 ? 2 : 1;
  let stars = starsByTotal;
  while (stars >= 3 && minimumsMissed[stars]!.length > 0) stars--;

  let outcome = unanswered.length > 0 ? 'incomplete' : 'rated';
  if (declared.some((id) => id.endsWith('.stop')) || zeroStops(set, leaves, picks)) outcome = 'stopped';
  if (declared.some((id) => id.endsWith('.ineligible'))) outcome = 'ineligible';
  if (declared.some((id) => id === 'dossier' || id.endsWith('.out'))) outcome = 'disqualified';
  const rated = outcome !== 'disqualified' && outcome !== 'ineligible';
  return {
    outcome,
    total: sum,
    sections: total,
    starsByTotal,
    stars: rated ? stars : null,
    minimumsMissed,
    unanswered,
    notApplicable,
    notEvaluated,
  };
}

/** The index of the last criterion that is still looked at. */
function lastEvaluated(
  set: JsonSet,
  leaves: readonly Leaf[],
  picks: Picks,
  declared: readonly string[],
): number {
  let last = leaves.length - 1;
  for (const id of declared) {
    if (id.endsWith('.stop')) last = Math.min(last, lastLeafOf(set, leaves, id.slice(0, -'.stop'.length)));
  }
  if (zeroStops(set, leaves, picks)) last = Math.min(last, lastLeafOf(set, leaves, '6.4'));
  return last;
}

/** The criterion may be a group: what comes after it comes after the last criterion in it. */
function lastLeafOf(set: JsonSet, leaves: readonly Leaf[], id: string): number {
  let last = -1;
  const visit = (criterion: JsonCriterion, inside: boolean): void => {
    const here = inside || criterion.id === id;
    if (here)
      last = Math.max(
        last,
        leaves.findIndex((leaf) => leaf.id === criterion.id),
      );
    for (const child of criterion.criteria ?? []) visit(child, here);
  };
  for (const section of set.sections) for (const criterion of section.criteria) visit(criterion, false);
  return last;
}

function zeroStops(set: JsonSet, leaves: readonly Leaf[], picks: Picks): boolean {
  if (!set.conditions.some(({ text }) => text.vi.includes(ZERO_STOPS.note))) return false;
  return ZERO_STOPS.asks.some((id) => pickedZero(leaves, picks, id));
}

function pickedZero(leaves: readonly Leaf[], picks: Picks, id: string): boolean {
  const leaf = leaves.find((candidate) => candidate.id === id);
  const pick = picks[id];
  return leaf !== undefined && pick !== undefined && pointsOf(leaf, pick) === 0;
}

function hasNote(leaf: Leaf, note: string): boolean {
  return (leaf.notes ?? []).some(({ vi }) => vi.includes(note));
}

function pointsOf(leaf: Leaf, pick: number): number {
  if (!leaf.options) return pick === 1 ? leaf.max : 0;
  if (pick === 0) return 0; // none of these
  return leaf.options[pick - 1]!.points; // sheets here name no other option that is not printed
}

/** The requirement is the last option with a mark at or below the level, in the case picked; none of these picks no case. */
function misses(leaf: Leaf, level: number, pick: number | undefined): boolean {
  const options = leaf.options ?? [];
  const inCase = pick ? options[pick - 1]?.case : undefined;
  let required = 0;
  for (let i = 0; i < options.length; i++) {
    const option = options[i]!; // i is within the list
    if (pick && option.case !== inCase) continue;
    if (option.minimum !== undefined && option.minimum <= level) required = i + 1;
  }
  return required > 0 && (!pick || pick < required);
}
