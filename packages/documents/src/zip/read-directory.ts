/**
 * Reads the directory of an archive from anybody. Nothing in it is believed: it only says where to look, and what it says is held
 * against the files themselves, and the whole against what the same files would give if they were packed once more.
 */
import { makeFinding, type DossierFinding } from '../problems/dossier-finding.js';
import { readBytes, type FileSource } from './file-source.js';
import { DIRECTORY, END, LOCAL, MAX_COMMENT } from './zip-format.js';

/** One line of the directory, as it is written there. */
export interface DirectoryEntry {
  /** Decoded as UTF-8; bytes that are none become U+FFFD. */
  readonly path: string;
  readonly pathBytes: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly size: number;
  /** The rights and the kind of the file, as Unix has them, in the upper half. */
  readonly attributes: number;
  /** Where its own header stands in the file. */
  readonly start: number;
}

/** The directory of an archive, and what was odd about its place. */
export interface Directory {
  readonly entries: readonly DirectoryEntry[];
  /** Where the directory stands in the file. */
  readonly start: number;
  readonly findings: readonly DossierFinding[];
}

/** An entry takes 46 bytes and a name; what is longer than this holds no names of a dossier. */
const BYTES_AN_ENTRY = 512;
const SMALLEST = 22;

/**
 * @param maxEntries more are not read
 * @returns no entries, and a finding that says why, where no directory can be read
 */
export async function readDirectory(source: FileSource, maxEntries: number): Promise<Directory> {
  const none = (...findings: DossierFinding[]): Directory => ({ entries: [], start: 0, findings });
  const tailStart = Math.max(0, source.size - END.length - MAX_COMMENT);
  const tail = await readBytes(source, tailStart);
  const at = lastEnd(tail);
  if (at < 0)
    return none(makeFinding((await begins(source)) ? 'dossier/truncated' : 'dossier/not-a-zip', '', {}));

  const end = viewOf(tail, at);
  const [disk, directoryDisk, here, count] = [4, 6, 8, 10].map((offset) => end.getUint16(offset, true));
  const length = end.getUint32(12, true);
  const declaredStart = end.getUint32(16, true);
  const endAt = tailStart + at;
  const start = endAt - length;
  if (disk !== 0 || directoryDisk !== 0 || here !== count || count === undefined || start < declaredStart)
    return none(makeFinding('dossier/truncated', '', {}));
  if (count > maxEntries || length > maxEntries * BYTES_AN_ENTRY)
    return none(makeFinding('dossier/too-large', '', { what: 'files', limit: maxEntries }));

  const before = start - declaredStart;
  const behind = source.size - endAt - END.length;
  // The end that was found is that of a Word or Excel file inside: the archive's own is missing.
  if (before > 0 && behind > 0 && (await begins(source)))
    return none(makeFinding('dossier/truncated', '', {}));
  const findings = [
    ...(before > 0 ? [makeFinding('dossier/extra-bytes', '', { bytes: before, where: 'before' })] : []),
    ...(behind > 0 ? [makeFinding('dossier/extra-bytes', '', { bytes: behind, where: 'after' })] : []),
  ];
  const entries = parseEntries(await readBytes(source, start, endAt), count, before);
  if (entries === undefined) return none(makeFinding('dossier/truncated', '', {}));
  return { entries, start, findings };
}

/** The last place where an end of a directory may stand. */
function lastEnd(tail: Uint8Array): number {
  for (let at = tail.length - SMALLEST; at >= 0; at--)
    if (tail[at] === 0x50 && viewOf(tail, at).getUint32(0, true) === END.signature) return at;
  return -1;
}

/** Whether it begins as archives do: then its end is what is missing. */
async function begins(source: FileSource): Promise<boolean> {
  const head = await readBytes(source, 0, 4);
  return head.length === 4 && viewOf(head, 0).getUint32(0, true) === LOCAL.signature;
}

/** @returns undefined where the bytes are no such entries, one behind the other to the last byte */
function parseEntries(bytes: Uint8Array, count: number, shift: number): DirectoryEntry[] | undefined {
  const entries: DirectoryEntry[] = [];
  let at = 0;
  for (let i = 0; i < count; i++) {
    if (at + DIRECTORY.length > bytes.length) return undefined;
    const header = viewOf(bytes, at);
    if (header.getUint32(0, true) !== DIRECTORY.signature) return undefined;
    const [name = 0, extra = 0, comment = 0] = [28, 30, 32].map((offset) => header.getUint16(offset, true));
    const pathBytes = bytes.subarray(at + DIRECTORY.length, at + DIRECTORY.length + name);
    entries.push({
      path: new TextDecoder().decode(pathBytes),
      pathBytes,
      flags: header.getUint16(8, true),
      method: header.getUint16(10, true),
      checksum: header.getUint32(16, true),
      packed: header.getUint32(20, true),
      size: header.getUint32(24, true),
      attributes: header.getUint32(38, true),
      start: header.getUint32(42, true) + shift,
    });
    at += DIRECTORY.length + name + extra + comment;
  }
  return at === bytes.length ? entries : undefined;
}

const viewOf = (bytes: Uint8Array, at: number): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset + at, bytes.length - at);
