/** The words of registers in files, in their language. */
import { fillMessage } from '../problems/fill-message.js';
import { en } from './messages.en.js';
import { vi, type RegisterMessageKey } from './messages.vi.js';

/** The languages that registers are written in. */
export type RegisterLanguage = 'vi' | 'en';

/** The message of a key, with its values. */
export type TranslateRegister = (
  key: RegisterMessageKey,
  values?: Readonly<Record<string, string | number>>,
) => string;

const MESSAGES: Readonly<Record<RegisterLanguage, Readonly<Record<RegisterMessageKey, string>>>> = { vi, en };

export const translateInto =
  (lang: RegisterLanguage): TranslateRegister =>
  (key, values = {}) =>
    fillMessage(MESSAGES[lang][key], values, lang);
