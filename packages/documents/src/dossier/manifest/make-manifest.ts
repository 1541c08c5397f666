/** The manifest of a dossier: every file with its size and digest, the rules, and what the sheet says of itself. */
import type { CriteriaSet, Result } from '@ocop-kit/engine';
import type { Assessment, DossierManifest } from '@ocop-kit/engine/schema';
import type { FileMeasure } from '../../zip/measure-file.js';
import { typeOfPath } from '../names/file-types.js';
import type { EvidencePosition } from '../pack/collect-evidence.js';
import { canonicalJson, manifestDigest } from './canonical-json.js';
import { programVersion } from './program-version.js';
import { rulesOf } from './rules-of.js';

type Role = DossierManifest['files'][number]['role'];

/** A file as the manifest lists it. */
export interface ListedFile {
  readonly path: string;
  readonly measure: Pick<FileMeasure, 'size' | 'sha256'>;
  readonly role: Role;
  readonly form?: string | undefined;
  /** What it is called on the page of contents, where it is a document. */
  readonly title?: string | undefined;
  /** Which evidence of the sheet it is, where it is evidence. */
  readonly serves?: readonly EvidencePosition[] | undefined;
}

/** What a manifest is made of. */
export interface ManifestParts {
  readonly assessment: Assessment;
  readonly set: CriteriaSet;
  /** Undefined where the sheet cannot be scored. */
  readonly result: Result | undefined;
  readonly files: readonly ListedFile[];
  readonly missing: readonly EvidencePosition[];
  readonly lang: string;
  readonly created: string;
}

/** @returns the manifest with its digest */
export function makeManifest(parts: ManifestParts): DossierManifest {
  const { assessment, set, result, files, missing, lang, created } = parts;
  const rest = {
    format: 'ocop-dossier/1' as const,
    created,
    lang,
    engine: programVersion,
    ...rulesOf(set),
    product: { name: assessment.product.name, entity: assessment.entity.name },
    ...(result && { result: { outcome: result.outcome, total: result.total, stars: result.stars } }),
    files: files.map(listFile),
    ...(missing.length > 0 && { missing: missing.map(pointTo) }),
  };
  return { ...rest, digest: manifestDigest(rest) };
}

/** @returns what stands in `manifest.json`: canonical JSON, on one line */
export const manifestText = (manifest: DossierManifest): string => canonicalJson(manifest);

function listFile({
  path,
  measure,
  role,
  form,
  title,
  serves,
}: ListedFile): DossierManifest['files'][number] {
  return {
    path,
    size: measure.size,
    sha256: measure.sha256,
    type: typeOfPath(path),
    role,
    ...(form !== undefined && { form }),
    ...(title !== undefined && { title }),
    ...(serves && { criteria: serves.map(pointTo) }),
  };
}

const pointTo = ({ criterion, position }: EvidencePosition): { criterion: string; position: number } => ({
  criterion,
  position,
});
