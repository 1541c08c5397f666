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

/** The moves of one section, and the points that it needs alone. */
export interface SectionMoves {
  /** By criterion, at least one each, the present choice first. */
  readonly moves: readonly (readonly Move[])[];
  readonly from: number;
}

export interface Way {
  /** In printed order. */
  readonly moves: readonly Move[];
  readonly cost: number;
}

interface Node {
  readonly points: number;
  /** Points in the present section, as far as they are needed there. */
  readonly own: number;
  readonly cost: number;
  readonly move: Move | null;
  readonly before: Node | null;
}

/** Effort first, then the number of changes: at most 500 criteria change, so one number orders both exactly. */
const EFFORT = 1_024;

/**
 * @param threshold the points needed
 * @param below only ways cheaper than this are wanted
 * @returns null when no way is cheap or rich enough
 */
export function cheapest(sections: readonly SectionMoves[], threshold: number, below: number): Way | null {
  const all = sections.flatMap(({ moves }) => moves);
  if (all.some((open) => open.length === 0)) return null;
  const most = (open: readonly Move[]): number => Math.max(...open.map((move) => move.points));
  let stillToCome = all.reduce((sum, open) => sum + most(open), 0);
  let front: Node[] = [{ points: 0, own: 0, cost: 0, move: null, before: null }];
  for (const { moves, from } of sections) {
    for (const open of moves) {
      stillToCome -= most(open);
      const grown: Node[] = [];
      for (const before of front) {
        for (const move of open) {
          const points = Math.min(threshold, before.points + move.points);
          const own = Math.min(from, before.own + move.points);
          const cost = before.cost + move.effort * EFFORT + (move.changed ? 1 : 0);
          if (points + stillToCome >= threshold && cost < below)
            grown.push({ points, own, cost, move, before });
        }
      }
      front = pareto(grown);
    }
    // What a section needs, a later one cannot make up for.
    front = pareto(front.flatMap((node) => (node.own < from ? [] : [{ ...node, own: 0 }])));
  }
  const end = front.find((node) => node.points >= threshold);
  if (!end) return null;
  const way: Move[] = [];
  for (let node: Node | null = end; node?.move; node = node.before) way.unshift(node.move);
  return { moves: way, cost: end.cost };
}

/** Keeps, cheapest first, only nodes that no cheaper one matches in all points. The sort is stable: earlier ways win ties. */
function pareto(nodes: Node[]): Node[] {
  nodes.sort((a, b) => a.cost - b.cost || b.points - a.points);
  /** By the points in the section: the most points of a cheaper node. */
  const richest = new Map<number, number>();
  return nodes.filter(({ points, own }) => {
    for (const [section, most] of richest) if (section >= own && most >= points) return false;
    return richest.set(own, points);
  });
}
