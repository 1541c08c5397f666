/** The words of the chair's and secretary's screen, in the language of the page. */
import { createTranslate, type Translate } from '../../shared/i18n/messages.js';
import { english } from './messages.en.js';
import { SESSION_MESSAGES, type DeskMessageKey } from './messages.vi.js';

export type SessionTranslate = Translate<DeskMessageKey>;

export const createSessionTranslate = (lang: string): SessionTranslate =>
  createTranslate('ocop-council-session', { vi: SESSION_MESSAGES, en: english }, lang);
