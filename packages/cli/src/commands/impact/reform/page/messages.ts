import type { Translate } from '../../../../i18n/translate.js';
import { messages as reform } from '../messages.js';
import { en } from './messages.en.js';
import { vi } from './messages.vi.js';

export const messages = { vi: { ...reform.vi, ...vi }, en: { ...reform.en, ...en } };

export type PageTranslate = Translate<keyof typeof messages.vi>;
