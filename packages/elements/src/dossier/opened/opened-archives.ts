/** Archives of dossiers that were opened on this page: what was found in them, and their papers, which stay in the archive until somebody looks. */
import type { Assessment, Evidence } from '@ocop-kit/engine/schema';
import type { OpenedArchive, ReceivedDossier } from '../../form/opened-archive.js';
import { detectFileKind } from '../../form/refusals/file-kind.js';
import { MAX_FILE_MEGABYTES, createUnopenedFileError } from '../../form/refusals/unopened-file.js';
import { fileKey } from '../../files/file-key.js';
import { createLocalizedError } from '../../shared/i18n/localized-error.js';
import type { ArchivePart } from '../documents/archive-part.js';
import { openBlob, saveBlob } from '../documents/save-blob.js';
import type { DossierHost } from '../dossier-host.js';
import { noteStep } from './note-step.js';
import { packReviewed } from './pack-reviewed.js';

type Opened = Awaited<ReturnType<ArchivePart['openDossier']>>;
type ArchiveHost = Pick<DossierHost, 'loadFiles' | 'loadWholeSet' | 'own' | 'today'>;

export class OpenedArchives {
  readonly #byDraft = new Map<string, ReceivedDossier>();

  constructor(private readonly host: ArchiveHost) {}

  /** The archive that a draft came from; undefined for one that came from elsewhere, or before the page was loaded. */
  of(draft: string): ReceivedDossier | undefined {
    return this.#byDraft.get(draft);
  }

  /**
   * Opens an archive, checks everything in it, and holds its papers.
   * @throws {Error} with a localized message where there is no sheet in it
   */
  async open(file: File, lang: string): Promise<OpenedArchive> {
    const { host } = this;
    const { default: archive } = await import('../documents/archive-part.js');
    const opened = await archive.openDossier(file, {
      load: (pack, no) => host.loadWholeSet({ pack: { id: pack }, no }),
      render: (document) => archive.renderDocument(document, host.own(document.set).forms),
    });
    const findings = (shown: string): readonly string[] => {
      const language = shown === 'vi' ? 'vi' : 'en';
      return opened.findings.map(
        (finding) =>
          `${archive.dossierPathText(finding, language)}: ${archive.dossierFindingText(finding, language)}`,
      );
    };
    const { assessment } = opened;
    if (!assessment) throw (await officeFileError(file)) ?? createLocalizedError(findings(lang).join(' '));
    const papers = listPapers(opened, assessment);
    await this.#hold(papers);
    const dossier: ReceivedDossier = {
      files: opened.files.size,
      findings,
      has: (evidence) => papers.has(fileKey(evidence) ?? ''),
      show: (evidence) => {
        const [, paper] = papers.get(fileKey(evidence) ?? '') ?? [];
        if (paper) openBlob(evidence.file?.name ?? evidence.title, paper);
      },
      note: noteStep,
      pack: async (sheet, name) => {
        saveBlob(name, await packReviewed(sheet, archive, host));
      },
    };
    return {
      assessment,
      keepFor: (draft) => {
        this.#byDraft.set(draft, dossier);
      },
    };
  }

  async #hold(papers: Papers): Promise<void> {
    const store = await this.host.loadFiles();
    for (const [evidence, paper] of papers.values()) store.lend(evidence, paper);
  }
}

/** Excel, Word and slides are zip files too: somebody who chose one reads that, not what it lacks as a dossier. */
async function officeFileError(file: File): Promise<Error | undefined> {
  const bytes = new Uint8Array(await file.slice(0, MAX_FILE_MEGABYTES * 1e6).arrayBuffer());
  return detectFileKind(bytes) === 'kind-archive' ? undefined : createUnopenedFileError('not-json', bytes);
}

/** By key: a document, and its file. */
type Papers = ReadonlyMap<string, readonly [evidence: Evidence, paper: Blob]>;

/** A paper that is not what the sheet says it is stays out: nobody shall read it for the one that was handed in. */
function listPapers({ manifest, files, findings }: Opened, { criteria }: Assessment): Papers {
  const spoilt = new Set(findings.map(({ path }) => path));
  const sound = new Map(
    (manifest?.files ?? [])
      .filter(({ role, path }) => role === 'evidence' && !spoilt.has(path))
      .map(({ sha256, path }) => [sha256, files.get(path)]),
  );
  const papers = new Map<string, readonly [Evidence, Blob]>();
  for (const { evidence = [] } of Object.values(criteria))
    for (const one of evidence) {
      const key = fileKey(one);
      const paper = sound.get(one.file?.sha256 ?? '');
      if (key !== undefined && paper instanceof Blob) papers.set(key, [one, paper]);
    }
  return papers;
}
