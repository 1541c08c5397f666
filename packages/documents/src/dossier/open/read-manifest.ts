/** The manifest of an archive: read under bounds, and held against its own digest and its one canonical form. */
import { OcopError } from '@ocop-kit/engine';
import { parseDossierManifest } from '@ocop-kit/engine/dossier';
import type { DossierManifest } from '@ocop-kit/engine/schema';
import { makeFinding, type DossierFinding } from '../../problems/dossier-finding.js';
import { canonicalJson, manifestDigest } from '../manifest/canonical-json.js';
import { typeOfPath } from '../names/file-types.js';
import { CONTENTS_PATH, MANIFEST_PATH, roleOfPath, SHEET_PATH } from '../names/layout.js';
import { readText } from './read-text.js';
import type { FoundArchive } from './read-archive.js';

/** A manifest, or why there is none. */
export interface ReadManifest {
  readonly manifest: DossierManifest | undefined;
  readonly findings: readonly DossierFinding[];
}

export async function readManifest({ files }: FoundArchive): Promise<ReadManifest> {
  const file = files.get(MANIFEST_PATH);
  const refuse = (finding: DossierFinding): ReadManifest => ({ manifest: undefined, findings: [finding] });
  if (file === undefined) return refuse(makeFinding('dossier/no-manifest', MANIFEST_PATH, {}));
  const text = await readText(file.source);
  if (text === undefined) return refuse(makeFinding('dossier/damaged', MANIFEST_PATH, {}));
  try {
    const manifest = parseDossierManifest(text);
    return { manifest, findings: checkForm(manifest, text) };
  } catch (error) {
    if (!(error instanceof OcopError)) throw error;
    return refuse(makeFinding('dossier/manifest', MANIFEST_PATH, { problem: error.problem }));
  }
}

function checkForm(manifest: DossierManifest, text: string): DossierFinding[] {
  const findings: DossierFinding[] = [];
  if (canonicalJson(manifest) !== text)
    findings.push(makeFinding('dossier/not-canonical', MANIFEST_PATH, {}));
  if (manifestDigest(manifest) !== manifest.digest)
    findings.push(makeFinding('dossier/manifest-digest', MANIFEST_PATH, {}));
  const listed = new Set<string>();
  for (const { path, role, type } of manifest.files) {
    if (listed.has(path)) findings.push(makeFinding('dossier/doubled', path, { other: path }));
    listed.add(path);
    const expected = roleOfPath(path);
    if (role !== expected)
      findings.push(makeFinding('dossier/role', path, { found: role, expected: expected ?? '' }));
    const known = typeOfPath(path);
    if (type !== known) findings.push(makeFinding('dossier/type', path, { found: type, expected: known }));
  }
  for (const path of [CONTENTS_PATH, SHEET_PATH])
    if (!listed.has(path)) findings.push(makeFinding('dossier/unlisted', path, {}));
  return findings;
}
