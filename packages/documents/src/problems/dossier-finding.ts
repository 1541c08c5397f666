/** What can be found wrong with the archive of a dossier, as data: a code, the path in the archive, and values for the sentence. */
import type { Problem } from '@ocop-kit/engine';

type NoValues = Record<string, never>;

/** Why a name is none that a dossier has. */
export type NameReason =
  | ('parent' | 'absolute' | 'drive' | 'backslash' | 'control' | 'direction' | 'encoding')
  | ('reserved' | 'long' | 'empty' | 'folder' | 'signs' | 'ending');
/** What is counted and limited. */
export type DossierMeasure = 'files' | 'bytes' | 'unpacked' | 'ratio';
/** What the manifest says of the sheet that the sheet does not say itself. */
export type ManifestField = 'pack' | 'set' | 'product' | 'entity';

/** The values each finding carries, by code. */
interface FindingValues {
  // The archive itself.
  'dossier/not-a-zip': NoValues;
  'dossier/truncated': NoValues;
  'dossier/extra-bytes': { bytes: number; where: 'before' | 'after' };
  'dossier/headers-differ': NoValues;
  'dossier/overlap': NoValues;
  'dossier/encrypted': NoValues;
  'dossier/compression': { method: number };
  'dossier/link': NoValues;
  'dossier/name': { reason: NameReason };
  'dossier/doubled': { other: string };
  'dossier/too-large': { what: DossierMeasure; limit: number };
  'dossier/damaged': NoValues;
  'dossier/container': NoValues;
  // The manifest, and the files by it.
  'dossier/no-manifest': NoValues;
  'dossier/manifest': { problem: Problem };
  'dossier/not-canonical': NoValues;
  'dossier/manifest-digest': NoValues;
  'dossier/missing': NoValues;
  'dossier/added': NoValues;
  'dossier/renamed': { to: string };
  'dossier/changed': { expected: number; found: number };
  'dossier/type': { found: string; expected: string };
  'dossier/role': { found: string; expected: string };
  'dossier/unlisted': NoValues;
  // The sheet, and what was made of it.
  'dossier/no-sheet': NoValues;
  'dossier/sheet': { problem: Problem };
  'dossier/sheet-text': NoValues;
  'dossier/manifest-field': { field: string };
  'dossier/manifest-sheet': { field: ManifestField; found: string; expected: string };
  'dossier/evidence': { criterion: string; position: number };
  'dossier/evidence-unlisted': { criterion: string; position: number };
  'dossier/no-rules': { pack: string; set: number };
  'dossier/rules': { pack: string; set: number };
  'dossier/not-scored': { problem: Problem };
  'dossier/score': { field: 'total' | 'stars' | 'outcome'; found: string; expected: string };
  'dossier/document': NoValues;
  'dossier/document-version': { version: string; own: string };
  'dossier/log-order': { position: number };
  // While one is packed.
  'dossier/wrong-set': { found: string; expected: string };
  'dossier/day': { found: string };
  'dossier/file-changed': NoValues;
}

/** The codes of all findings; each has a sentence of {@link dossierFindingText}. */
export type DossierCode = keyof FindingValues;

/** Something wrong with the archive of a dossier. */
export type DossierFinding = {
  [C in DossierCode]: {
    readonly code: C;
    /** The file in the archive; the empty string for the archive as a whole. */
    readonly path: string;
    readonly values: Readonly<FindingValues[C]>;
  };
}[DossierCode];

export function makeFinding<C extends DossierCode>(
  code: C,
  path: string,
  values: FindingValues[C],
): DossierFinding {
  return { code, path, values } as DossierFinding;
}

/** Thrown by whoever packs a dossier, where no archive can be made: what is wrong, as a finding. */
export class DossierError extends Error {
  override readonly name = 'DossierError';
  constructor(
    /** What is wrong, as plain data. */
    readonly finding: DossierFinding,
  ) {
    super(`${finding.code}${finding.path && ` at ${finding.path}`}: ${JSON.stringify(finding.values)}`);
  }
}

/** @throws {DossierError} always */
export function refuseDossier<C extends DossierCode>(code: C, path: string, values: FindingValues[C]): never {
  throw new DossierError(makeFinding(code, path, values));
}
