/**
 * `ocop-status/1`: which ratings of an authority no longer stand, or stand for longer than they say. It is signed by a key of that authority, and names its number and the day by which
 * the next one is due, as key lists do.
 */
import { isClearText } from '../record/clear-text.js';
import { RatingError } from '../record/rating-error.js';
import { RECORD_ID } from '../record/record-id-form.js';
import { openToken, signText, type SigningKey } from '../signature/token.js';
import { ISSUER_ID, MOST_LIST_LENGTH } from './key-list.js';
import { dayField, fieldsOf, listOf, readListText, sequenceField, textField } from './list-fields.js';

/** A rating that no longer stands as it was signed. */
export interface StatusEntry {
  /** The certificate's id, as records have it: `recordIdOf` of its id in the register. */
  readonly id: string;
  /**
   * Withdrawn by the authority; replaced by another rating or another certificate; or extended, so that it stands for longer than it says.
   *
   * @see QĐ 26/2026/QĐ-TTg Art. 8 (withdrawn), Art. 12.3 (extended)
   */
  readonly state: 'withdrawn' | 'superseded' | 'extended';
  /** The day from which that is so. */
  readonly on: string;
  /** Its last day now, where it is extended, and only there. How long an extension may be is for the register that grants it. */
  readonly until?: string | undefined;
  /** Why, as the decision has it, at most 300 characters. */
  readonly ground?: string | undefined;
  /** Only records signed before this day are meant: those of a certificate that was issued anew under the same id still stand. */
  readonly signedBefore?: string | undefined;
}

/** Which ratings of an authority no longer stand as they were signed, `ocop-status/1`. */
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
const STATES: readonly string[] = ['withdrawn', 'superseded', 'extended'];
const MOST_RECORDS = 20_000;
/** The longest ground of Art. 8.1 has 222. */
const MOST_GROUND = 300;

/**
 * Checks a list of withdrawals and extensions.
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
  const fields = fieldsOf(value, ['id', 'state', 'on', 'until', 'ground', 'signedBefore'], pointer);
  const state = textField(fields, 'state', pointer, (text) => STATES.includes(text));
  const on = dayField(fields, 'on', pointer);
  const until = state === 'extended' ? dayField(fields, 'until', pointer) : undefined;
  // Nothing is extended until a day that has passed, and nothing else has such a day.
  if (fields['until'] !== until || (until !== undefined && until < on))
    throw new RatingError('field', `${pointer}/until`);
  const isGround = (text: string): boolean => text.length <= MOST_GROUND && isClearText(text);
  return {
    id: textField(fields, 'id', pointer, (text) => RECORD_ID.test(text)),
    state: state as StatusEntry['state'],
    on,
    ...(until !== undefined && { until }),
    ...(fields['ground'] !== undefined && { ground: textField(fields, 'ground', pointer, isGround) }),
    ...(fields['signedBefore'] !== undefined && { signedBefore: dayField(fields, 'signedBefore', pointer) }),
  };
}
