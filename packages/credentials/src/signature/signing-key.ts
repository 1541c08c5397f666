/** Keys of those who sign: made, kept in a file under a passphrase, and opened again. */
import {
  CompactEncrypt,
  compactDecrypt,
  exportJWK,
  generateKeyPair,
  importJWK,
  type CryptoKey,
  type JWK,
} from 'jose';
import { RatingError } from '../record/rating-error.js';
import type { PublicJwk } from './ed25519.js';
import { isKid, type SigningKey } from './token.js';

/** A new key: the part that lists publish, and the part that stays. */
export interface NewSigningKey extends SigningKey {
  /** For key lists. */
  readonly publicKey: PublicJwk;
}

/** PBKDF2 with SHA-256, as OWASP's Password Storage Cheat Sheet asks for it in 2023 and since. */
const ROUNDS = 600_000;

/**
 * Makes a key (Ed25519).
 *
 * @param kid by which lists name it: at most 16 letters, digits, hyphens and underscores
 * @param extractable whether its private part may be written to a file
 * @returns both parts
 * @throws {RatingError} for an id that keys cannot have
 */
export async function createSigningKey(kid: string, extractable = false): Promise<NewSigningKey> {
  if (!isKid(kid)) throw new RatingError('field', 'kid');
  const { publicKey, privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable });
  return { kid, publicKey: publicPart(await exportJWK(publicKey)), privateKey };
}

/**
 * Closes a private key for a file.
 *
 * @param key made with `extractable`
 * @param passphrase of whoever keeps it; without one the file is open to whoever reads it
 * @returns a JWE (RFC 7516, PBES2): nobody reads it without the passphrase; a JWK where there is none
 */
export async function closeSigningKey({ kid, privateKey }: SigningKey, passphrase?: string): Promise<string> {
  const jwk = { ...(await exportJWK(privateKey)), kid };
  if (passphrase === undefined) return JSON.stringify(jwk);
  return new CompactEncrypt(new TextEncoder().encode(JSON.stringify(jwk)))
    .setProtectedHeader({ alg: 'PBES2-HS256+A128KW', enc: 'A256GCM', cty: 'jwk+json' })
    .setKeyManagementParameters({ p2c: ROUNDS })
    .encrypt(new TextEncoder().encode(passphrase.normalize('NFC')));
}

/**
 * Opens a private key from a file.
 *
 * @param text a JWE of `closeSigningKey`, or a JWK that nobody closed
 * @param passphrase where it is closed
 * @returns both parts; the promise is rejected with the library's error where the passphrase is another
 * @throws {RatingError} `kind` for what is no such key
 */
export async function openSigningKey(text: string, passphrase?: string): Promise<NewSigningKey> {
  const trimmed = text.trim();
  const isClosed = !trimmed.startsWith('{');
  if (isClosed && passphrase === undefined) throw new RatingError('field', 'passphrase');
  const jwk = parse(isClosed ? await decrypt(trimmed, passphrase ?? '') : trimmed);
  if (jwk.kty !== 'OKP' || jwk.crv !== 'Ed25519' || !jwk.d || !isKid(jwk.kid)) throw new RatingError('kind');
  const privateKey = (await importJWK({ ...jwk, alg: 'EdDSA' }, 'EdDSA')) as CryptoKey;
  return { kid: jwk.kid, publicKey: publicPart(jwk), privateKey };
}

async function decrypt(jwe: string, passphrase: string): Promise<string> {
  const { plaintext } = await compactDecrypt(jwe, new TextEncoder().encode(passphrase.normalize('NFC')), {
    keyManagementAlgorithms: ['PBES2-HS256+A128KW'],
    contentEncryptionAlgorithms: ['A256GCM'],
    maxPBES2Count: ROUNDS,
  });
  return new TextDecoder().decode(plaintext);
}

function parse(text: string): JWK {
  try {
    return JSON.parse(text) as JWK;
  } catch {
    throw new RatingError('kind');
  }
}

function publicPart({ x }: JWK): PublicJwk {
  if (x === undefined) throw new RatingError('kind');
  return { kty: 'OKP', crv: 'Ed25519', x };
}
