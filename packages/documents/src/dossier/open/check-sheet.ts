/** The sheet of an archive: read, and held against what the manifest says of it and of its evidence. */
import { OcopError, parseAssessment } from '@ocop-kit/engine';
import { findMisplacedSteps } from '@ocop-kit/engine/dossier';
import type { Assessment, DossierManifest } from '@ocop-kit/engine/schema';
import { makeFinding, type DossierFinding, type ManifestField } from '../../problems/dossier-finding.js';
import { MANIFEST_PATH, SHEET_PATH } from '../names/layout.js';
import { evidenceKey, type EvidencePosition } from '../pack/collect-evidence.js';
import type { FoundArchive } from './read-archive.js';
import { readText } from './read-text.js';

/** A sheet, or why there is none. */
export interface ReadSheet {
  readonly assessment: Assessment | undefined;
  readonly findings: readonly DossierFinding[];
}

export async function readSheet({ files }: FoundArchive): Promise<ReadSheet> {
  const file = files.get(SHEET_PATH);
  const refuse = (finding: DossierFinding): ReadSheet => ({ assessment: undefined, findings: [finding] });
  if (file === undefined) return refuse(makeFinding('dossier/no-sheet', SHEET_PATH, {}));
  const text = await readText(file.source);
  if (text === undefined) return refuse(makeFinding('dossier/damaged', SHEET_PATH, {}));
  try {
    const assessment = parseAssessment(text);
    const isPlain = `${JSON.stringify(JSON.parse(text), null, 2)}\n` === text;
    return { assessment, findings: isPlain ? [] : [makeFinding('dossier/sheet-text', SHEET_PATH, {})] };
  } catch (error) {
    if (!(error instanceof OcopError)) throw error;
    return refuse(makeFinding('dossier/sheet', SHEET_PATH, { problem: error.problem }));
  }
}

/** Steps that cannot follow the one before them. */
export function checkLog({ log = [] }: Assessment): DossierFinding[] {
  return findMisplacedSteps(log).map((position) =>
    makeFinding('dossier/log-order', SHEET_PATH, { position }),
  );
}

/** What the manifest says of the sheet must stand in the sheet. */
export function checkAgainstSheet(manifest: DossierManifest, assessment: Assessment): DossierFinding[] {
  const fields: readonly (readonly [ManifestField, string, string])[] = [
    ['pack', manifest.pack.id, packOf(manifest, assessment)],
    ['set', String(manifest.set.no), String(assessment.set)],
    ['product', manifest.product.name, assessment.product.name],
    ['entity', manifest.product.entity, assessment.entity.name],
  ];
  return fields.flatMap(([field, found, expected]) =>
    found === expected
      ? []
      : [makeFinding('dossier/manifest-sheet', MANIFEST_PATH, { field, found, expected })],
  );
}

/** A sheet under a merged pack may have been packed with the rules below its layers, which decide every score. */
function packOf(manifest: DossierManifest, { pack, layers }: Assessment): string {
  const base = layers?.[0]?.id;
  return base !== undefined && manifest.pack.id === base ? base : pack;
}

/** Each file of evidence is one that the sheet names, and the sheet's digest of it is the file's; each one named is there or listed as missing. */
export function checkEvidence(manifest: DossierManifest, { criteria }: Assessment): DossierFinding[] {
  const findings: DossierFinding[] = [];
  const known = new Set((manifest.missing ?? []).map(evidenceKey));
  for (const { path, role, sha256, criteria: serves = [] } of manifest.files) {
    if (role === 'evidence' && serves.length === 0) findings.push(makeFinding('dossier/added', path, {}));
    for (const { criterion, position } of serves) {
      known.add(evidenceKey({ criterion, position }));
      const evidence = evidenceAt(criteria, { criterion, position });
      const expected = evidence?.file?.sha256;
      if (evidence === undefined || (expected !== undefined && expected !== sha256))
        findings.push(makeFinding('dossier/evidence', path, { criterion, position }));
    }
  }
  for (const [criterion, { evidence = [] }] of Object.entries(criteria))
    evidence.forEach(({ file }, at) => {
      const own = { criterion, position: at + 1 };
      if (file && !known.has(evidenceKey(own)))
        findings.push(makeFinding('dossier/evidence-unlisted', SHEET_PATH, own));
    });
  return findings;
}

function evidenceAt(
  criteria: Assessment['criteria'],
  { criterion, position }: EvidencePosition,
): NonNullable<Assessment['criteria'][string]['evidence']>[number] | undefined {
  return Object.hasOwn(criteria, criterion) ? criteria[criterion]?.evidence?.[position - 1] : undefined;
}
