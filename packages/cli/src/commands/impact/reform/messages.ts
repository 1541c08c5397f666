import type { Translate } from '../../../i18n/translate.js';
import { en } from './messages.en.js';
import { vi } from './messages.vi.js';

export const messages = { vi, en };

export type ReformTranslate = Translate<keyof typeof vi>;
