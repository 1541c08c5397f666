/** Decompresses under a limit, in a browser as in Node. */
import { Inflate } from 'fflate';

/** At most a thousand times as much comes out of a piece: what lies about its length is found out before it fills the memory. */
const PIECE_SIZE = 16_384;

/** @returns undefined for bytes that are damaged, or more than the limit */
export function inflateWithin(packed: Uint8Array, limit: number): Uint8Array | undefined {
  const bytes = new Uint8Array(limit);
  let length = 0;
  const inflate = new Inflate((piece) => {
    // A view cannot be written beyond its end: this throws.
    bytes.set(piece, length);
    length += piece.length;
  });
  try {
    for (let at = 0; at === 0 || at < packed.length; at += PIECE_SIZE)
      inflate.push(packed.subarray(at, at + PIECE_SIZE), at + PIECE_SIZE >= packed.length);
  } catch {
    return undefined;
  }
  return bytes.subarray(0, length);
}
