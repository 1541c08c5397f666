/** The keys of all messages of the form: the first ones, the deferred ones, and those of the first page. */
import type { ALL_MESSAGES } from './deferred-messages.vi.js';
import type { START_PAGE_MESSAGES } from './start-page-messages.vi.js';
import type { StartMessageKey } from './start-messages.vi.js';

export type FormMessageKey = keyof typeof ALL_MESSAGES | keyof typeof START_PAGE_MESSAGES | StartMessageKey;
