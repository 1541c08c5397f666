/** @packageDocumentation Plans of improvement as Word and as pages that print, and their days for a calendar. */
export { planDocumentProblemText, PlanDocumentError } from './plan/plan-document-error.js';
export { planEntries } from './plan/plan-entries.js';
export {
  PLAN_DOCUMENT_TYPES,
  renderPlan,
  type PlanDocumentOptions,
  type PlanDocumentType,
} from './plan/render-plan.js';
export type { RenderedForm } from './forms/render-form.js';
