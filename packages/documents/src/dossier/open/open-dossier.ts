/** Opens a dossier and checks everything in it: the archive, its manifest, every file, the sheet, its score, and the documents made of it. */
import type { CriteriaSet, Result } from '@ocop-kit/engine';
import type { Assessment, DossierManifest } from '@ocop-kit/engine/schema';
import { makeFinding, type DossierFinding } from '../../problems/dossier-finding.js';
import type { FileSource } from '../../zip/file-source.js';
import { LIMITS } from '../limits.js';
import { SHEET_PATH } from '../names/layout.js';
import type { EvidencePosition } from '../pack/collect-evidence.js';
import { isAsPacked } from './check-container.js';
import { checkDocuments, type RenderDocument } from './check-documents.js';
import { checkFiles } from './check-files.js';
import { checkManifest } from './check-manifest.js';
import { checkRules, checkScore, findRules, type LoadRules } from './check-result.js';
import { checkAgainstSheet, checkEvidence, checkLog, readSheet } from './check-sheet.js';
import { readArchive } from './read-archive.js';
import { readManifest } from './read-manifest.js';

/** What is needed to check a dossier. */
export interface OpenOptions {
  /** Loads the rules of the sheet. */
  readonly load: LoadRules;
  /** Without it, documents are only held against the manifest, and named in `unchecked`. */
  readonly render?: RenderDocument | undefined;
  /** Called while files are read, with the bytes so far. */
  readonly onProgress?: ((bytes: number) => void) | undefined;
}

/** A dossier as it was found. */
export interface OpenedDossier {
  /** Everything that is wrong, the archive itself first; empty for a dossier that is as it was packed. */
  readonly findings: readonly DossierFinding[];
  /** Undefined where there is none that can be read. */
  readonly manifest: DossierManifest | undefined;
  readonly assessment: Assessment | undefined;
  /** The rules of the sheet, where they could be loaded, and what the sheet scores under them now. */
  readonly set: CriteriaSet | undefined;
  readonly result: Result | undefined;
  /** By path, every file that can be read: still in the archive, read when somebody asks. */
  readonly files: ReadonlyMap<string, FileSource>;
  /** Evidence that was missing already when the dossier was packed. */
  readonly missing: readonly EvidencePosition[];
  /** Paths of documents that could not be made once more, so that nobody knows whether they say what the sheet says. */
  readonly unchecked: readonly string[];
}

/**
 * Opens a dossier. A bad archive is never thrown at the caller: whatever is wrong with it is a finding.
 *
 * @param source the archive: a `Blob`, or what reads like one. Its files are read piece by piece
 * @param options how to load the rules, and how documents are made
 * @returns the sheet with its result under the rules, the files, and all findings
 * @throws whatever reading the source throws, such as a disk that is gone
 */
export async function openDossier(source: FileSource, options: OpenOptions): Promise<OpenedDossier> {
  const nothing = { manifest: undefined, assessment: undefined, set: undefined, result: undefined };
  if (source.size > LIMITS.bytes)
    return {
      ...nothing,
      findings: [makeFinding('dossier/too-large', '', { what: 'bytes', limit: LIMITS.bytes })],
      files: new Map(),
      missing: [],
      unchecked: [],
    };
  const archive = await readArchive(source);
  const files = new Map([...archive.files].map(([path, file]) => [path, file.source]));
  if (archive.files.size === 0 && archive.findings.length > 0)
    return { ...nothing, findings: archive.findings, files, missing: [], unchecked: [] };

  const { manifest, findings: manifestFindings } = await readManifest(archive);
  const findings = [...archive.findings, ...manifestFindings];
  let isWhole = true;
  if (manifest) {
    let read = 0;
    const checked = await checkFiles(archive, manifest, (bytes) => options.onProgress?.((read += bytes)));
    findings.push(...checked.findings);
    isWhole = findings.length > 0 || (await isAsPacked(source, manifest, checked.measures));
  }

  const { assessment, findings: sheetFindings } = await readSheet(archive);
  findings.push(...sheetFindings);
  if (!assessment)
    return { ...nothing, manifest, findings: unique(findings), files, missing: [], unchecked: [] };
  if (manifest)
    findings.push(...checkAgainstSheet(manifest, assessment), ...checkEvidence(manifest, assessment));

  findings.push(...checkLog(assessment));

  const set = await findRules(options.load, assessment);
  const missing = manifest?.missing ?? [];
  if (!set) {
    const { pack, set: no } = assessment;
    findings.push(makeFinding('dossier/no-rules', SHEET_PATH, { pack, set: no }));
    return {
      ...nothing,
      manifest,
      assessment,
      findings: unique(findings),
      files,
      missing,
      unchecked: documentPaths(manifest),
    };
  }
  const scored = checkScore(manifest, assessment, set);
  const { result } = scored;
  findings.push(...scored.findings);
  let unchecked: readonly string[] = [];
  if (manifest) {
    const parts = { manifest, assessment, set, result };
    findings.push(...checkRules(manifest, set), ...checkManifest(parts));
    const documents = await checkDocuments({ ...parts, render: options.render });
    findings.push(...documents.findings);
    unchecked = documents.unchecked;
  }
  // Said of an archive whose files are all as they were: another fault says more.
  if (!isWhole && findings.every(({ code }) => code === 'dossier/document-version'))
    findings.push(makeFinding('dossier/container', '', {}));
  return { findings: unique(findings), manifest, assessment, set, result, files, missing, unchecked };
}

const documentPaths = (manifest: DossierManifest | undefined): readonly string[] =>
  (manifest?.files ?? []).filter(({ role }) => role === 'document').map(({ path }) => path);

/** One thing may be noticed on two ways; it is told once. */
function unique(findings: readonly DossierFinding[]): readonly DossierFinding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
