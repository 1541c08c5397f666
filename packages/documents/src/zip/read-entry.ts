/** One file of an archive: its own header held against the directory, and where its bytes are. */
import { readBytes, type FileSource } from './file-source.js';
import type { DirectoryEntry } from './read-directory.js';
import { FLAGS, LOCAL } from './zip-format.js';

/** Where the bytes of a file are in the archive. */
export interface EntryBounds {
  /** The first of its bytes, behind its header. */
  readonly from: number;
  /** The first byte behind them. */
  readonly to: number;
  /** Whether its own header says something else than the directory. */
  readonly differs: boolean;
}

/** @returns undefined where no header stands, or the bytes would lie outside */
export async function findEntry(source: FileSource, entry: DirectoryEntry): Promise<EntryBounds | undefined> {
  const bytes = await readBytes(source, entry.start, entry.start + LOCAL.length + entry.pathBytes.length);
  if (bytes.length < LOCAL.length) return undefined;
  const header = new DataView(bytes.buffer, bytes.byteOffset);
  if (header.getUint32(0, true) !== LOCAL.signature) return undefined;
  const [name = 0, extra = 0] = [26, 28].map((offset) => header.getUint16(offset, true));
  const from = entry.start + LOCAL.length + name + extra;
  const to = from + entry.packed;
  if (to > source.size) return undefined;
  const [checksum, packed, size] = [14, 18, 22].map((offset) => header.getUint32(offset, true));
  const same = checksum === entry.checksum && packed === entry.packed && size === entry.size;
  // With a descriptor behind the data, the header may leave them out.
  const left = (entry.flags & FLAGS.descriptor) !== 0 && checksum === 0 && packed === 0 && size === 0;
  const differs =
    !(same || left) ||
    header.getUint16(6, true) !== entry.flags ||
    header.getUint16(8, true) !== entry.method ||
    name !== entry.pathBytes.length ||
    entry.pathBytes.some((byte, i) => byte !== bytes[LOCAL.length + i]);
  return { from, to, differs };
}
