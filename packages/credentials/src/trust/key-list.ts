/**
 * `ocop-keys/1`: which keys sign ratings, of which authority, from when until when and for which ranks. It is signed by an anchor, a key that the
 * host of a page trusts; it names its number and the day by which the next one is due, so that an old list does not pass for a new one.
 */
import { isClearText } from '../record/clear-text.js';
import { RatingError } from '../record/rating-error.js';
import { publicKeyBytes } from '../signature/ed25519.js';
import { isKid, openToken, signText, type SigningKey } from '../signature/token.js';
import {
  dayField,
  fieldsOf,
  listOf,
  readListText,
  sequenceField,
  textField,
  type ListFields,
} from './list-fields.js';

/** An authority that issues certificates. */
export interface KeyIssuer {
  /** As records name it: at most 16 of a-z, 0-9 and hyphens. */
  readonly id: string;
  /** As people know it. */
  readonly name: string;
}

/** What a key may sign. */
export type KeyUse = 'rating' | 'status';

/** A key that signs ratings or lists of withdrawals. */
export interface ListedKey {
  readonly kid: string;
  /** 32 bytes in base64url. */
  readonly x: string;
  readonly issuer: KeyIssuer;
  /** The first day on which it signs. */
  readonly from: string;
  /** The last one; what it signed until then stays signed. */
  readonly until: string;
  /** The ranks it may sign. */
  readonly stars: readonly number[];
  readonly uses: readonly KeyUse[];
  /** It was lost or stolen: nothing that it signed is believed, since a thief writes any day. */
  readonly revoked?: { readonly on: string; readonly ground: string } | undefined;
}

/** A key that signs key lists. */
export interface AnchorKey {
  readonly kid: string;
  /** 32 bytes in base64url. */
  readonly x: string;
}

/** Which keys sign, `ocop-keys/1`. */
export interface KeyList {
  readonly format: 'ocop-keys/1';
  /** From 1, and one more with each list. */
  readonly sequence: number;
  /** The day it was signed. */
  readonly issued: string;
  /** The day by which the next list is due; after it this one is old. */
  readonly next: string;
  /** The anchors that sign lists after this one, where they are others than before. */
  readonly anchors?: readonly AnchorKey[] | undefined;
  readonly keys: readonly ListedKey[];
}

const KEYS_FORMAT = 'ocop-keys/1';
const MOST_KEYS = 500;
const MOST_ANCHORS = 5;
/** Characters of a signed list. */
export const MOST_LIST_LENGTH = 4_000_000;
const MOST_TEXT = 120;
export const ISSUER_ID = /^[a-z0-9][a-z0-9-]{0,15}$/;

/**
 * Checks a key list.
 *
 * @param list anything
 * @returns the same, checked and in the order in which it is written
 * @throws {RatingError} naming the field
 */
export function checkKeyList(list: unknown): KeyList {
  const fields = fieldsOf(list, ['format', 'sequence', 'issued', 'next', 'anchors', 'keys'], '');
  if (fields['format'] !== KEYS_FORMAT) throw new RatingError('kind');
  const checked: KeyList = {
    format: KEYS_FORMAT,
    sequence: sequenceField(fields, ''),
    issued: dayField(fields, 'issued', ''),
    next: dayField(fields, 'next', ''),
    ...(fields['anchors'] !== undefined && {
      anchors: listOf(fields['anchors'], MOST_ANCHORS, '/anchors', readAnchor),
    }),
    keys: listOf(fields['keys'], MOST_KEYS, '/keys', readListedKey),
  };
  if (checked.next < checked.issued) throw new RatingError('field', '/next');
  if (checked.anchors?.length === 0) throw new RatingError('field', '/anchors');
  // One id, one key; one key, one authority: else a record passes from one to another.
  for (const field of ['kid', 'x'] as const) {
    const values = checked.keys.map((key) => key[field]);
    const at = values.findIndex((value, index) => values.indexOf(value) < index);
    if (at >= 0) throw new RatingError('field', `/keys/${at}/${field}`);
  }
  return checked;
}

/**
 * Signs a key list.
 *
 * @param list checked on the way
 * @param anchor the key that hosts trust, or one that a list before announced
 * @returns a compact JWS
 * @throws {RatingError} for a list that is not as it must be
 */
export const signKeyList = async (list: KeyList, anchor: SigningKey): Promise<string> =>
  signText(JSON.stringify(checkKeyList(list)), anchor);

/**
 * Reads a signed key list without asking who signed it.
 *
 * @param token a compact JWS
 * @returns the list, and what its signature is checked with
 * @throws {RatingError} for anything that is no such list
 */
export function readKeyList(token: string) {
  const opened = openToken(token, MOST_LIST_LENGTH);
  return { ...opened, list: checkKeyList(readListText(opened.payload, KEYS_FORMAT)) };
}

function readAnchor(value: unknown, pointer: string): AnchorKey {
  const fields = fieldsOf(value, ['kid', 'x'], pointer);
  return { kid: textField(fields, 'kid', pointer, isKid), x: keyField(fields, pointer) };
}

const keyField = (fields: ListFields, pointer: string): string =>
  textField(fields, 'x', pointer, (x) => publicKeyBytes(x) !== undefined);

const isName = (text: string): boolean => text.length <= MOST_TEXT && isClearText(text);

function readListedKey(value: unknown, pointer: string): ListedKey {
  const known = ['kid', 'x', 'issuer', 'from', 'until', 'stars', 'uses', 'revoked'];
  const fields = fieldsOf(value, known, pointer);
  const issuer = fieldsOf(fields['issuer'], ['id', 'name'], `${pointer}/issuer`);
  const key: ListedKey = {
    kid: textField(fields, 'kid', pointer, isKid),
    x: keyField(fields, pointer),
    issuer: {
      id: textField(issuer, 'id', `${pointer}/issuer`, (id) => ISSUER_ID.test(id)),
      name: textField(issuer, 'name', `${pointer}/issuer`, isName),
    },
    from: dayField(fields, 'from', pointer),
    until: dayField(fields, 'until', pointer),
    stars: listOf(fields['stars'], 5, `${pointer}/stars`, readStars),
    uses: listOf(fields['uses'], 2, `${pointer}/uses`, readUse),
    ...(fields['revoked'] !== undefined && { revoked: readRevoked(fields['revoked'], `${pointer}/revoked`) }),
  };
  if (key.until < key.from) throw new RatingError('field', `${pointer}/until`);
  return key;
}

function readStars(value: unknown, pointer: string): number {
  if (!Number.isInteger(value) || Number(value) < 1 || Number(value) > 5)
    throw new RatingError('field', pointer);
  return Number(value);
}

function readUse(value: unknown, pointer: string): KeyUse {
  if (value !== 'rating' && value !== 'status') throw new RatingError('field', pointer);
  return value;
}

function readRevoked(value: unknown, pointer: string): NonNullable<ListedKey['revoked']> {
  const fields = fieldsOf(value, ['on', 'ground'], pointer);
  return { on: dayField(fields, 'on', pointer), ground: textField(fields, 'ground', pointer, isName) };
}
