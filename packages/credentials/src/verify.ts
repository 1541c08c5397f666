/** Whether a session is what was sealed: every ballot that was changed, dropped, added or moved afterwards is found and named. */
import { sealOf, type Session, type SessionBallot } from '@ocop-kit/engine/council';
import { ballotEntry, entryAfter, restSeal, type LedgerEntry, type SealedSession } from './ledger.js';
import { isSignedBy } from './sign.js';

/** Which ballot something was found of. */
export interface BallotPlace {
  readonly product: string;
  readonly member: string;
  readonly round: number;
}

/** What speaks against a session. */
export type SessionFinding =
  /** The ballot is not the one that was sealed. */
  | ({ readonly code: 'changed' } & BallotPlace)
  /** It was sealed and is not there. */
  | ({ readonly code: 'dropped' } & BallotPlace)
  /** It is there and was not sealed. */
  | ({ readonly code: 'added' } & BallotPlace)
  /** It stands in another place than it was taken in. */
  | ({ readonly code: 'moved' } & BallotPlace)
  /** The signature is not that of the member over this ballot. */
  | ({ readonly code: 'signature' } & BallotPlace)
  /** The member has a key, and the ballot no signature. */
  | ({ readonly code: 'unsigned' } & BallotPlace)
  /** The seal in the ballot is not that of its content. */
  | ({ readonly code: 'seal' } & BallotPlace)
  /** It was sealed for another session, or signed for none. */
  | ({ readonly code: 'foreign' } & BallotPlace)
  /** It is not the one whose seal was handed in before ballots were opened. */
  | ({ readonly code: 'committed' } & BallotPlace)
  /** Scoring was blind, and its seal was never handed in. */
  | ({ readonly code: 'uncommitted' } & BallotPlace)
  /** An entry of the ledger does not follow the one before it; counted from 1. */
  | { readonly code: 'entry'; readonly entry: number }
  /** Members, attendance, regulation or anything else was changed after the session was sealed. */
  | { readonly code: 'session' }
  /** The session was never sealed. */
  | { readonly code: 'unsealed' }
  /** The ledger does not end in the head that the minutes print. */
  | { readonly code: 'head'; readonly found: string; readonly expected: string };

/** What is held against the session. */
export interface Verification {
  /** The head that the minutes print. Without it, a ledger that somebody made anew is not found by itself. */
  readonly head?: string | undefined;
}

/**
 * Verifies a sealed session.
 *
 * @param session as somebody gives it, read by `parseSessionShape`: one that was changed may contradict itself
 * @param against the head in the printed minutes
 * @returns what speaks against it, in the order of the ballots; nothing where it is as it was sealed
 */
export async function verifySession(
  session: Session & { readonly ledger?: readonly LedgerEntry[] },
  { head }: Verification = {},
): Promise<SessionFinding[]> {
  const { ledger } = session;
  if (!isLedger(ledger)) return [{ code: 'unsealed' }];
  return [
    ...checkEntries(ledger),
    ...checkBallots(session.ballots, ledger),
    ...checkCommitments(session),
    ...(await checkSignatures(session)),
    ...(ledger.at(-1)?.of === 'session' && ledger.at(-1)?.seal === restSeal(session)
      ? []
      : [{ code: 'session' } as const]),
    ...(head !== undefined && head !== ledger.at(-1)?.head
      ? [{ code: 'head', found: ledger.at(-1)?.head ?? '', expected: head } as const]
      : []),
  ];
}

function isLedger(ledger: unknown): ledger is SealedSession['ledger'] {
  return (
    Array.isArray(ledger) &&
    ledger.length > 0 &&
    ledger.every(
      (entry: unknown) =>
        isText(entry, 'head') && isText(entry, 'seal') && (isText(entry, 'product') || isOfSession(entry)),
    )
  );
}

const isText = (entry: unknown, field: string): boolean =>
  typeof (entry as Readonly<Record<string, unknown>> | null)?.[field] === 'string';

const isOfSession = (entry: unknown): boolean => (entry as { readonly of?: unknown }).of === 'session';

/** Whether each ballot is for this session, and the one whose seal was handed in. */
function checkCommitments({ id, regulation, ballots, commitments = [] }: Session): SessionFinding[] {
  const seals = new Map(commitments.map((one) => [nameOf(one), one.seal]));
  return ballots.flatMap((ballot): SessionFinding[] => {
    const place = placeOf(ballot);
    const seal = seals.get(nameOf(ballot));
    const isForeign = ballot.seal !== undefined && ballot.session !== id;
    return [
      ...(isForeign ? [{ code: 'foreign', ...place } as const] : []),
      ...(seal !== undefined && seal !== ballot.seal ? [{ code: 'committed', ...place } as const] : []),
      ...(seal === undefined && regulation?.blind ? [{ code: 'uncommitted', ...place } as const] : []),
    ];
  });
}

function checkEntries(ledger: readonly LedgerEntry[]): SessionFinding[] {
  return ledger.flatMap(({ head, ...entry }, at) =>
    entryAfter(ledger[at - 1]?.head, entry).head === head ? [] : [{ code: 'entry', entry: at + 1 } as const],
  );
}

const nameOf = ({ product, member, round }: Pick<LedgerEntry, 'product' | 'member' | 'round'>): string =>
  JSON.stringify([product, member, round]);

function checkBallots(ballots: readonly SessionBallot[], ledger: readonly LedgerEntry[]): SessionFinding[] {
  const sealed = ledger.filter(({ of }) => of === 'ballot');
  const bySeal = new Map(sealed.map((entry) => [nameOf(entry) + entry.seal, entry]));
  const names = new Set(sealed.map(nameOf));
  const found: SessionFinding[] = [];
  const kept: string[] = [];
  const present = new Set<string>();
  for (const ballot of ballots) {
    const entry = ballotEntry(ballot);
    const place = placeOf(ballot);
    const isTwice = present.has(nameOf(entry));
    present.add(nameOf(entry));
    if (!names.has(nameOf(entry)) || isTwice) found.push({ code: 'added', ...place });
    else if (!bySeal.has(nameOf(entry) + entry.seal)) found.push({ code: 'changed', ...place });
    else kept.push(nameOf(entry));
    if (ballot.seal !== undefined && ballot.seal !== sealOf(ballot)) found.push({ code: 'seal', ...place });
  }
  for (const entry of sealed)
    if (!present.has(nameOf(entry))) found.push({ code: 'dropped', ...placeOf(entry as BallotPlace) });
  return [...found, ...findMoved(kept, sealed)];
}

/** Those that stand out of line: as few as explain the order. */
function findMoved(kept: readonly string[], sealed: readonly LedgerEntry[]): SessionFinding[] {
  const places = new Map(sealed.map((entry, at) => [nameOf(entry), at]));
  const order = kept.map((name) => places.get(name) ?? -1);
  const inLine = new Set(longestRise(order));
  return order
    .filter((place) => !inLine.has(place))
    .sort((a, b) => a - b)
    .map((place) => ({ code: 'moved', ...placeOf(sealed[place] as BallotPlace) }));
}

/** The longest part of a list that rises. @param list different numbers */
function longestRise(list: readonly number[]): number[] {
  // By length: the place of the lowest number that a rise of that length can end in; and what comes before each.
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  list.forEach((value, at) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((list[ends[middle] ?? -1] ?? -1) < value) low = middle + 1;
      else high = middle;
    }
    before[at] = ends[low - 1];
    ends[low] = at;
  });
  const rise: number[] = [];
  for (let at = ends.at(-1); at !== undefined; at = before[at]) rise.unshift(list[at] ?? -1);
  return rise;
}

async function checkSignatures({ ballots, members }: Session): Promise<SessionFinding[]> {
  const keys = new Map(members.map(({ id, key }) => [id, key]));
  const found = await Promise.all(
    ballots.map(async (ballot): Promise<SessionFinding[]> => {
      const key = keys.get(ballot.member);
      if (!key) return [];
      if (ballot.signature === undefined) return [{ code: 'unsigned', ...placeOf(ballot) }];
      const isSound = ballot.seal === sealOf(ballot) && (await isSignedBy(ballot, key));
      return isSound ? [] : [{ code: 'signature', ...placeOf(ballot) }];
    }),
  );
  return found.flat();
}

const placeOf = ({ product, member, round }: BallotPlace): BallotPlace => ({ product, member, round });
