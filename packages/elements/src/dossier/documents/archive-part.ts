/** The lazy door to archives of dossiers: one default export, as a file beside the CDN's own takes it. */
import { openDossier, packDossier, renderDocument, renderDocuments } from '@ocop-kit/documents/dossier';
import { dossierFindingText, dossierPathText } from '@ocop-kit/documents/problems';

const archive = {
  openDossier,
  packDossier,
  renderDocument,
  renderDocuments,
  dossierFindingText,
  dossierPathText,
};
export type ArchivePart = typeof archive;
export default archive;
