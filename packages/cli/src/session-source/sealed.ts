/** Whether a session that was sealed is still what it was: nothing is printed of one that is not. */
import type { SealedSession } from '@ocop-kit/credentials';
import type { Session } from '@ocop-kit/engine/council';

/** Only a session that was sealed has one. */
export const hasLedger = (session: Session & { readonly ledger?: unknown }): session is SealedSession =>
  Array.isArray(session.ledger) && session.ledger.length > 0;

export async function isAltered(session: Session): Promise<boolean> {
  if (!hasLedger(session)) return false;
  // Loaded here, so that nobody waits for keys and digests who has nothing to hold against them.
  const { verifySession } = await import('@ocop-kit/credentials');
  return (await verifySession(session)).length > 0;
}
