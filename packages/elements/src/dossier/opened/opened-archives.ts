/** Archives of dossiers that were opened on this page: what was found in them, and their papers, which stay in the archive until somebody looks. */
import type { CriteriaSet } from '@ocop-kit/engine';
import type { OpenedArchive, ReceivedDossier } from '../../form/opened-archive.js';
import type { ReviewStage } from '../../form/reviews.js';
import { detectFileKind } from '../../form/refusals/file-kind.js';
import { MAX_FILE_MEGABYTES, createUnopenedFileError } from '../../form/refusals/unopened-file.js';
import { createLocalizedError } from '../../shared/i18n/localized-error.js';
import { openBlob, saveBlob } from '../documents/save-blob.js';
import type { DossierHost } from '../dossier-host.js';
import { noteStep } from './note-step.js';
import { listPapers, listReceived, paperKey, type Papers } from './opened-papers.js';
import { packReviewed, LETTERS } from './pack-reviewed.js';

type ArchiveHost = Pick<DossierHost, 'emitPacked' | 'loadFiles' | 'loadWholeSet' | 'own' | 'today'>;

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
    const paper: ReceivedDossier['paper'] = (criterion, evidence) =>
      papers.get(paperKey(criterion, evidence))?.[1];
    const letters = await this.#listLetters(opened.set);
    const dossier: ReceivedDossier = {
      files: opened.files.size,
      findings,
      list: (shown) => (opened.set ? listReceived(opened, assessment, opened.set, shown) : []),
      paper,
      show: (criterion, evidence) => {
        const found = paper(criterion, evidence);
        if (found) openBlob(evidence.file?.name ?? evidence.title, found);
      },
      forwardsTo: (stage) => letters.get(stage),
      note: noteStep,
      pack: async (sheet, name, office) => {
        const file = await packReviewed({ assessment: sheet, paper, office }, archive, host);
        saveBlob(name, file);
        host.emitPacked({ name, file, assessment: sheet });
      },
    };
    return {
      assessment,
      keepFor: (draft) => {
        this.#byDraft.set(draft, dossier);
      },
    };
  }

  /** By office: where its letter goes to. A programme that has no such letter sends nothing on. */
  async #listLetters(set: CriteriaSet | undefined): Promise<ReadonlyMap<ReviewStage, ReviewStage>> {
    if (!set) return new Map();
    const { default: forms } = await import('../documents/forms-part.js');
    const listed = await forms.listForms(set, this.host.own(set).forms);
    return new Map(
      LETTERS.filter(({ role }) => listed.some((form) => form.role === role)).map(({ office, to }) => [
        office,
        to,
      ]),
    );
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
