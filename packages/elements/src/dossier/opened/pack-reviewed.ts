/** A dossier packed anew by who has reviewed it: what the producer handed in, and what offices write once they have decided. */
import type { Assessment, Evidence, FormTemplate } from '@ocop-kit/engine/schema';
import type { ReviewStage } from '../../form/reviews.js';
import { archiveLanguage } from '../documents/archive-language.js';
import type { ArchivePart } from '../documents/archive-part.js';
import type { DossierHost } from '../dossier-host.js';

type FormRole = FormTemplate['role'];

/** Which office sends a dossier on to which, and with which letter. */
export const LETTERS: readonly {
  readonly role: FormRole;
  readonly office: ReviewStage;
  readonly to: ReviewStage;
}[] = [
  { role: 'letter-province', office: 'commune', to: 'province' },
  { role: 'letter-ministry', office: 'province', to: 'centre' },
];

/** What is packed. */
interface ReviewedDossier {
  readonly assessment: Assessment;
  /** A file as it was handed in. */
  readonly paper: (criterion: string, evidence: Evidence) => Blob | undefined;
  /** The office that sends it on; undefined where it is kept or goes back. */
  readonly office: ReviewStage | undefined;
}

export async function packReviewed(
  { assessment, paper, office }: ReviewedDossier,
  archive: ArchivePart,
  { loadFiles, loadWholeSet, own, today }: Pick<DossierHost, 'loadFiles' | 'loadWholeSet' | 'own' | 'today'>,
): Promise<Blob> {
  const [store, set] = await Promise.all([
    loadFiles(),
    loadWholeSet({ pack: { id: assessment.pack }, no: assessment.set }),
  ]);
  if (!set) throw new Error(`There is no set ${assessment.set} in ${assessment.pack}.`);
  const on = today();
  const lang = archiveLanguage(set);
  const { forms } = own(set);
  const written = listWritten(assessment, office);
  const documents = await archive.renderDocuments({ assessment, set, lang, on, forms, written });
  const { stream, sizes } = await archive.packDossier({
    assessment,
    set,
    documents,
    evidence: ({ criterion, evidence }) => paper(criterion, evidence) ?? store.find(evidence),
    lang,
    on,
  });
  return store.hold(stream, sizes.bytes);
}

/** What offices have written: the report of a commune that has decided something, the letters of offices that sent it on. */
function listWritten(
  { reviews = {}, log = [] }: Assessment,
  office: ReviewStage | undefined,
): readonly FormRole[] {
  const isSent = (stage: ReviewStage): boolean =>
    stage === office || log.some((step) => step.step === 'forwarded' && step.stage === stage);
  const letters = LETTERS.filter((letter) => isSent(letter.office)).map(({ role }) => role);
  const isReviewed = Object.values(reviews).some((list) => list.some(({ stage }) => stage === 'commune'));
  return [...(isReviewed ? (['commune-report'] as const) : []), ...letters];
}
