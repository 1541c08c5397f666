/** Everything that isn't needed for the first answer, fetched while the person thinks about it. */
export { adaptDraft } from '../../form/adapt-draft.js';
export { readCode } from '../../form/read-code.js';
export { conditions } from './conditions-page.js';
export { apartAt, apartBesides, apartLeft } from './undecided-answers.js';
export { goneNotice, takenText } from './other-tab-notices.js';
export { unreadableList } from './unreadable-drafts.js';
export { words } from './deferred-messages.vi.js';
export { readAssessment, readAssessmentFile } from '../../form/read-assessment.js';
export { attachFiles } from '../../form/evidence-files.js';
export { resultPage } from './result-page.js';
