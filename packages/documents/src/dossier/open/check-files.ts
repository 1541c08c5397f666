/** Every file of the archive against the manifest: missing, added, renamed, changed. */
import type { DossierManifest } from '@ocop-kit/engine/schema';
import { makeFinding, type DossierFinding } from '../../problems/dossier-finding.js';
import { measureFile, type FileMeasure } from '../../zip/measure-file.js';
import { MANIFEST_PATH } from '../names/layout.js';
import type { FoundArchive } from './read-archive.js';

/** What the files of an archive turned out to be. */
export interface CheckedFiles {
  /** By path, of every file that can be read. */
  readonly measures: ReadonlyMap<string, FileMeasure>;
  readonly findings: readonly DossierFinding[];
}

/** @param counted called with the bytes of each file once it has been read */
export async function checkFiles(
  { files }: FoundArchive,
  manifest: DossierManifest,
  counted: (bytes: number) => void,
): Promise<CheckedFiles> {
  const measures = new Map<string, FileMeasure>();
  for (const { path, source } of files.values()) {
    const measure = await measureFile(source);
    measures.set(path, measure);
    counted(measure.size);
  }
  const listed = new Map(manifest.files.map((file) => [file.path, file]));
  const strangers = [...measures].filter(([path]) => path !== MANIFEST_PATH && !listed.has(path));
  const findings: DossierFinding[] = [];
  const renamed = new Set<string>();
  for (const { path, size, sha256 } of manifest.files) {
    const measure = measures.get(path);
    if (measure === undefined) {
      const elsewhere = strangers.find(
        ([other, found]) => found.sha256 === sha256 && !renamed.has(other),
      )?.[0];
      if (elsewhere === undefined) findings.push(makeFinding('dossier/missing', path, {}));
      else {
        renamed.add(elsewhere);
        findings.push(makeFinding('dossier/renamed', path, { to: elsewhere }));
      }
    } else if (measure.sha256 !== sha256 || measure.size !== size)
      findings.push(makeFinding('dossier/changed', path, { expected: size, found: measure.size }));
    else if (measure.checksum !== files.get(path)?.checksum)
      findings.push(makeFinding('dossier/headers-differ', path, {}));
  }
  for (const [path] of strangers)
    if (!renamed.has(path)) findings.push(makeFinding('dossier/added', path, {}));
  return { measures, findings };
}
