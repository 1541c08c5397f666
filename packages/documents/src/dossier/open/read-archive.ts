/** The files of an archive from anybody: each where its bytes are, and everything that is odd about its name, its kind or its place. */
import { makeFinding, type DossierFinding } from '../../problems/dossier-finding.js';
import type { FileSource } from '../../zip/file-source.js';
import { inflateFile } from '../../zip/inflate-file.js';
import { readDirectory, type DirectoryEntry } from '../../zip/read-directory.js';
import { findEntry, type EntryBounds } from '../../zip/read-entry.js';
import { DEFLATED, FLAGS, STORED } from '../../zip/zip-format.js';
import { LIMITS } from '../limits.js';
import { typeOfPath } from '../names/file-types.js';
import { nameReason } from '../names/name-reason.js';

/** A file of the archive whose bytes can be read. */
interface ArchiveFile {
  readonly path: string;
  readonly source: FileSource;
  /** The checksum that the directory names. */
  readonly checksum: number;
}

/** What an archive holds. */
export interface FoundArchive {
  /** By path; of two with one name the first. */
  readonly files: ReadonlyMap<string, ArchiveFile>;
  readonly findings: readonly DossierFinding[];
}

type Found = DirectoryEntry & { readonly bounds: EntryBounds };

export async function readArchive(source: FileSource): Promise<FoundArchive> {
  const directory = await readDirectory(source, LIMITS.files);
  const findings = [...directory.findings, ...findDoubled(directory.entries)];
  const found: Found[] = [];
  for (const entry of directory.entries) {
    findings.push(...oddities(entry));
    const bounds = await findEntry(source, entry);
    if (bounds === undefined) findings.push(makeFinding('dossier/damaged', entry.path, {}));
    else {
      if (bounds.differs) findings.push(makeFinding('dossier/headers-differ', entry.path, {}));
      found.push({ ...entry, bounds });
    }
  }
  const apart = withoutOverlaps(found, directory.start, findings);
  const files = new Map<string, ArchiveFile>();
  let unpacked = 0;
  for (const entry of apart) {
    if (files.has(entry.path)) continue;
    if (entry.method === DEFLATED) unpacked += entry.size;
    const opened = await openEntry(source, entry, unpacked);
    if ('code' in opened) findings.push(opened);
    else files.set(entry.path, { path: entry.path, source: opened, checksum: entry.checksum });
  }
  return { files, findings };
}

/** Names that are the same to some computer: in capitals, or in another form of Unicode. */
function findDoubled(entries: readonly DirectoryEntry[]): DossierFinding[] {
  const first = new Map<string, string>();
  return entries.flatMap(({ path }) => {
    const key = path.normalize('NFKC').toLowerCase();
    const other = first.get(key);
    if (other !== undefined) return [makeFinding('dossier/doubled', path, { other })];
    first.set(key, path);
    return [];
  });
}

/** The upper half of the attributes holds what Unix says of a file: a link is 0o12 there, a plain file 0o10 or nothing. */
const KIND_OF_FILE = (attributes: number): number => attributes >>> 28;
const PLAIN_KINDS = [0, 0o10];

function oddities({ path, flags, method, attributes }: DirectoryEntry): DossierFinding[] {
  const reason = nameReason(path);
  return [
    ...(reason === undefined ? [] : [makeFinding('dossier/name', path, { reason })]),
    ...(PLAIN_KINDS.includes(KIND_OF_FILE(attributes)) ? [] : [makeFinding('dossier/link', path, {})]),
    ...((flags & (FLAGS.encrypted | FLAGS.hidden)) === 0 ? [] : [makeFinding('dossier/encrypted', path, {})]),
    ...(method === STORED || method === DEFLATED
      ? []
      : [makeFinding('dossier/compression', path, { method })]),
  ];
}

/** Files that share bytes are not read: a small archive could make any amount of work with them. */
function withoutOverlaps(found: readonly Found[], end: number, findings: DossierFinding[]): readonly Found[] {
  const overlapping = new Set<Found>();
  let free = 0;
  for (const entry of [...found].sort((one, other) => one.start - other.start)) {
    if (entry.start < free || entry.bounds.to > end) {
      overlapping.add(entry);
      findings.push(makeFinding('dossier/overlap', entry.path, {}));
    }
    free = Math.max(free, entry.bounds.to);
  }
  return found.filter((entry) => !overlapping.has(entry));
}

/** @param unpacked what compressed files unpack to so far, this one too */
async function openEntry(
  source: FileSource,
  entry: Found,
  unpacked: number,
): Promise<FileSource | DossierFinding> {
  const { path, bounds, packed, size, method, flags } = entry;
  const bytes = source.slice(bounds.from, bounds.to, typeOfPath(path));
  const damaged = makeFinding('dossier/damaged', path, {});
  if ((flags & (FLAGS.encrypted | FLAGS.hidden)) !== 0) return damaged;
  if (method === STORED) return packed === size ? bytes : damaged;
  if (method !== DEFLATED) return damaged;
  if (size > 1_000_000 && size > packed * LIMITS.ratio)
    return makeFinding('dossier/too-large', path, { what: 'ratio', limit: LIMITS.ratio });
  if (unpacked > LIMITS.unpacked)
    return makeFinding('dossier/too-large', path, { what: 'unpacked', limit: LIMITS.unpacked });
  return (await inflateFile(bytes, size)) ?? damaged;
}
