/** What the host of a page trusts, opened: key lists from its anchors on, and each authority's list of withdrawals. */
import { RatingError } from '../record/rating-error.js';
import { publicKeyBytes, signatureCheck, type PublicJwk, type SignatureCheck } from '../signature/ed25519.js';
import { readKeyList, type AnchorKey, type KeyList, type ListedKey } from './key-list.js';
import { readStatusList, type StatusEntry, type StatusList } from './status-list.js';

/** What a host trusts. The anchors are its own decision; everything else is signed, and may come from anywhere and lie in any cache. */
export interface Trust {
  /** The public keys that the host trusts to sign key lists, with the ids by which lists name them. */
  readonly anchors: readonly (AnchorKey | (PublicJwk & { readonly kid: string }))[];
  /** Signed key lists, one or more, a line each: the newest, and those that announced new anchors. */
  readonly keys?: string | readonly string[] | undefined;
  /** Signed lists of withdrawals, of one or more authorities, a line each. */
  readonly status?: string | readonly string[] | undefined;
  /** The highest numbers that this host has seen before; lists with lower ones are old ones shown as new. */
  readonly seen?: SeenLists | undefined;
}

/** The numbers of lists that a host has seen: kept by it, so that nobody shows it an old list again. */
export interface SeenLists {
  readonly keys?: number | undefined;
  /** By the authority's id. */
  readonly status?: Readonly<Record<string, number>> | undefined;
}

/** Why a list is not believed. */
export type ListFault =
  /** It is no such list. */
  | 'unreadable'
  /** No anchor, or no key of the authority, signed it. */
  | 'signature'
  /** The host has seen a newer one. */
  | 'rollback'
  /** It is signed on a day that is still to come. */
  | 'not-yet';

/** A list that is not believed. */
export interface ListProblem {
  readonly list: 'keys' | 'status';
  readonly fault: ListFault;
}

/** A key that may be used, ready to check with. */
export interface OpenedKey {
  readonly key: ListedKey;
  readonly check: SignatureCheck;
}

/** What a host trusts, opened once and used for many records. */
export interface OpenedTrust {
  readonly on: string;
  /** The newest key list that holds. */
  readonly keyList: KeyList | undefined;
  readonly keys: ReadonlyMap<string, OpenedKey>;
  /** The newest list of each authority that holds, by its id. */
  readonly statusLists: ReadonlyMap<string, StatusList>;
  /** Entries by the authority's id and the record's. */
  readonly entries: ReadonlyMap<string, readonly StatusEntry[]>;
  /** Lists that were brought and are not believed. */
  readonly problems: readonly ListProblem[];
  /** To be kept by the host, and handed in with the next `Trust`. */
  readonly seen: SeenLists;
}

const MOST_LISTS = 200;

/** Of an authority and a record, as entries are found. */
export const entryName = (issuer: string, id: string): string => `${issuer}/${id}`;

/**
 * Opens what a host trusts: whoever checks many records does it once.
 *
 * @param trust anchors and lists; a list that does not hold is left aside and named in `problems`
 * @param on the day in Vietnam, `YYYY-MM-DD`
 * @returns keys and withdrawals to check records with
 */
export async function openTrust(trust: Trust, on: string): Promise<OpenedTrust> {
  const problems: ListProblem[] = [];
  const keyList = await openKeyLists(trust, on, problems);
  const keys = new Map<string, OpenedKey>();
  for (const key of keyList?.keys ?? []) {
    const bytes = publicKeyBytes(key.x);
    if (bytes) keys.set(key.kid, { key, check: await signatureCheck(bytes) });
  }
  const statusLists = await openStatusLists(trust, on, keys, problems);
  const entries = new Map<string, StatusEntry[]>();
  for (const { issuer, records } of statusLists.values())
    for (const entry of records) {
      const name = entryName(issuer, entry.id);
      entries.set(name, [...(entries.get(name) ?? []), entry]);
    }
  return { on, keyList, keys, statusLists, entries, problems, seen: seenAfter(trust, keyList, statusLists) };
}

const linesOf = (lists: string | readonly string[] | undefined): readonly string[] =>
  (typeof lists === 'string' ? lists.split(/\s+/) : (lists ?? []))
    .filter((line) => line !== '')
    .slice(0, MOST_LISTS);

async function openKeyLists(trust: Trust, on: string, problems: ListProblem[]): Promise<KeyList | undefined> {
  const read = readAll(trust.keys, readKeyList, 'keys', problems);
  let anchors: readonly AnchorKey[] = trust.anchors;
  let newest: KeyList | undefined;
  for (const { list, kid, signature, signedBytes } of read) {
    const anchor = anchors.find((one) => one.kid === kid);
    const fault = !(await holds(anchor?.x, signature, signedBytes))
      ? 'signature'
      : list.issued > on
        ? 'not-yet'
        : undefined;
    if (fault) {
      problems.push({ list: 'keys', fault });
      continue;
    }
    newest = list;
    // From here on the new anchors sign: one that was taken out announces nothing any more.
    anchors = list.anchors ?? anchors;
  }
  if (newest === undefined || newest.sequence >= (trust.seen?.keys ?? 0)) return newest;
  problems.push({ list: 'keys', fault: 'rollback' });
  return undefined;
}

async function openStatusLists(
  { status, seen }: Trust,
  on: string,
  keys: ReadonlyMap<string, OpenedKey>,
  problems: ListProblem[],
): Promise<Map<string, StatusList>> {
  const newest = new Map<string, StatusList>();
  for (const { list, kid, signature, signedBytes } of readAll(status, readStatusList, 'status', problems)) {
    const opened = keys.get(kid);
    const maySign = opened && maySignStatus(opened.key, list);
    const fault =
      !maySign || !(await opened.check(signature, signedBytes))
        ? 'signature'
        : list.issued > on
          ? 'not-yet'
          : list.sequence < seenOf(seen, list.issuer)
            ? 'rollback'
            : undefined;
    if (fault) problems.push({ list: 'status', fault });
    else newest.set(list.issuer, list);
  }
  return newest;
}

/** A record of a host's own: only what is its own counts. */
const seenOf = ({ status = {} }: SeenLists = {}, issuer: string): number =>
  Object.hasOwn(status, issuer) ? (status[issuer] ?? 0) : 0;

const maySignStatus = (key: ListedKey, { issuer, issued }: StatusList): boolean =>
  key.issuer.id === issuer &&
  key.uses.includes('status') &&
  !key.revoked &&
  key.from <= issued &&
  issued <= key.until;

/** From the first to the last number; what cannot be read is left aside. */
function readAll<T extends { readonly list: { readonly sequence: number } }>(
  lists: string | readonly string[] | undefined,
  read: (token: string) => T,
  list: ListProblem['list'],
  problems: ListProblem[],
): readonly T[] {
  return linesOf(lists)
    .flatMap((line) => {
      try {
        return [read(line)];
      } catch (error) {
        if (!(error instanceof RatingError)) throw error;
        problems.push({ list, fault: 'unreadable' });
        return [];
      }
    })
    .sort((a, b) => a.list.sequence - b.list.sequence);
}

async function holds(
  x: string | undefined,
  signature: Uint8Array<ArrayBuffer>,
  signedBytes: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const bytes = publicKeyBytes(x);
  return bytes !== undefined && (await signatureCheck(bytes))(signature, signedBytes);
}

function seenAfter(
  { seen = {} }: Trust,
  keyList: KeyList | undefined,
  statusLists: ReadonlyMap<string, StatusList>,
): SeenLists {
  const status: Record<string, number> = { ...seen.status };
  for (const [issuer, { sequence }] of statusLists) status[issuer] = Math.max(sequence, seenOf(seen, issuer));
  return { keys: Math.max(keyList?.sequence ?? 0, seen.keys ?? 0), status };
}
