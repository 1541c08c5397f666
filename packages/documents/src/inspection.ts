/** @packageDocumentation The documents of inspections and withdrawals as Word and as pages that print, in Node and in browsers. */
export {
  INSPECTION_DOCUMENT_TYPES,
  INSPECTION_DOCUMENTS,
  listDueDocuments,
  listInspectionDocuments,
  renderInspectionDocument,
  type InspectionDocument,
  type InspectionDocumentOptions,
  type InspectionDocumentType,
} from './inspection/render-inspection-document.js';
export {
  InspectionDocumentError,
  inspectionDocumentProblemText,
  type InspectionDocumentProblemCode,
} from './inspection/inspection-document-error.js';
export type { RenderedForm } from './forms/render-form.js';
