/** Messages about layers and what they add, in the language of the page. */
import { createTranslate, type Translate } from '../shared/i18n/messages.js';
import { english } from './messages.en.js';
import { LAYER_MESSAGES, type LayerMessageKey } from './messages.vi.js';

export const createLayerTranslate = (lang: string): Translate<LayerMessageKey> =>
  createTranslate('ocop-self-assessment', { vi: LAYER_MESSAGES, en: english }, lang);
