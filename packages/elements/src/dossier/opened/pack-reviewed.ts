/** A dossier packed anew by who has reviewed it: what the producer handed in, and the report of the commune once there is one. */
import type { Assessment } from '@ocop-kit/engine/schema';
import type { DossierDocument } from '@ocop-kit/documents/dossier';
import type { ArchivePart } from '../documents/archive-part.js';
import { archiveLanguage } from '../documents/archive-language.js';
import type { DossierHost } from '../dossier-host.js';

/** What an office adds, by its role. */
const COMMUNE_REPORT = 'commune-report';

export async function packReviewed(
  assessment: Assessment,
  archive: ArchivePart,
  { loadFiles, loadWholeSet, own, today }: Pick<DossierHost, 'loadFiles' | 'loadWholeSet' | 'own' | 'today'>,
): Promise<Blob> {
  const [{ default: forms }, store, set] = await Promise.all([
    import('../documents/forms-part.js'),
    loadFiles(),
    loadWholeSet({ pack: { id: assessment.pack }, no: assessment.set }),
  ]);
  if (!set) throw new Error(`There is no set ${assessment.set} in ${assessment.pack}.`);
  const on = today();
  const lang = archiveLanguage(set);
  const templates = own(set).forms;
  const documents: DossierDocument[] = await archive.renderDocuments({
    assessment,
    set,
    lang,
    on,
    forms: templates,
  });
  const report = (await forms.listForms(set, templates)).find(({ role }) => role === COMMUNE_REPORT);
  if (report && isReviewedByCommune(assessment))
    documents.push({
      ...(await forms.renderForm(report.id, {
        assessment,
        set,
        to: 'docx',
        on,
        lang: set.pack.languages[0],
        forms: templates,
      })),
      form: report.id,
    });
  const { stream, sizes } = await archive.packDossier({
    assessment,
    set,
    documents,
    evidence: ({ evidence }) => store.find(evidence),
    lang,
    on,
  });
  return store.hold(stream, sizes.bytes);
}

const isReviewedByCommune = ({ reviews = {} }: Assessment): boolean =>
  Object.values(reviews).some((list) => list.some(({ stage }) => stage === 'commune'));
