/** The form's logic that isn't needed for the first answer. */
export { adaptDraft } from './adapt-draft.js';
export { attachFiles } from './evidence-files.js';
export { findOpened } from './opened-draft.js';
export { readAssessment } from './read-assessment.js';
export { readDrafts } from './read-drafts.js';
export { readCode } from './read-code.js';
