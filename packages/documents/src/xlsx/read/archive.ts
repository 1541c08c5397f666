/**
 * The zip archive of a workbook. Nothing in its directory is trusted: every length is checked against the file, and every
 * part is decompressed under a limit and must match its declared length and checksum.
 */
import { inflateRawSync } from 'node:zlib';
import { throwProblem } from '../../problems/workbook-problem.js';
import { checksum } from '../checksum.js';
import { createCounter, LIMITS, throwTooLarge } from './limits.js';

export interface Archive {
  readonly names: readonly string[];
  /** Decompresses a part; names are case-insensitive. @returns undefined when there is none. */
  readonly part: (name: string) => Buffer | undefined;
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

const END = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const MAX_COMMENT_LENGTH = 65_535;
const ENCRYPTED = 0x1;
const STORED = 0;
const DEFLATED = 8;

/** @throws {WorkbookError} `workbook/not-a-workbook`, `workbook/too-large` */
export function openArchive(file: Buffer): Archive {
  if (file.length > LIMITS.file) throwTooLarge('megabytes', LIMITS.file);
  const entries = new Map<string, ArchiveEntry>();
  for (const entry of readEntries(file)) {
    const key = archiveKey(entry.name);
    if (entries.has(key)) throwDamaged();
    entries.set(key, entry);
  }
  checkEntryPositions(file, [...entries.values()]);
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
      const bytes = unpack(file, entry);
      if (first) spendMarks(countMarks(bytes));
      return bytes;
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

function readEntries(file: Buffer): ArchiveEntry[] {
  const tail = file.lastIndexOf(END);
  if (tail < 0 || tail + 22 > file.length || tail < file.length - 22 - MAX_COMMENT_LENGTH) throwDamaged();
  const [disk, directoryDisk, here, count] = [4, 6, 8, 10].map((offset) => file.readUInt16LE(tail + offset));
  const length = file.readUInt32LE(tail + 12);
  const start = file.readUInt32LE(tail + 16);
  if (disk !== 0 || directoryDisk !== 0 || here !== count || count === undefined) return throwDamaged();
  if (start + length > tail) throwDamaged();
  if (count > LIMITS.entries) throwTooLarge('entries', LIMITS.entries);
  const entries: ArchiveEntry[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + 46 > tail || file.readUInt32LE(at) !== ENTRY) throwDamaged();
    const [name = 0, extra = 0, remark = 0] = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset));
    if (file.readUInt16LE(at + 8) & ENCRYPTED) throwProblem('workbook/not-a-workbook', { reason: 'locked' });
    entries.push({
      name: file.toString('utf8', at + 46, at + 46 + name),
      method: file.readUInt16LE(at + 10),
      sum: file.readUInt32LE(at + 16),
      packed: file.readUInt32LE(at + 20),
      unpacked: file.readUInt32LE(at + 24),
      at: file.readUInt32LE(at + 42),
    });
    at += 46 + name + extra + remark;
    if (at > start + length) throwDamaged();
  }
  return entries;
}

/** Parts must not overlap: shared bytes would let a small file hold any number of large parts. */
function checkEntryPositions(file: Buffer, entries: readonly ArchiveEntry[]): void {
  let free = 0;
  for (const entry of [...entries].sort((one, other) => one.at - other.at)) {
    if (entry.at < free || entry.at + 30 > file.length || file.readUInt32LE(entry.at) !== LOCAL)
      throwDamaged();
    free = dataStart(file, entry) + entry.packed;
    if (free > file.length) throwDamaged();
  }
}

const dataStart = (file: Buffer, { at }: ArchiveEntry): number =>
  at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);

function unpack(file: Buffer, entry: ArchiveEntry): Buffer {
  const start = dataStart(file, entry);
  const packed = file.subarray(start, start + entry.packed);
  const bytes = inflate(packed, entry);
  if (bytes.length !== entry.unpacked || checksum(bytes) !== entry.sum) throwDamaged(entry.name);
  return bytes;
}

function inflate(packed: Buffer, { name, method, unpacked }: ArchiveEntry): Buffer {
  if (method === STORED) return packed;
  if (method !== DEFLATED) throwDamaged(name);
  try {
    // One byte more than declared is enough to detect a lie; Node reads 0 as no limit.
    return inflateRawSync(packed, { maxOutputLength: unpacked + 1 });
  } catch {
    return throwDamaged(name);
  }
}

/** Counts the characters that start elements, attributes and entities: what an XML parser spends its time on. */
function countMarks(bytes: Buffer): number {
  let marks = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i];
    if (byte === 0x3c || byte === 0x3d || byte === 0x26) marks++;
  }
  return marks;
}

const throwDamaged = (part = ''): never =>
  throwProblem('workbook/not-a-workbook', { reason: part === '' ? 'archive' : 'part', part });
