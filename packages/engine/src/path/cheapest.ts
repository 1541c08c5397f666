/** One choice a criterion, enough points together, least effort: an exact search over Pareto fronts. */

export interface Move {
  readonly position: number;
  /** Index of the option, or UNANSWERED. */
  readonly choice: number;
  /** Whole points. */
  readonly points: number;
  readonly effort: number;
  readonly changed: boolean;
}

interface Node {
  readonly points: number;
  readonly cost: number;
  readonly move: Move | null;
  readonly before: Node | null;
}

/** Effort first, then the number of changes: at most 500 criteria change, so one number orders both exactly. */
const EFFORT = 1_024;

/**
 * @param moves by criterion, at least one each, the present choice first
 * @param threshold the points needed
 * @param below only ways cheaper than this are wanted
 * @returns the moves in printed order and their cost, or null when no way is cheap or rich enough
 */
export function cheapest(
  moves: readonly (readonly Move[])[],
  threshold: number,
  below: number,
): { moves: Move[]; cost: number } | null {
  if (moves.some((open) => open.length === 0)) return null;
  const most = moves.map((open) => Math.max(...open.map((move) => move.points)));
  let stillToCome = most.reduce((sum, points) => sum + points, 0);
  let front: Node[] = [{ points: 0, cost: 0, move: null, before: null }];
  for (const [i, open] of moves.entries()) {
    stillToCome -= most[i] ?? 0;
    const grown: Node[] = [];
    for (const before of front) {
      for (const move of open) {
        const points = Math.min(threshold, before.points + move.points);
        const cost = before.cost + move.effort * EFFORT + (move.changed ? 1 : 0);
        if (points + stillToCome >= threshold && cost < below) grown.push({ points, cost, move, before });
      }
    }
    front = pareto(grown);
  }
  const end = front.find((node) => node.points >= threshold);
  if (!end) return null;
  const way: Move[] = [];
  for (let node: Node | null = end; node?.move; node = node.before) way.unshift(node.move);
  return { moves: way, cost: end.cost };
}

/** Keeps, cheapest first, only nodes with more points than every cheaper one. The sort is stable: earlier ways win ties. */
function pareto(nodes: Node[]): Node[] {
  nodes.sort((a, b) => a.cost - b.cost || b.points - a.points);
  let richest = -1;
  return nodes.filter((node) => {
    if (node.points <= richest) return false;
    richest = node.points;
    return true;
  });
}
