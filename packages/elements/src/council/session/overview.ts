/** What the table of products and members says, as data: the state of each ballot, what is missing, what needs heed. */
import {
  attendanceOf,
  isRecused,
  listVoters,
  type Session,
  type SessionProduct,
  type SessionResult,
} from '@ocop-kit/engine/council';

/** What has become of one ballot. `round` is the one that it was cast in, or is due in. */
export type BallotState =
  | { readonly state: 'waiting' | 'sealed' | 'recused' | 'absent' }
  | { readonly state: 'again'; readonly round: number; readonly total: number | undefined }
  | {
      readonly state: 'in';
      readonly round: number;
      readonly total: number | undefined;
      readonly counts: boolean;
    };

export interface OverviewRow {
  readonly product: SessionProduct;
  readonly result: SessionResult;
  /** In the order of those who score. */
  readonly ballots: readonly BallotState[];
}

export function listOverview(
  session: Session,
  resultOf: (product: SessionProduct) => SessionResult,
): OverviewRow[] {
  const voters = listVoters(session);
  const rounds = new Map<string, number>();
  for (const { product, member, round } of session.ballots) {
    const key = keyOf(product, member);
    rounds.set(key, Math.max(round, rounds.get(key) ?? 0));
  }
  const sealed = new Set(
    (session.commitments ?? []).map(({ product, member, round }) => keyOf(product, member, round)),
  );
  return session.products.map((product) => {
    const result = resultOf(product);
    const found = new Map(result.council?.ballots.map((one) => [one.ballot, one]));
    const ballots = voters.map(({ id }): BallotState => {
      const total = found.get(id)?.total;
      const cast = rounds.get(keyOf(product.id, id));
      if (isRecused(session, product.id, id)) return { state: 'recused' };
      if (result.due.includes(id)) {
        if (sealed.has(keyOf(product.id, id, result.round))) return { state: 'sealed' };
        return result.round > 1 ? { state: 'again', round: result.round, total } : { state: 'waiting' };
      }
      if (cast === undefined) return { state: attendanceOf(session, id) === 'absent' ? 'absent' : 'waiting' };
      return { state: 'in', round: cast, total, counts: found.get(id)?.counted ?? false };
    });
    return { product, result, ballots };
  });
}

const keyOf = (...parts: readonly (string | number)[]): string => JSON.stringify(parts);

/** How many ballots each member still owes, those who owe any, in the order of the council. */
export function listMissing(
  session: Session,
  rows: readonly OverviewRow[],
): { readonly member: string; readonly count: number }[] {
  return listVoters(session).flatMap(({ id, name }) => {
    const count = rows.filter(({ result }) => result.due.includes(id)).length;
    return count > 0 ? [{ member: name, count }] : [];
  });
}

/** How many points lie between the two ballots that are too far apart; undefined where none are. */
export const widestApart = ({ council }: SessionResult): number | undefined =>
  council?.apart && Math.max(...council.apart.map(({ points }) => points));

/** Criteria and sections whose missed minimum holds the product below the rank that its points give. */
export function countHolding({ minimums, council }: SessionResult): number {
  const byTotal = council?.starsByTotal ?? 0;
  const holding = minimums.filter(({ reached, rank }) => !reached && rank <= byTotal);
  return new Set(holding.map(({ of }) => of)).size;
}
