/** The keys of all messages of the form, the first ones and the deferred ones. */
import type { ALL_MESSAGES } from './deferred-messages.vi.js';

export type FormMessageKey = keyof typeof ALL_MESSAGES;
