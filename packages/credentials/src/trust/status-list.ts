/**
 * `ocop-status/1`: which ratings of an authority no longer stand. It is signed by a key of that authority, and names its number and the day by which
 * the next one is due, as key lists do.
 */
import { isClearText } from '../record/clear-text.js';
import { RatingError } from '../record/rating-error.js';
import { openToken, signText, type SigningKey } from '../signature/token.js';
import { ISSUER_ID, MOST_LIST_LENGTH, MOST_TEXT } from './key-list.js';
import { dayField, fieldsOf, listOf, readListText, sequenceField, textField } from './list-fields.js';

/** A rating that no longer stands. */
export interface StatusEntry {
  /** The certificate's id, as records have it. */
  readonly id: string;
  /** Withdrawn by the authority, or replaced by another rating or another certificate. */
  readonly state: 'withdrawn' | 'superseded';
  /** The day from which it no longer stands. */
  readonly on: string;
  /** Why, as the decision has it, at most 120 characters. */
  readonly ground?: string | undefined;
  /** Only records signed before this day are meant: those of a certificate that was issued anew under the same id still stand. */
  readonly signedBefore?: string | undefined;
}

/** Which ratings of an authority no longer stand, `ocop-status/1`. */
export interface StatusList {
  readonly format: 'ocop-status/1';
  /** The authority's id, as records have it. */
  readonly issuer: string;
  /** From 1, and one more with each list. */
  readonly sequence: number;
  /** The day it was signed. */
  readonly issued: string;
  /** The day by which the next list is due; after it this one is old. */
  readonly next: string;
  readonly records: readonly StatusEntry[];
}

const STATUS_FORMAT = 'ocop-status/1';
const MOST_RECORDS = 20_000;
const RECORD_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,31}$/;

/**
 * Checks a list of withdrawals.
 *
 * @param list anything
 * @returns the same, checked and in the order in which it is written
 * @throws {RatingError} naming the field
 */
export function checkStatusList(list: unknown): StatusList {
  const fields = fieldsOf(list, ['format', 'issuer', 'sequence', 'issued', 'next', 'records'], '');
  if (fields['format'] !== STATUS_FORMAT) throw new RatingError('kind');
  const checked: StatusList = {
    format: STATUS_FORMAT,
    issuer: textField(fields, 'issuer', '', (id) => ISSUER_ID.test(id)),
    sequence: sequenceField(fields, ''),
    issued: dayField(fields, 'issued', ''),
    next: dayField(fields, 'next', ''),
    records: listOf(fields['records'], MOST_RECORDS, '/records', readEntry),
  };
  if (checked.next < checked.issued) throw new RatingError('field', '/next');
  return checked;
}

/**
 * Signs a list of withdrawals.
 *
 * @param list checked on the way
 * @param key one that the key list lets sign such lists for this authority
 * @returns a compact JWS
 * @throws {RatingError} for a list that is not as it must be
 */
export const signStatusList = async (list: StatusList, key: SigningKey): Promise<string> =>
  signText(JSON.stringify(checkStatusList(list)), key);

/**
 * Reads a signed list of withdrawals without asking who signed it.
 *
 * @param token a compact JWS
 * @returns the list, and what its signature is checked with
 * @throws {RatingError} for anything that is no such list
 */
export function readStatusList(token: string) {
  const opened = openToken(token, MOST_LIST_LENGTH);
  return { ...opened, list: checkStatusList(readListText(opened.payload, STATUS_FORMAT)) };
}

function readEntry(value: unknown, pointer: string): StatusEntry {
  const fields = fieldsOf(value, ['id', 'state', 'on', 'ground', 'signedBefore'], pointer);
  const state = textField(fields, 'state', pointer, (text) => text === 'withdrawn' || text === 'superseded');
  const isGround = (text: string): boolean => text.length <= MOST_TEXT && isClearText(text);
  return {
    id: textField(fields, 'id', pointer, (text) => RECORD_ID.test(text)),
    state: state as StatusEntry['state'],
    on: dayField(fields, 'on', pointer),
    ...(fields['ground'] !== undefined && { ground: textField(fields, 'ground', pointer, isGround) }),
    ...(fields['signedBefore'] !== undefined && { signedBefore: dayField(fields, 'signedBefore', pointer) }),
  };
}
