/** Canonical JSON (RFC 8785), and the digest of a manifest over it. */
import type { DossierManifest } from '@ocop-kit/engine/schema';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalize } from 'json-canonicalize';

/** @returns the one text that RFC 8785 gives for the data */
export function canonicalJson(data: unknown): string {
  return canonicalize(data);
}

/** @returns SHA-256 over the canonical JSON of everything in a manifest but the digest itself */
export function manifestDigest({
  digest: _digest,
  ...rest
}: Omit<DossierManifest, 'digest'> & { digest?: unknown }): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalize(rest))));
}
