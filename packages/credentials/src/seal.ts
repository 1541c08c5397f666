/** A ballot is sealed: one number stands for everything in it, and says nothing of what that is. */
import { sealOf, type SessionBallot } from '@ocop-kit/engine/council';
import { bytesToHex } from '@noble/hashes/utils.js';

/** A ballot with its seal. */
export type SealedBallot = SessionBallot & {
  readonly session: string;
  readonly seal: string;
  readonly nonce: string;
};

/** Sixteen bytes, so that nobody can find a ballot by trying out all picks. */
const NONCE_BYTES = 16;

/**
 * Seals a ballot for one session: in another one it does not hold. A nonce is put in first: there are few ways to fill in a sheet, and whoever
 * knew the seal alone could try them all.
 *
 * @param ballot a seal and a signature that it has already are replaced
 * @param session the id of the session that the ballot is for
 * @param nonce 32 hexadecimal digits; by default from the browser's or Node's source of random numbers
 * @returns a new ballot
 */
export function sealBallot(ballot: SessionBallot, session: string, nonce = createNonce()): SealedBallot {
  const { seal: _seal, signature: _signature, ...rest } = ballot;
  const content = { ...rest, session, nonce };
  return { ...content, seal: sealOf(content) };
}

const createNonce = (): string => bytesToHex(crypto.getRandomValues(new Uint8Array(NONCE_BYTES)));
