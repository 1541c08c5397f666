/** One choice a criterion, enough points together, least effort: exact, over every number of points still needed. */

export interface Move {
  /** Index of the option, NONE or UNANSWERED. */
  readonly choice: number;
  /** Whole points. */
  readonly points: number;
  readonly effort: number;
  readonly changed: boolean;
}

/** The moves of one section, and the points that it needs alone. */
export interface SectionMoves {
  /** By criterion, at least one each, the present choice first. At most 255: a byte names one. */
  readonly moves: readonly (readonly Move[])[];
  readonly from: number;
}

export interface CheapestMoves {
  /** By criterion, in printed order. */
  readonly moves: readonly Move[];
  readonly cost: number;
}

/** Effort first, then the number of changes: at most 500 criteria change, so one number orders both exactly. */
const EFFORT_WEIGHT = 1_024;

/**
 * Worked out criterion by criterion: for every number of points, in all and in the section, the least that the criteria so
 * far cost to reach it. Of moves that cost the same, those that change least in the first criteria are kept.
 * @param grain all points are multiples of it
 * @param threshold the points needed
 * @returns null when no moves bring enough points
 */
export function findCheapestMoves(
  sections: readonly SectionMoves[],
  threshold: number,
  grain: number,
): CheapestMoves | null {
  const grains = (points: number): number => Math.ceil(points / grain);
  const needed = grains(threshold);
  const width = needed + 1;
  /** By criterion: which move is best, by the points to be reached with it. */
  const best: Uint8Array[] = [];
  let reached = new Float64Array(width).fill(Infinity);
  reached[0] = 0;
  for (const { moves, from } of sections) {
    const inSection = grains(from);
    let costs = new Float64Array((inSection + 1) * width).fill(Infinity);
    costs.set(reached);
    for (const open of moves) {
      const next = addCriterion(open, costs, { needed, inSection, grain });
      best.push(next.best);
      costs = next.costs;
    }
    // What a section needs, a later one cannot make up for.
    reached = costs.slice(inSection * width);
  }
  const cost = reached[needed] ?? Infinity;
  return cost === Infinity ? null : { moves: traceMoves(sections, best, needed, grain), cost };
}

interface TableSize {
  readonly needed: number;
  readonly inSection: number;
  readonly grain: number;
}

/** One criterion more. */
function addCriterion(
  open: readonly Move[],
  before: Float64Array,
  { needed, inSection, grain }: TableSize,
): { best: Uint8Array; costs: Float64Array<ArrayBuffer> } {
  const width = needed + 1;
  const costs = new Float64Array(before.length).fill(Infinity);
  const best = new Uint8Array(before.length);
  const costOf = open.map((move) => move.effort * EFFORT_WEIGHT + (move.changed ? 1 : 0));
  // The most expensive first: among equal sums, the one that leaves the least to the earlier criteria is kept.
  const order = [...open.keys()].sort((a, b) => (costOf[b] ?? 0) - (costOf[a] ?? 0));
  for (const index of order) {
    const points = (open[index]?.points ?? 0) / grain;
    const cost = costOf[index] ?? 0;
    for (let own = 0; own <= inSection; own++) {
      const here = own * width;
      const there = Math.max(0, own - points) * width;
      for (let all = 0; all <= needed; all++) {
        const sum = cost + (before[there + Math.max(0, all - points)] ?? Infinity);
        if (sum < (costs[here + all] ?? 0)) {
          costs[here + all] = sum;
          best[here + all] = index;
        }
      }
    }
  }
  return { best, costs };
}

/** The moves that led there, found from the last criterion to the first. */
function traceMoves(
  sections: readonly SectionMoves[],
  best: readonly Uint8Array[],
  needed: number,
  grain: number,
): Move[] {
  const width = needed + 1;
  const moves: Move[] = [];
  let all = needed;
  let criterion = best.length;
  for (const section of [...sections].reverse()) {
    let own = Math.ceil(section.from / grain);
    for (const open of [...section.moves].reverse()) {
      const move = open[best[--criterion]?.[own * width + all] ?? 0] as Move; // every criterion has a best move
      moves.push(move);
      all = Math.max(0, all - move.points / grain);
      own = Math.max(0, own - move.points / grain);
    }
  }
  return moves.reverse();
}
