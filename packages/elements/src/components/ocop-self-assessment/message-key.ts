/** The keys of all that the form says, in its first messages and in the deferred ones. */
import type { DEFERRED_MESSAGES } from './deferred-messages.vi.js';
import type { FORM_MESSAGES } from './messages.vi.js';

export type FormMessageKey = keyof typeof FORM_MESSAGES | keyof typeof DEFERRED_MESSAGES;
