/** What the members of a council gave, criterion by criterion: the table that every figure of agreement is worked out from. */

/** One criterion of one product, as each member judged it. */
export interface Vote {
  readonly criterion: string;
  /** Points in the set's whole units, by member in the order of the members; undefined where a member gave none. */
  readonly points: readonly (number | undefined)[];
  /** Every number of points that the criterion can give, rising: the steps of its scale. */
  readonly steps: readonly number[];
}

/** The values that were given, without the gaps. */
export const listPoints = ({ points }: Pick<Vote, 'points'>): number[] =>
  points.filter((value) => value !== undefined);
