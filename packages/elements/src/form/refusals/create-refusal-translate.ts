/** Messages about files that aren't assessments, and about unforeseen errors, in the language of the page. */
import { createTranslate, type Translate } from '../../shared/i18n/messages.js';
import { english } from './messages.en.js';
import { REFUSAL_MESSAGES, type RefusalMessageKey } from './messages.vi.js';

export const createRefusalTranslate = (lang: string): Translate<RefusalMessageKey> =>
  createTranslate('ocop-self-assessment', { vi: REFUSAL_MESSAGES, en: english }, lang);
