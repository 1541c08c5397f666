/** A sealed ballot is signed with its member's key. What is signed is the seal; the key never leaves the member's device. */
import type { CouncilMember, SessionBallot } from '@ocop-kit/engine/council';
import {
  CompactSign,
  compactVerify,
  exportJWK,
  generateKeyPair,
  importJWK,
  type CryptoKey,
  type JWK,
} from 'jose';
import type { SealedBallot } from './seal.js';

/** What the signatures of a member are checked with, as a session keeps it. */
export type PublicKey = NonNullable<CouncilMember['key']>;

/** A member's key: the part that is given to the council, and the part that stays. */
export interface MemberKeys {
  readonly publicKey: PublicKey;
  readonly privateKey: CryptoKey;
}

const ALGORITHM = 'EdDSA';

/**
 * Makes a key for a member (Ed25519).
 *
 * @param extractable whether the private part may be written to a file
 * @returns the part for the council, and the part that stays with the member
 */
export async function createKeys(extractable = false): Promise<MemberKeys> {
  const { publicKey, privateKey } = await generateKeyPair(ALGORITHM, { crv: 'Ed25519', extractable });
  const { kty, crv, x } = await exportJWK(publicKey);
  return { publicKey: { kty, crv, x } as PublicKey, privateKey };
}

/**
 * Reads a private key from a file that somebody kept.
 *
 * @param jwk as of RFC 8037
 * @returns a key that `signBallot` takes; the promise is rejected for one that is none
 */
export async function readPrivateKey(jwk: JWK): Promise<CryptoKey> {
  return (await importJWK(jwk, ALGORITHM)) as CryptoKey;
}

/**
 * Signs a sealed ballot.
 *
 * @param ballot as `sealBallot` gives it
 * @param privateKey the member's own
 * @returns a new ballot, with a JWS (RFC 7515) over the seal
 */
export async function signBallot(ballot: SealedBallot, privateKey: CryptoKey): Promise<SealedBallot> {
  const signature = await new CompactSign(new TextEncoder().encode(ballot.seal))
    .setProtectedHeader({ alg: ALGORITHM })
    .sign(privateKey);
  return { ...ballot, signature };
}

/**
 * Whether the signature is that of the member's key over this very seal.
 *
 * @param ballot with seal and signature
 * @param key the member's, from the session
 * @returns false for anything else
 */
export async function isSignedBy({ seal, signature }: SessionBallot, key: PublicKey): Promise<boolean> {
  if (seal === undefined || signature === undefined) return false;
  try {
    const publicKey = await importJWK({ kty: key.kty, crv: key.crv, x: key.x }, ALGORITHM);
    const { payload } = await compactVerify(signature, publicKey, { algorithms: [ALGORITHM] });
    return new TextDecoder().decode(payload) === seal;
  } catch {
    return false;
  }
}
