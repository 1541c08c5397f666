/** Packs a dossier: the sheet, the documents made of it and the evidence become one archive that any computer opens. */
import { compileSet, safeScore, serializeAssessment, type CriteriaSet } from '@ocop-kit/engine';
import type { Assessment, DossierManifest } from '@ocop-kit/engine/schema';
import { refuseDossier } from '../../problems/dossier-finding.js';
import { measureBytes, type FileMeasure } from '../../zip/measure-file.js';
import { layOut } from '../../zip/headers.js';
import { zipMoment } from '../../zip/zip-moment.js';
import { renderContentsPage } from '../contents-page/contents-page.js';
import { LIMITS } from '../limits.js';
import { programVersion } from '../manifest/program-version.js';
import { makeManifest, manifestText } from '../manifest/make-manifest.js';
import { CONTENTS_PATH, createPaths, MANIFEST_PATH, SHEET_PATH } from '../names/layout.js';
import { archiveStream, type FileToStore } from './archive-stream.js';
import {
  collectEvidence,
  listEvidence,
  type EvidenceSource,
  type MissingEvidence,
} from './collect-evidence.js';
import { packingDay } from './packing-day.js';

/** As long as a line of the manifest may be. */
const MOST_TITLE = 500;

/** A document made of the sheet, as `renderForm` gives it. */
export interface DossierDocument {
  /** The name of its file, such as `mau-02-mat-ong.docx`. */
  readonly name: string;
  /** Its MIME type. */
  readonly type: string;
  /** Its content. */
  readonly bytes: Uint8Array;
  /** What it is called on the page of contents; without it, the name of its file speaks. */
  readonly title?: string | undefined;
  /** The id of the form that it was made from; whoever checks the dossier makes it once more and compares. */
  readonly form?: string | undefined;
}

/** What goes into an archive. */
export interface DossierParts {
  /** The sheet. */
  readonly assessment: Assessment;
  /** The criteria set of the sheet. */
  readonly set: CriteriaSet;
  /** In the order in which they are to be listed. */
  readonly documents?: readonly DossierDocument[] | undefined;
  /** Asked once for each piece of evidence: its file, wherever it is kept, or undefined where there is none. */
  readonly evidence?: EvidenceSource | undefined;
  /** In which the page of contents is written: `vi` or `en`. */
  readonly lang?: 'vi' | 'en' | undefined;
  /** When it is packed: a day, or a moment with its time zone. Without it, the day on which the sheet was last changed. */
  readonly on?: string | undefined;
  /** Called while files are measured, with the bytes so far. */
  readonly onProgress?: ((bytes: number) => void) | undefined;
}

/** A dossier ready to be written. */
export interface PackedDossier {
  /** The archive. Files are read as it is read, a second time; it can be read once. */
  readonly stream: ReadableStream<Uint8Array>;
  /** What the archive will hold. */
  readonly manifest: DossierManifest;
  /** Evidence whose file the sheet names and that is not in the archive. */
  readonly missing: readonly MissingEvidence[];
  /** How many files it has, the manifest too, and how many bytes it will have. */
  readonly sizes: { readonly files: number; readonly bytes: number };
}

/**
 * Packs a dossier. The same parts give the same bytes. Files are read twice, piece by piece: once to measure them, once as the
 * archive is read, so that a phone can pack what it could not hold in memory.
 *
 * @param parts the sheet with its set, the documents made of it, and where its evidence is
 * @returns the archive as a stream, with its manifest and what is missing in it
 * @throws {DossierError} `dossier/wrong-set`, `dossier/day`, `dossier/too-large`; from the stream `dossier/file-changed`, when a file is no longer
 *   the one that was measured
 * @throws {OcopError} `assessment/*`, `calendar/day`, `input/*`, where the sheet is none
 */
export async function packDossier(parts: DossierParts): Promise<PackedDossier> {
  const { assessment, set, documents = [], evidence = () => undefined, lang = 'vi', onProgress } = parts;
  if (set.no !== assessment.set)
    refuseDossier('dossier/wrong-set', '', { found: String(set.no), expected: String(assessment.set) });
  const compiled = compileSet(set);
  const created = packingDay(parts.on, assessment);
  const paths = createPaths();
  let read = 0;
  const counted = (bytes: number): void => onProgress?.((read += bytes));

  const made = await Promise.all(
    documents.map(async ({ name, type, bytes, form, title }) => {
      const path = paths.document(name, type);
      return {
        ...(await inMemory(path, bytes)),
        role: 'document' as const,
        form,
        title: title?.slice(0, MOST_TITLE),
      };
    }),
  );
  const refs = listEvidence(compiled, assessment);
  const collected = await collectEvidence(compiled, refs, { find: evidence, paths, counted });
  const sheet = { ...(await inMemory(SHEET_PATH, serializeAssessment(assessment))), role: 'sheet' as const };
  const lists = [collected.missing, ...collected.files.map(({ serves }) => serves)];
  if (lists.some(({ length }) => length > LIMITS.files))
    refuseDossier('dossier/too-large', '', { what: 'files', limit: LIMITS.files });
  const attached = collected.files.map((file) => ({ ...file, role: 'evidence' as const }));
  const { missing } = collected;

  const scored = safeScore(set, assessment);
  const result = scored.ok ? scored.result : undefined;
  const listed = [sheet, ...made, ...attached];
  const page = renderContentsPage({
    assessment,
    set: compiled,
    result,
    files: listed,
    missing,
    lang,
    created,
    engine: programVersion,
  });
  const contents = { ...(await inMemory(CONTENTS_PATH, page)), role: 'contents' as const };
  const manifest = makeManifest({
    assessment,
    set,
    result,
    files: [contents, ...listed],
    missing,
    lang,
    created,
  });
  const manifestFile = await inMemory(MANIFEST_PATH, manifestText(manifest));

  const files = [contents, manifestFile, ...listed].map(({ path, source, measure }): FileToStore => ({
    path,
    source,
    size: measure.size,
    checksum: measure.checksum,
  }));
  const bytes = layOut(files).size;
  if (files.length > LIMITS.files)
    refuseDossier('dossier/too-large', '', { what: 'files', limit: LIMITS.files });
  if (bytes > LIMITS.bytes) refuseDossier('dossier/too-large', '', { what: 'bytes', limit: LIMITS.bytes });
  return {
    stream: archiveStream(files, zipMoment(created)),
    manifest,
    missing,
    sizes: { files: files.length, bytes },
  };
}

async function inMemory(
  path: string,
  content: string | Uint8Array,
): Promise<{ readonly path: string; readonly source: Blob; readonly measure: FileMeasure }> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { path, source: new Blob([bytes]), measure: await measureBytes(bytes) };
}
