/**
 * A signed text as compact JWS (RFC 7515), opened strictly: one algorithm, one header, one spelling. What a library would take besides, keys in the
 * header, extensions, other algorithms, padding, is refused by name before any key is looked up.
 */
import { base64urlnopad } from '@scure/base';
import { CompactSign, type CryptoKey } from 'jose';
import { RatingError } from '../record/rating-error.js';

/** A token taken apart; nothing about it is proven. */
export interface OpenedToken {
  /** The id of the key that it says it was signed with. */
  readonly kid: string;
  /** What was signed. */
  readonly payload: string;
  /** 64 bytes. */
  readonly signature: Uint8Array<ArrayBuffer>;
  /** The bytes under the signature. */
  readonly signedBytes: Uint8Array<ArrayBuffer>;
}

/** A key that signs, and the id by which lists know it. */
export interface SigningKey {
  readonly kid: string;
  readonly privateKey: CryptoKey;
}

const KID = /^[A-Za-z0-9_-]{1,16}$/;
/** Parameters that would bring a key of the forger's own. */
const KEY_PARAMETERS = ['jwk', 'jku', 'x5u', 'x5c', 'x5t', 'x5t#S256'];
const SIGNATURE_BYTES = 64;

/** @returns whether keys may be named so */
export const isKid = (kid: unknown): kid is string => typeof kid === 'string' && KID.test(kid);

/** The one header of a token. */
const headerOf = (kid: string): string => JSON.stringify({ alg: 'EdDSA', kid });

/**
 * Signs a text.
 *
 * @param payload what is signed
 * @param key with its id
 * @returns a compact JWS
 * @throws {RatingError} for an id that keys cannot have
 */
export async function signText(payload: string, { kid, privateKey }: SigningKey): Promise<string> {
  if (!isKid(kid)) throw new RatingError('field', 'kid');
  return new CompactSign(new TextEncoder().encode(payload))
    .setProtectedHeader({ alg: 'EdDSA', kid })
    .sign(privateKey);
}

/**
 * Takes a token apart.
 *
 * @param token anything at all
 * @param most characters that it may have
 * @returns its parts
 * @throws {RatingError} for anything but the one spelling of a token
 */
export function openToken(token: unknown, most: number): OpenedToken {
  if (typeof token !== 'string') throw new RatingError('parts');
  if (token.length > most) throw new RatingError('size');
  const parts = token.split('.');
  const [header = '', payload = '', signature = ''] = parts;
  if (parts.length !== 3 || header === '' || payload === '') throw new RatingError('parts');
  const kid = readHeader(bytesOf(header));
  const text = textOf(bytesOf(payload), 'payload');
  const bytes = bytesOf(signature);
  if (bytes.length !== SIGNATURE_BYTES) throw new RatingError('parts');
  const signedBytes = new TextEncoder().encode(`${header}.${payload}`);
  return { kid, payload: text, signature: bytes, signedBytes };
}

/** Puts a token together from what it consists of. */
export const joinToken = (kid: string, payload: string, signature: Uint8Array): string =>
  [new TextEncoder().encode(headerOf(kid)), new TextEncoder().encode(payload), signature]
    .map((bytes) => base64urlnopad.encode(bytes))
    .join('.');

/** Refuses padding, letters of other alphabets, and bits that nothing reads. */
function bytesOf(part: string): Uint8Array<ArrayBuffer> {
  try {
    return base64urlnopad.decode(part) as Uint8Array<ArrayBuffer>;
  } catch {
    throw new RatingError('base64');
  }
}

function textOf(bytes: Uint8Array, fault: 'header' | 'payload'): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new RatingError(fault);
  }
}

function readHeader(bytes: Uint8Array): string {
  const text = textOf(bytes, 'header');
  let header: unknown;
  try {
    header = JSON.parse(text);
  } catch {
    throw new RatingError('header');
  }
  if (typeof header !== 'object' || header === null) throw new RatingError('header');
  const names = Object.keys(header);
  if (names.some((name) => KEY_PARAMETERS.includes(name))) throw new RatingError('embedded-key');
  if (names.includes('crit')) throw new RatingError('critical');
  const { alg, kid } = header as { readonly alg?: unknown; readonly kid?: unknown };
  if (alg !== 'EdDSA') throw new RatingError('algorithm');
  if (!isKid(kid) || text !== headerOf(kid)) throw new RatingError('header');
  return kid;
}
