/** Messages about custom packs, in the language of the page. */
import { createTranslate, type Translate } from '../../shared/i18n/messages.js';
import { english } from './messages.en.js';
import { CUSTOM_PACK_MESSAGES, type CustomPackMessageKey } from './messages.vi.js';

/** @param unit the pack's own word for points */
export const createCustomPackTranslate = (
  lang: string,
  unit?: { readonly unit?: string },
): Translate<CustomPackMessageKey> =>
  createTranslate('ocop-self-assessment', { vi: CUSTOM_PACK_MESSAGES, en: english }, lang, unit);
