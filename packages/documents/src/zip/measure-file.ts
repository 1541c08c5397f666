/** What a file is told by: its length, its SHA-256 and its CRC-32, without ever holding a large one in memory. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { checksum } from './checksum.js';
import { readBytes, readPieces, type FileSource } from './file-source.js';

/** What a file is told by. */
export interface FileMeasure {
  /** In bytes, as they were counted. */
  readonly size: number;
  /** 64 hexadecimal digits. */
  readonly sha256: string;
  /** CRC-32. */
  readonly checksum: number;
}

/** The platform's own digest is many times faster, but takes a file as a whole. */
const AT_ONCE = 8_000_000;

/** @returns what the bytes of a file are told by */
export async function measureFile(source: FileSource): Promise<FileMeasure> {
  if (source.size <= AT_ONCE) return measureBytes(await readBytes(source));
  const digest = sha256.create();
  let size = 0;
  let sum = 0;
  for await (const piece of readPieces(source)) {
    digest.update(piece);
    sum = checksum(piece, sum);
    size += piece.length;
  }
  return { size, sha256: bytesToHex(digest.digest()), checksum: sum };
}

/** @returns the same for bytes that are in memory */
export async function measureBytes(bytes: Uint8Array): Promise<FileMeasure> {
  return { size: bytes.length, sha256: await sha256Of(bytes), checksum: checksum(bytes) };
}

/** Pages that were not served over https have no `subtle`. */
async function sha256Of(bytes: Uint8Array): Promise<string> {
  const subtle = (globalThis.crypto as { readonly subtle?: typeof crypto.subtle } | undefined)?.subtle;
  if (!subtle) return bytesToHex(sha256(bytes));
  return bytesToHex(new Uint8Array(await subtle.digest('SHA-256', bytes)));
}
