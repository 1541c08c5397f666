/** Everything that isn't needed for the first answer, fetched while the person thinks about it. */
export * from '../../form/deferred-form.js';
export { ALL_MESSAGES as messages } from './deferred-messages.vi.js';
export { nextStarOf } from '../../form/next-star.js';
export { renderConditionLeft, renderConsequence } from './condition-notes.js';
export { openArchive, openedArchive, renderDossier } from './dossier-door.js';
export { renderCopied } from './copied-notice.js';
export { renderInterval } from './interval-page.js';
export { keepInView } from './keep-in-view.js';
export { renderGone, takenText } from './other-tab-notices.js';
export { renderResult } from './result-page.js';
export { saveSheet } from './save-sheet.js';
export { shortSetName } from './short-set-names.js';
export { takeOver } from './take-over.js';
export { rangeText, renderStanding } from './standing.js';
export { renderStandingSheet } from './standing-sheet.js';
export { renderTrial } from './comparison.js';
export { resultStyles as styles } from './result.styles.js';
export { renderUndecidedAt, renderUndecidedElsewhere, renderUndecidedLeft } from './undecided-answers.js';
export { renderUnreadable } from './unreadable-drafts.js';
// Comes with the rest: a line that drops must not keep anybody from the papers and notes of a question.
export * as foldedParts from '../ocop-criterion/folded-parts.js';
