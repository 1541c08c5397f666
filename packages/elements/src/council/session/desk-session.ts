/** The session on a desk: with the ledger that its ballots were laid in, once it is closed. */
import type { LedgerEntry } from '@ocop-kit/credentials';
import type { Session } from '@ocop-kit/engine/council';

export type DeskSession = Session & { readonly ledger?: readonly LedgerEntry[] };
