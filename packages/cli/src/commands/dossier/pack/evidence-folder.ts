/** The files of a folder of evidence, found by what the sheet says of them: name, and digest where it has one. */
import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import type { EvidenceRef } from '@ocop-kit/documents/dossier';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { CommandContext } from '../../../context/command-context.js';
import { EXIT, Failure } from '../../../failures/failure.js';
import { reasonText } from '../../../failures/system-error.js';
import { DiskFile } from '../../../files/disk-file.js';
import { findPath } from '../../../files/find-path.js';
import { messages } from '../messages.js';

/** A dossier has a few hundred files; beyond this somebody named the wrong folder. */
const LIMITS = { files: 20_000, depth: 8 };

interface FoundFile {
  readonly path: string;
  /** The path from the folder, with `/` on every system. */
  readonly name: string;
  readonly size: number;
}

export interface EvidenceFolder {
  /** Every file, as paths. */
  readonly paths: readonly string[];
  /** @returns undefined where there is none, or where nobody can tell which is meant */
  readonly find: (ref: EvidenceRef) => Promise<DiskFile | undefined>;
  /** Evidence for which several different files have the name; by criterion and position. */
  readonly ambiguous: ReadonlySet<string>;
  /** The names of files that no evidence has asked for. */
  readonly unused: () => readonly string[];
}

export const evidenceKey = ({ criterion, position }: Pick<EvidenceRef, 'criterion' | 'position'>): string =>
  `${criterion} ${position}`;

/** @throws {Failure} when the folder cannot be read, or a limit is passed */
export async function openEvidenceFolder(
  context: CommandContext,
  folder: string | undefined,
): Promise<EvidenceFolder> {
  const files = folder === undefined ? [] : await listFiles(context, folder);
  const digests = new Map<string, Promise<string>>();
  const digestOf = ({ path }: FoundFile): Promise<string> => {
    const known = digests.get(path) ?? digestFile(path);
    digests.set(path, known);
    return known;
  };
  const used = new Set<string>();
  const ambiguous = new Set<string>();
  const use = (file: FoundFile): DiskFile => {
    used.add(file.path);
    return new DiskFile(file.path, file.size);
  };
  return {
    paths: files.map(({ path }) => path),
    ambiguous,
    unused: () => files.filter(({ path }) => !used.has(path)).map(({ name }) => name),
    async find(ref) {
      const { file } = ref.evidence;
      if (!file) return undefined;
      const named = filesNamed(files, file.name);
      if (file.sha256 !== undefined) {
        const sameSize = files.filter(({ size }) => file.size === undefined || size === file.size);
        for (const candidate of [...named, ...sameSize])
          if ((await digestOf(candidate)) === file.sha256) return use(candidate);
        // The file that has the name is handed on all the same: whoever packs says that it is no longer the one attached.
        return named[0] && use(named[0]);
      }
      const [first, ...others] = named;
      if (first === undefined) return undefined;
      const digest = await digestOf(first);
      for (const other of others)
        if ((await digestOf(other)) !== digest) {
          ambiguous.add(evidenceKey(ref));
          return undefined;
        }
      others.forEach((other) => used.add(other.path));
      return use(first);
    },
  };
}

/** Names are the same however their letters are composed; in capitals only where no file is called exactly so. */
function filesNamed(files: readonly FoundFile[], name: string): readonly FoundFile[] {
  const wanted = name.normalize('NFC').replaceAll('\\', '/');
  const called = (fold: (text: string) => string): readonly FoundFile[] =>
    files.filter((file) => {
      const own = fold(file.name.normalize('NFC'));
      return own === fold(wanted) || basename(own) === fold(basename(wanted));
    });
  const exact = called((text) => text);
  return exact.length > 0 ? exact : called((text) => text.toLowerCase());
}

async function listFiles(context: CommandContext, folder: string): Promise<readonly FoundFile[]> {
  const t = context.translator(messages);
  const root = await findPath(folder);
  const files: FoundFile[] = [];
  const walk = async (inside: string, depth: number): Promise<void> => {
    const entries = await readdir(inside, { withFileTypes: true }).catch((error: unknown) => {
      throw new Failure(EXIT.file, t('noFolder', { folder: inside, reason: reasonText(error, t) }));
    });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(inside, entry.name);
      // Links are not followed, and what systems hide is not evidence.
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory() && depth < LIMITS.depth) await walk(path, depth + 1);
      else if (entry.isFile())
        files.push({ path, name: relative(root, path).split(sep).join('/'), size: (await stat(path)).size });
      if (files.length > LIMITS.files || (entry.isDirectory() && depth >= LIMITS.depth))
        throw new Failure(EXIT.input, t('many', { folder, most: LIMITS.files }));
    }
  };
  await walk(root, 0);
  return files;
}

async function digestFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
