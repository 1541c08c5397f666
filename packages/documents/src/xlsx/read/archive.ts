/**
 * The zip archive of a workbook. Nothing in its directory is trusted: every length is checked against the file, and every
 * part is decompressed under a limit and must match its declared length and checksum.
 */
import { throwProblem } from '../../problems/workbook-problem.js';
import { checksum } from '../../zip/checksum.js';
import { inflateWithin } from './inflate.js';
import { createCounter, LIMITS, throwTooLarge } from './limits.js';

export interface Archive {
  readonly names: readonly string[];
  /** Decompresses a part; names are case-insensitive. @returns undefined when there is none. */
  readonly part: (name: string) => Uint8Array | undefined;
}

interface ArchiveEntry {
  readonly name: string;
  readonly method: number;
  readonly sum: number;
  readonly packed: number;
  readonly unpacked: number;
  /** The offset of the local header before its bytes. */
  readonly at: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const MAX_COMMENT_LENGTH = 65_535;
const ENCRYPTED = 0x1;
const STORED = 0;
const DEFLATED = 8;

/** @throws {WorkbookError} `workbook/not-a-workbook`, `workbook/too-large` */
export function openArchive(file: Uint8Array): Archive {
  if (file.length > LIMITS.file) throwTooLarge('megabytes', LIMITS.file);
  const entries = new Map<string, ArchiveEntry>();
  const bytes = new DataView(file.buffer, file.byteOffset, file.byteLength);
  for (const entry of readEntries(file, bytes)) {
    const key = archiveKey(entry.name);
    if (entries.has(key)) throwDamaged();
    entries.set(key, entry);
  }
  checkEntryPositions(bytes, [...entries.values()]);
  const spend = createCounter('megabytes', LIMITS.unpacked);
  const spendMarks = createCounter('marks', LIMITS.marks);
  const read = new Set<ArchiveEntry>();
  return {
    names: [...entries.values()].map(({ name }) => name),
    part(name) {
      const entry = entries.get(archiveKey(name));
      if (!entry) return undefined;
      // Count each part once: reading it again is the caller's own cost.
      const first = !read.has(entry);
      read.add(entry);
      if (first) spend(entry.unpacked);
      const unpacked = unpack(file, dataStart(bytes, entry), entry);
      if (first) spendMarks(countMarks(unpacked));
      return unpacked;
    },
  };
}

/** Part names work like URLs: case-insensitive, and perhaps percent-encoded. */
function archiveKey(name: string): string {
  try {
    return decodeURIComponent(name).toLowerCase();
  } catch {
    return name.toLowerCase();
  }
}

function readEntries(file: Uint8Array, bytes: DataView): ArchiveEntry[] {
  const tail = findEnd(bytes);
  const [disk, directoryDisk, here, count] = [4, 6, 8, 10].map((offset) =>
    bytes.getUint16(tail + offset, true),
  );
  const length = bytes.getUint32(tail + 12, true);
  const start = bytes.getUint32(tail + 16, true);
  if (disk !== 0 || directoryDisk !== 0 || here !== count || count === undefined) return throwDamaged();
  if (start + length > tail) throwDamaged();
  if (count > LIMITS.entries) throwTooLarge('entries', LIMITS.entries);
  const names = new TextDecoder();
  const entries: ArchiveEntry[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + 46 > tail || bytes.getUint32(at, true) !== ENTRY) throwDamaged();
    const [name = 0, extra = 0, remark = 0] = [28, 30, 32].map((offset) =>
      bytes.getUint16(at + offset, true),
    );
    if (bytes.getUint16(at + 8, true) & ENCRYPTED)
      throwProblem('workbook/not-a-workbook', { reason: 'locked' });
    entries.push({
      name: names.decode(file.subarray(at + 46, at + 46 + name)),
      method: bytes.getUint16(at + 10, true),
      sum: bytes.getUint32(at + 16, true),
      packed: bytes.getUint32(at + 20, true),
      unpacked: bytes.getUint32(at + 24, true),
      at: bytes.getUint32(at + 42, true),
    });
    at += 46 + name + extra + remark;
    if (at > start + length) throwDamaged();
  }
  return entries;
}

/** Where the directory ends: the last such mark, behind which there is at most a remark. */
function findEnd(bytes: DataView): number {
  const last = bytes.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT_LENGTH); at--)
    if (bytes.getUint32(at, true) === END) return at;
  return throwDamaged();
}

/** Parts must not overlap: shared bytes would let a small file hold any number of large parts. */
function checkEntryPositions(bytes: DataView, entries: readonly ArchiveEntry[]): void {
  let free = 0;
  for (const entry of [...entries].sort((one, other) => one.at - other.at)) {
    if (entry.at < free || entry.at + 30 > bytes.byteLength || bytes.getUint32(entry.at, true) !== LOCAL)
      throwDamaged();
    free = dataStart(bytes, entry) + entry.packed;
    if (free > bytes.byteLength) throwDamaged();
  }
}

const dataStart = (bytes: DataView, { at }: ArchiveEntry): number =>
  at + 30 + bytes.getUint16(at + 26, true) + bytes.getUint16(at + 28, true);

function unpack(file: Uint8Array, start: number, entry: ArchiveEntry): Uint8Array {
  const { name, method, unpacked, packed } = entry;
  const data = file.subarray(start, start + packed);
  if (method !== STORED && method !== DEFLATED) throwDamaged(name);
  const bytes = method === STORED ? data : inflateWithin(data, unpacked);
  if (bytes?.length !== unpacked || checksum(bytes) !== entry.sum) return throwDamaged(name);
  return bytes;
}

/** Counts the characters that start elements, attributes and entities: what an XML parser spends its time on. */
function countMarks(bytes: Uint8Array): number {
  let marks = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i];
    if (byte === 0x3c || byte === 0x3d || byte === 0x26) marks++;
  }
  return marks;
}

const throwDamaged = (part = ''): never =>
  throwProblem('workbook/not-a-workbook', { reason: part === '' ? 'archive' : 'part', part });
