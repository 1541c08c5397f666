/** Files attached to a criterion: checked against the host's limits and described, never uploaded. */
import { ownValue } from '@ocop-kit/engine';
import type { Evidence } from '@ocop-kit/engine/schema';
import type { Translate } from '../shared/i18n/messages.js';
import type { FileMessageKey } from './file-messages.vi.js';

type TranslateFiles = Translate<FileMessageKey>;

export interface EvidenceLimits {
  /** The maximum number of files per criterion. */
  readonly files: number;
  /** The maximum size of a file, in megabytes. */
  readonly megabytes: number;
  /** In the format of an input's `accept` attribute; empty for all types. */
  readonly accept: string;
}

interface AttachOptions {
  /** The kind of evidence, if the criterion asks for a single kind. */
  readonly kind: string | undefined;
  /** The evidence attached so far. */
  readonly attached: () => readonly Evidence[];
  readonly take: (evidence: Evidence, file: File) => void;
}

/** Takes files one after another. @returns why files were refused, in words */
export async function attachFiles(
  files: readonly File[],
  limits: EvidenceLimits,
  t: TranslateFiles,
  { kind, attached, take }: AttachOptions,
): Promise<string[]> {
  const reasons: string[] = [];
  for (const file of files) {
    const { name } = file;
    const reason = refuseFile(file, attached().length, limits, t);
    const evidence = reason === null ? await describeFile(file, kind).catch(() => null) : null;
    const digest = evidence?.file?.sha256;
    if (reason !== null) reasons.push(reason);
    else if (!evidence) reasons.push(t('unreadable', { name }));
    else if (digest !== undefined && attached().some((other) => other.file?.sha256 === digest))
      reasons.push(t('again', { name }));
    else {
      take(evidence, file);
      await keepFile(evidence, file);
    }
  }
  return reasons;
}

/** For the dossier; where the line drops, the person is asked for the file there once more. */
async function keepFile(evidence: Evidence, file: File): Promise<void> {
  const store = await import('../files/file-store.js').catch(() => undefined);
  await store?.default.add(evidence, file);
}

function refuseFile(file: File, attached: number, limits: EvidenceLimits, t: TranslateFiles): string | null {
  const { name, size } = file;
  const { files, megabytes, accept } = limits;
  if (attached >= files) return t('too-many', { name, most: files });
  if (size > megabytes * 1e6)
    return t('too-big', { name, size: Math.ceil(size / 1e5) / 10, most: megabytes });
  if (size === 0) return t('empty', { name });
  return isWanted(file, accept) ? null : t('wrong-type', { name, accept: fileKinds(accept, t) });
}

/** @throws if the file can no longer be read */
async function describeFile(file: File, kind: string | undefined): Promise<Evidence> {
  const { type, size } = file;
  // Some systems pass decomposed names; normalise them.
  const name = file.name.normalize('NFC');
  // Pages without https have no WebCrypto, so there the evidence has no digest.
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  const digest = await subtle?.digest('SHA-256', await file.arrayBuffer());
  const sha256 =
    digest && [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return {
    title: name.slice(0, 500),
    ...(kind !== undefined && { kind }),
    file: { name: name.slice(0, 500), type, size, ...(sha256 !== undefined && { sha256 }) },
  };
}

/** Matches `accept` as browsers do: extensions, MIME types, and types with a wildcard. */
function isWanted({ name, type }: File, accept: string): boolean {
  const wanted = accept
    .toLowerCase()
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  return (
    wanted.length === 0 ||
    wanted.some((part) =>
      part.startsWith('.')
        ? name.toLowerCase().endsWith(part)
        : part.endsWith('/*')
          ? type.startsWith(part.slice(0, -1))
          : type === part,
    )
  );
}

/** Everyday names for what people attach; the rest by its ending. */
const KINDS: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  '.pdf': 'PDF',
  '.doc': 'Word',
  '.docx': 'Word',
  '.xls': 'Excel',
  '.xlsx': 'Excel',
};

/** @returns the file types of an `accept` attribute as a person calls them: "ảnh, PDF, Word, Excel" */
function fileKinds(accept: string, t: TranslateFiles): string {
  const kinds = accept
    .split(',')
    .map((part) => part.trim().toLowerCase())
    .filter(Boolean)
    .map((part) => (part === 'image/*' ? t('file-images') : (ownValue(KINDS, part) ?? part)));
  return [...new Set(kinds)].join(', ');
}
