/** What two tabs did with one session at the same time, put together: where both only added to what both knew, and nothing stands against it. */
import { parseSession, type Session } from '@ocop-kit/engine/council';

/** Lists that grow, and what tells their entries apart. */
const LISTS = {
  attendance: ['member'],
  recusals: ['product', 'member'],
  rounds: ['product', 'round'],
  commitments: ['product', 'member', 'round'],
  ballots: ['product', 'member', 'round'],
} as const satisfies Partial<Record<keyof Session, readonly string[]>>;

type Entry = Readonly<Record<string, unknown>>;

/** Whether two sessions are the same to the last letter. */
export const isSameSession = (one: Session | undefined, other: Session | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * Puts together what two tabs made of one session.
 *
 * @param known what both began with
 * @param theirs what the other tab has kept
 * @param mine what this tab has
 * @returns a session with the steps of both; undefined where one of them took something back or changed it, or where both contradict each other
 */
export function mergeSessions(known: Session, theirs: Session, mine: Session): Session | undefined {
  if (isSameSession(known, mine) || isSameSession(theirs, mine)) return theirs;
  if (isSameSession(known, theirs)) return mine;
  if (restOf(known) !== restOf(theirs) || restOf(known) !== restOf(mine)) return undefined;
  if (isSealedLate(known, theirs, mine) || isSealedLate(known, mine, theirs)) return undefined;
  const merged: Record<string, unknown> = { ...mine };
  for (const [name, fields] of Object.entries(LISTS)) {
    const [before, others, own] = [known, theirs, mine].map(
      (session) => session[name as keyof typeof LISTS] as readonly Entry[] | undefined,
    );
    if (!others && !own) continue;
    const list = mergeLists({ before: before ?? [], others: others ?? [], own: own ?? [] }, (entry) =>
      JSON.stringify(fields.map((field) => entry[field])),
    );
    if (!list) return undefined;
    merged[name] = list;
  }
  const log = mergeLogs(known.log, theirs.log, mine.log);
  if (!log) return undefined;
  try {
    return parseSession({ ...merged, log });
  } catch {
    return undefined; // each alone is right, both together are not: a ballot of somebody who was noted as absent
  }
}

/** Everything but the lists that grow. */
function restOf(session: Session): string {
  const rest = Object.entries(session).filter(([name]) => name !== 'log' && !Object.hasOwn(LISTS, name));
  return JSON.stringify(rest.sort(([one], [other]) => (one < other ? -1 : 1)));
}

interface Lists {
  readonly before: readonly Entry[];
  readonly others: readonly Entry[];
  readonly own: readonly Entry[];
}

/** @returns undefined where an entry is gone, or two that differ stand in one place */
function mergeLists(
  { before, others, own }: Lists,
  placeOf: (entry: Entry) => string,
): readonly Entry[] | undefined {
  const textsOf = (list: readonly Entry[]): Map<string, string> =>
    new Map(list.map((entry) => [placeOf(entry), JSON.stringify(entry)]));
  const [had, added, mine] = [textsOf(before), textsOf(others), textsOf(own)];
  for (const place of had.keys()) if (!added.has(place) || !mine.has(place)) return undefined;
  for (const [place, entry] of mine) {
    const other = added.get(place) ?? entry;
    if (other !== entry && other !== had.get(place) && entry !== had.get(place)) return undefined;
  }
  const ownByPlace = new Map(own.map((entry) => [placeOf(entry), entry]));
  return [
    // What one of them noted anew, such as who is there, replaces what both knew.
    ...others.map((entry) => {
      const place = placeOf(entry);
      return added.get(place) === had.get(place) ? (ownByPlace.get(place) ?? entry) : entry;
    }),
    ...own.filter((entry) => !added.has(placeOf(entry))),
  ];
}

/** Where scoring is blind, nobody seals a ballot in one tab while those of the others are opened in the other. */
function isSealedLate(known: Session, opening: Session, sealing: Session): boolean {
  if (known.regulation?.blind !== true) return false;
  const roundOf = ({ product, round }: { readonly product: string; readonly round: number }): string =>
    JSON.stringify([product, round]);
  const opened = new Set(opening.ballots.slice(known.ballots.length).map(roundOf));
  const seals = sealing.commitments?.slice(known.commitments?.length ?? 0) ?? [];
  return seals.some((seal) => opened.has(roundOf(seal)));
}

type Log = Session['log'];

/** In time; what both knew stays in front. */
function mergeLogs(before: Log, others: Log, own: Log): Log | undefined {
  const start = JSON.stringify(before);
  if ([others, own].some((log) => JSON.stringify(log.slice(0, before.length)) !== start)) return undefined;
  const added = [...others.slice(before.length), ...own.slice(before.length)];
  const seen = new Set<string>();
  const once = added.filter((step) => {
    const text = JSON.stringify(step);
    return !seen.has(text) && seen.add(text);
  });
  return [...before, ...once.sort((one, other) => Date.parse(one.time) - Date.parse(other.time))];
}
