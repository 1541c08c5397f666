/** Everything that isn't needed for the first answer, fetched while the person thinks about it. */
export * from '../../form/deferred-form.js';
export { ALL_MESSAGES as messages } from './deferred-messages.vi.js';
export { conditions } from './conditions-page.js';
export { goneNotice, takenText } from './other-tab-notices.js';
export { resultPage } from './result-page.js';
export { apartAt, apartBesides, apartLeft } from './undecided-answers.js';
export { unreadableList } from './unreadable-drafts.js';
