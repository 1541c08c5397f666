/** The dossier as one archive (`ocop-dossier/1`): packed as a stream, opened with everything checked. For browsers and Node. */
export { openDossier, type OpenedDossier, type OpenOptions } from './dossier/open/open-dossier.js';
export type { DocumentToRender, RenderDocument } from './dossier/open/check-documents.js';
export type { LoadRules } from './dossier/open/check-result.js';
export {
  packDossier,
  type DossierDocument,
  type DossierParts,
  type PackedDossier,
} from './dossier/pack/pack-dossier.js';
export type {
  EvidencePosition,
  EvidenceRef,
  EvidenceSource,
  MissingEvidence,
} from './dossier/pack/collect-evidence.js';
export { renderDocument, renderDocuments, type DocumentsToRender } from './dossier/documents.js';
export { DossierError } from './problems/dossier-finding.js';
export type { FileSource } from './zip/file-source.js';
