/** The seal of a ballot: one number that stands for everything in it. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalize } from 'json-canonicalize';
import type { SessionBallot } from '../formats/session/session-ballot.js';

/**
 * Works out the seal that a ballot should have.
 *
 * @param ballot with everything that was sealed
 * @returns SHA-256 over the canonical JSON (RFC 8785) of all but seal and signature, 64 hexadecimal digits
 */
export function sealOf(ballot: SessionBallot): string {
  const { seal: _seal, signature: _signature, ...content } = ballot;
  return bytesToHex(sha256(utf8ToBytes(canonicalize(content))));
}
