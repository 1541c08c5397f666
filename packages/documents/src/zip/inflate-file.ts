/** Unpacks a compressed file of an archive under a limit: not a byte more than the directory says, and it says no more than is allowed. */
import { Inflate } from 'fflate';
import { readPieces, type FileSource } from './file-source.js';

/** A piece of this size unpacks to sixteen million bytes at most, whatever is in it. */
const PIECE = 16_384;

/**
 * @param packed the compressed bytes
 * @param size what the directory says it unpacks to
 * @returns undefined where the bytes are no such file
 */
export async function inflateFile(packed: FileSource, size: number): Promise<Blob | undefined> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const read = { length: 0, ended: false };
  const inflate = new Inflate((piece, final) => {
    read.length += piece.length;
    read.ended ||= final;
    if (read.length <= size) pieces.push(piece.slice());
  });
  try {
    for await (const piece of readPieces(packed)) {
      for (let at = 0; at < piece.length; at += PIECE) {
        inflate.push(piece.subarray(at, at + PIECE));
        if (read.length > size) return undefined;
      }
    }
    inflate.push(new Uint8Array(0), true);
  } catch {
    return undefined;
  }
  return read.ended && read.length === size ? new Blob(pieces) : undefined;
}
