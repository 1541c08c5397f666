/** Whether a token is a rating that holds, and if not, why, by name. */
import { MOST_TOKEN_LENGTH, readAddress } from '../address/stamp-address.js';
import { fullGtin } from '../record/gtin.js';
import { RatingError, type TokenFault } from '../record/rating-error.js';
import { readRecord, type RatingRecord } from '../record/rating-record.js';
import { openToken, type OpenedToken } from '../signature/token.js';
import type { KeyIssuer, ListedKey } from '../trust/key-list.js';
import { entryName, openTrust, type ListProblem, type OpenedTrust, type Trust } from '../trust/open-trust.js';
import type { StatusEntry } from '../trust/status-list.js';

/** What is to be told to a person. */
export type RatingState =
  /** An authority that the host trusts signed it, and it holds on this day. */
  | 'verified'
  /** Nobody whom the host trusts vouches for it. */
  | 'unverified'
  /** It is not what was signed. */
  | 'altered'
  /** It was signed, and its certificate has ended. */
  | 'expired'
  /** It was signed, and the authority has withdrawn it. */
  | 'withdrawn'
  /** It was signed, and another rating stands in its stead. */
  | 'superseded'
  /** There is no rating in it. */
  | 'unreadable';

/** Why it is not verified. */
export type RatingReason =
  | TokenFault
  /** The host trusts no key list. */
  | 'no-trust'
  /** The host's key list does not hold, so that there are no keys. */
  | 'key-list'
  /** No key list names the key. */
  | 'unknown-key'
  /** The key was lost or stolen. */
  | 'revoked-key'
  /** The key is another authority's. */
  | 'issuer'
  /** The key may not sign ratings, or not of this rank. */
  | 'not-allowed'
  /** It is signed on a day on which the key did not sign. */
  | 'key-time'
  /** It is signed, or issued, on a day that is still to come. */
  | 'not-yet'
  /** The signature is not that of the key over this text. */
  | 'signature'
  /** The address around it is that of another product or stamp. */
  | 'address'
  | 'expired'
  | 'withdrawn'
  | 'superseded';

/** What was found about a rating. */
export interface RatingVerification {
  readonly state: RatingState;
  /** Why it is not verified, by name; undefined where it is. */
  readonly reason?: RatingReason | undefined;
  /** The field that is not as it must be, where the reason is about one. */
  readonly field?: string | undefined;
  /** What was signed; only where the signature holds, and its key was allowed to sign it. */
  readonly record?: RatingRecord | undefined;
  /** What it says of itself where nobody vouches for it: never to be shown as a rating. */
  readonly claimed?: RatingRecord | undefined;
  /** The authority, as the key list names it. */
  readonly issuer?: KeyIssuer | undefined;
  /** What the list of withdrawals says of it. */
  readonly entry?: StatusEntry | undefined;
  /** The certificate's last day, where it was extended. @see QĐ 26/2026/QĐ-TTg Art. 12.3 */
  readonly extendedUntil?: string | undefined;
  /** The day of the list of withdrawals it was compared with; undefined where there is none. */
  readonly asOf?: string | undefined;
  /** Lists whose next one is overdue. */
  readonly old: readonly ListProblem['list'][];
}

/** Where it is decided. */
export interface RatingContext {
  /** What the host trusts; opened by `openTrust` for many records. */
  readonly trust?: Trust | OpenedTrust | undefined;
  /** The day in Vietnam, `YYYY-MM-DD`. */
  readonly on: string;
}

/** Faults of texts in which there is no rating at all. */
const UNREADABLE: readonly TokenFault[] = ['size', 'parts', 'base64', 'kind'];
const NOTHING_OLD: RatingVerification['old'] = [];

/**
 * Verifies a rating.
 *
 * @param text a token, or an address with one behind `#`, as a camera or a person gives it
 * @param context the host's trust, and the day
 * @returns the state, and the reason by name; nothing in a text makes it throw
 */
export async function verifyRating(text: string, { trust, on }: RatingContext): Promise<RatingVerification> {
  let read: ReturnType<typeof readRating>;
  try {
    read = readRating(text);
  } catch (error) {
    if (!(error instanceof RatingError)) throw error;
    const state = UNREADABLE.includes(error.fault) ? 'unreadable' : 'altered';
    return { state, reason: error.fault, field: error.field, old: NOTHING_OLD };
  }
  const { opened, record: claimed } = read;
  const unverified = (reason: RatingReason): RatingVerification => ({
    state: 'unverified',
    reason,
    claimed,
    old: NOTHING_OLD,
  });
  if (!trust || (!('entries' in trust) && trust.keys === undefined)) return unverified('no-trust');
  const lists = 'entries' in trust ? trust : await openTrust(trust, on);
  if (!lists.keyList) return unverified(lists.problems.length > 0 ? 'key-list' : 'no-trust');
  const found = lists.keys.get(opened.kid);
  if (!found) return unverified('unknown-key');
  if (!(await found.check(opened.signature, opened.signedBytes)))
    return { state: 'altered', reason: 'signature', claimed, old: NOTHING_OLD };
  const refused = refusedBy(found.key, claimed, on);
  if (refused) return unverified(refused);
  if (!isAddressOf(read, claimed)) return { state: 'altered', reason: 'address', claimed, old: NOTHING_OLD };
  return standingOn(lists, found.key, claimed, on);
}

function readRating(text: string): {
  opened: OpenedToken;
  record: RatingRecord;
  gtin?: string;
  serial?: string;
} {
  if (typeof text !== 'string') throw new RatingError('parts');
  const { token, gtin, serial } = readAddress(text);
  const opened = openToken(token, MOST_TOKEN_LENGTH);
  const record = readRecord(opened.payload);
  return { opened, record, ...(gtin !== undefined && { gtin }), ...(serial !== undefined && { serial }) };
}

/** Why a key that signed it does not vouch for it. */
function refusedBy(
  key: ListedKey,
  { issuer, stars, signed }: RatingRecord,
  on: string,
): RatingReason | undefined {
  if (key.revoked) return 'revoked-key';
  if (key.issuer.id !== issuer) return 'issuer';
  if (!key.uses.includes('rating') || !key.stars.includes(stars)) return 'not-allowed';
  if (signed < key.from || key.until < signed) return 'key-time';
  // A record is signed on the day its certificate is issued, or after it.
  return on < signed ? 'not-yet' : undefined;
}

/** A stamp of one product does not stand on another: the address around a record is compared with what was signed. */
function isAddressOf(
  { gtin, serial }: { readonly gtin?: string; readonly serial?: string },
  record: RatingRecord,
): boolean {
  if (gtin !== undefined && (record.gtin === undefined || fullGtin(record.gtin) !== gtin)) return false;
  return serial === undefined || record.stamp === serial;
}

function standingOn(
  { keyList, statusLists, entries }: OpenedTrust,
  { issuer }: ListedKey,
  record: RatingRecord,
  on: string,
): RatingVerification {
  const statusList = statusLists.get(issuer.id);
  const old = [
    ...(keyList && keyList.next < on ? (['keys'] as const) : []),
    ...(statusList && statusList.next < on ? (['status'] as const) : []),
  ];
  const meant = (entries.get(entryName(issuer.id, record.id)) ?? []).filter(
    (one) => one.on <= on && (one.signedBefore === undefined || record.signed < one.signedBefore),
  );
  // What no longer stands is not saved by having been extended.
  const entry = meant.find(({ state }) => state !== 'extended');
  const extendedUntil = lastDay(meant, record.expires);
  const about = {
    record,
    issuer,
    entry,
    ...(extendedUntil !== undefined && { extendedUntil }),
    asOf: statusList?.issued,
    old,
  };
  if (entry) {
    const state = entry.state === 'withdrawn' ? 'withdrawn' : 'superseded';
    return { state, reason: state, ...about };
  }
  if ((extendedUntil ?? record.expires) < on) return { state: 'expired', reason: 'expired', ...about };
  return { state: 'verified', ...about };
}

/** The latest day of its extensions; none of them makes a certificate end earlier. */
const lastDay = (entries: readonly StatusEntry[], expires: string): string | undefined =>
  entries.reduce<string | undefined>(
    (latest, { until }) => (until !== undefined && until > (latest ?? expires) ? until : latest),
    undefined,
  );
