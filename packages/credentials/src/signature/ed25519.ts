/**
 * Whether an Ed25519 signature holds (RFC 8032): by WebCrypto, and where a browser lacks it, as many phones do, by a library that is fetched then.
 */
import { base64urlnopad } from '@scure/base';

/** A public key as it is kept in files (RFC 8037). */
export interface PublicJwk {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  /** 32 bytes in base64url. */
  readonly x: string;
}

/** Checks signatures of one key. */
export type SignatureCheck = (
  signature: Uint8Array<ArrayBuffer>,
  signedBytes: Uint8Array<ArrayBuffer>,
) => Promise<boolean>;

/** The prime of the field, 2^255 - 19: an encoding of it or above is a second spelling of a smaller number. */
const PRIME = (1n << 255n) - 19n;
/** Where points of small order lie: a key there would hold under signatures of anything. */
const SMALL_ORDER: readonly bigint[] = [
  0n,
  1n,
  PRIME - 1n,
  2707385501144840649318225287225658788936804267575313519463743609750303402022n,
  55188659117513257062467267217118295137698188065244968500265048394206261417927n,
];

/**
 * @param x a public key in base64url
 * @returns its 32 bytes; undefined for anything that is no key: another spelling, another length, a point of small order
 */
export function publicKeyBytes(x: unknown): Uint8Array<ArrayBuffer> | undefined {
  if (typeof x !== 'string' || x.length !== 43) return undefined;
  try {
    const bytes = base64urlnopad.decode(x) as Uint8Array<ArrayBuffer>;
    const y = numberOf(bytes) & ((1n << 255n) - 1n);
    return y < PRIME && !SMALL_ORDER.includes(y) ? bytes : undefined;
  } catch {
    return undefined;
  }
}

const numberOf = (bytes: Uint8Array): bigint =>
  bytes.reduceRight((total, byte) => (total << 8n) | BigInt(byte), 0n);

/**
 * Makes a key ready to check with.
 *
 * @param bytes as `publicKeyBytes` gives them
 * @returns what checks signatures; it answers false for bytes that are no point
 */
export async function signatureCheck(bytes: Uint8Array<ArrayBuffer>): Promise<SignatureCheck> {
  return (await byWebCrypto(bytes)) ?? (await byLibrary(bytes));
}

async function byWebCrypto(bytes: Uint8Array<ArrayBuffer>): Promise<SignatureCheck | undefined> {
  // Pages that are not served over HTTPS have no `subtle`.
  const subtle = crypto.subtle as typeof crypto.subtle | undefined;
  if (!subtle) return undefined;
  try {
    const key = await subtle.importKey('raw', bytes, 'Ed25519', false, ['verify']);
    return async (signature, signedBytes) => {
      try {
        return await subtle.verify('Ed25519', key, signature, signedBytes);
      } catch {
        return false;
      }
    };
  } catch {
    return undefined;
  }
}

async function byLibrary(bytes: Uint8Array): Promise<SignatureCheck> {
  const [{ etc, verify }, { sha512 }] = await Promise.all([
    import('@noble/ed25519'),
    import('@noble/hashes/sha2.js'),
  ]);
  etc.sha512Sync = (...messages) => sha512(etc.concatBytes(...messages));
  return (signature, signedBytes) => {
    try {
      // As RFC 8032 has it, not as chains of blocks do, which take more spellings of a point.
      return Promise.resolve(verify(signature, signedBytes, bytes, { zip215: false }));
    } catch {
      return Promise.resolve(false);
    }
  };
}
