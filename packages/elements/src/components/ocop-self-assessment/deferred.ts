/** Everything that isn't needed for the first answer, fetched while the person thinks about it. */
import { DEFERRED_MESSAGES } from './deferred-messages.vi.js';
import { FORM_MESSAGES } from './messages.vi.js';

export * from '../../form/deferred-form.js';
export { conditions } from './conditions-page.js';
export { goneNotice, takenText } from './other-tab-notices.js';
export { resultPage } from './result-page.js';
export { apartAt, apartBesides, apartLeft } from './undecided-answers.js';
export { unreadableList } from './unreadable-drafts.js';

/** All Vietnamese messages of the form. */
export const messages = { ...FORM_MESSAGES, ...DEFERRED_MESSAGES };
