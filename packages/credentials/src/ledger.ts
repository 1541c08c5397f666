/**
 * The ballots of a session as a ledger: each entry holds the digest of the one before it, so that whoever knows the last one, printed in the
 * minutes, knows them all. Nothing in the middle can be changed, taken out, put in or moved without another last one.
 */
import type { Session, SessionBallot } from '@ocop-kit/engine/council';
import { digestOf } from './digest.js';

/** One entry: a ballot, or at the end everything else in the session. */
export interface LedgerEntry {
  /** What it stands for. */
  readonly of: 'ballot' | 'session';
  readonly product?: string | undefined;
  readonly member?: string | undefined;
  readonly round?: number | undefined;
  /** SHA-256 of it. */
  readonly seal: string;
  /** SHA-256 over this entry and the head before it. */
  readonly head: string;
}

/** A session with the ledger of its ballots, in the order in which they were taken. */
export type SealedSession = Session & { readonly ledger: readonly LedgerEntry[] };

/** What the first entry is laid upon. */
const START = '0'.repeat(64);

/**
 * Seals a session that is closed: its ballots in a ledger, and at the end of it everything else.
 *
 * @param session a ledger that it has already is replaced
 * @returns a new session; the head of its last entry is what the minutes print
 */
export function sealSession(session: Session): SealedSession {
  const ledger: LedgerEntry[] = [];
  for (const ballot of session.ballots) ledger.push(entryAfter(ledger.at(-1)?.head, ballotEntry(ballot)));
  ledger.push(entryAfter(ledger.at(-1)?.head, { of: 'session', seal: restSeal(session) }));
  return { ...session, ledger };
}

/**
 * The head of the ledger, as the minutes print it.
 *
 * @param session as `sealSession` gives it
 * @returns 64 hexadecimal digits
 */
export const headOf = ({ ledger }: SealedSession): string => ledger.at(-1)?.head ?? START;

export function ballotEntry(ballot: SessionBallot): Omit<LedgerEntry, 'head'> {
  const { product, member, round } = ballot;
  // With the ballot's own seal and signature: taking those away is a change, too.
  return { of: 'ballot', product, member, round, seal: digestOf(ballot) };
}

/** SHA-256 over everything in a session but its ballots and the ledger. */
export function restSeal(session: Session & { readonly ledger?: unknown }): string {
  const { ballots: _ballots, ledger: _ledger, ...rest } = session;
  return digestOf(rest);
}

export function entryAfter(before: string | undefined, entry: Omit<LedgerEntry, 'head'>): LedgerEntry {
  return { ...entry, head: digestOf({ ...entry, before: before ?? START }) };
}
