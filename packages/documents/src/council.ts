/** @packageDocumentation The documents of a council's session as Word and as pages that print, in Node and in browsers. */
export {
  COUNCIL_DOCUMENT_TYPES,
  COUNCIL_DOCUMENTS,
  listCouncilDocuments,
  renderCouncilDocument,
  type CouncilDocument,
  type CouncilDocumentOptions,
  type CouncilDocumentType,
  type ListedCouncilDocument,
} from './council/render-council-document.js';
export {
  CouncilDocumentError,
  councilDocumentProblemText,
  type CouncilDocumentProblemCode,
} from './council/council-document-error.js';
export type { RenderedForm } from './forms/render-form.js';
