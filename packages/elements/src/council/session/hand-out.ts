/** The session as its members get it: who sits in it, what is scored and sealed, and nothing of what anybody has given. */
import type { Session } from '@ocop-kit/engine/council';

/** The name of the file that members get: `-lan-2` once some of them score again. */
export function handOutName({ id, rounds }: Session): string {
  const round = Math.max(1, ...rounds.map((one) => one.round));
  return `phien-hop-${id}-thanh-vien${round > 1 ? `-lan-${round}` : ''}.json`;
}

export function withoutBallots(session: Session): Session {
  const { ledger: _ledger, ...rest } = session as Session & { readonly ledger?: unknown };
  return { ...rest, ballots: [], log: session.log.filter(({ step }) => step !== 'cast') };
}
