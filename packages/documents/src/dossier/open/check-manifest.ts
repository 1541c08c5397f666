/** The manifest made once more from the sheet, the rules and the files: whatever it says beside that is told by the name of its field. */
import { compileSet, type CriteriaSet, type Result } from '@ocop-kit/engine';
import type { Assessment, DossierManifest } from '@ocop-kit/engine/schema';
import { makeFinding, type DossierFinding } from '../../problems/dossier-finding.js';
import { canonicalJson } from '../manifest/canonical-json.js';
import { makeManifest, type ListedFile } from '../manifest/make-manifest.js';
import { MANIFEST_PATH } from '../names/layout.js';
import { evidenceKey, listEvidence, type EvidencePosition } from '../pack/collect-evidence.js';

/** What a manifest is made of once more. */
export interface RemadeParts {
  readonly manifest: DossierManifest;
  readonly assessment: Assessment;
  readonly set: CriteriaSet;
  readonly result: Result | undefined;
}

/** The digest has a check of its own, and so have these fields where the sheet or the rules say something else. */
const ELSEWHERE = ['digest', 'product', 'result', 'set'];

export function checkManifest(parts: RemadeParts): DossierFinding[] {
  const { manifest, assessment, set } = parts;
  const remade: Record<string, unknown> = remake(parts);
  // A merged pack that is not at hand: the sheet says which layers it was.
  if (set.pack.id !== manifest.pack.id)
    remade['pack'] = { ...manifest.pack, id: assessment.pack, layers: assessment.layers };
  const written: Record<string, unknown> = manifest;
  const fields = [...new Set([...Object.keys(written), ...Object.keys(remade)])];
  return fields
    .filter((field) => !ELSEWHERE.includes(field) && textOf(written[field]) !== textOf(remade[field]))
    .map((field) => makeFinding('dossier/manifest-field', MANIFEST_PATH, { field: field.slice(0, 80) }));
}

const textOf = (value: unknown): string => (value === undefined ? '' : canonicalJson(value));

/** Sizes and digests are taken as the manifest has them: whether the files have them too is told elsewhere, once. */
function remake({ manifest, assessment, set, result }: RemadeParts): DossierManifest {
  const order = new Map(listEvidence(compileSet(set), assessment).map((ref, at) => [evidenceKey(ref), at]));
  const rankOf = (one: EvidencePosition | undefined): number => (one && order.get(evidenceKey(one))) ?? -1;
  const inOrder = <T extends EvidencePosition>(positions: readonly T[]): T[] =>
    [...positions].sort((one, other) => rankOf(one) - rankOf(other));
  const files = manifest.files.map(({ path, role, form, title, size, sha256, criteria }): ListedFile => ({
    path,
    role,
    form: role === 'document' ? form : undefined,
    title: role === 'document' ? title : undefined,
    measure: { size, sha256 },
    serves: role === 'evidence' && criteria ? inOrder(criteria) : undefined,
  }));
  const roles: readonly string[] = ['contents', 'sheet', 'document', 'evidence'];
  files.sort(
    (one, other) =>
      roles.indexOf(one.role) - roles.indexOf(other.role) ||
      rankOf(one.serves?.[0]) - rankOf(other.serves?.[0]),
  );
  const { lang, created, missing = [] } = manifest;
  return {
    ...makeManifest({ assessment, set, result, files, missing: inOrder(missing), lang, created }),
    engine: manifest.engine,
  };
}
