/** The columns of a product's worksheet: what is printed, two for each member, and what follows for each criterion. */

/** Column numbers, counted from 1. The first is out of sight. */
export const COLUMN = { key: 1, id: 2, title: 3, minimum: 4, options: 5, members: 6 } as const;

/** In characters. */
export const WIDTHS = {
  key: 10,
  id: 6,
  title: 27,
  minimum: 9,
  options: 52,
  pick: 6,
  points: 6,
  average: 8,
  spread: 8,
  missed: 11,
} as const;

/** Members have a column for the pick and one for its points. */
export const PER_MEMBER = 2;

/** What stands in the points column of a criterion that brings none. */
export const NO_POINTS = { unanswered: '·', 'not-applicable': '–', 'not-evaluated': '×' } as const;

/** The columns behind those of the members. */
export interface LastColumns {
  readonly average: number;
  readonly spread: number;
  readonly missed: number;
}

export function lastColumns(members: number): LastColumns {
  const average = COLUMN.members + PER_MEMBER * members;
  return { average, spread: average + 1, missed: average + 2 };
}
