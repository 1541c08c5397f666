/** The words of a session's workbook, in its language. */
import { fillMessage } from '../problems/fill-message.js';
import { en } from './messages.en.js';
import { vi } from './messages.vi.js';

/** The languages that the workbook of a session is written in. */
export type CouncilWorkbookLanguage = 'vi' | 'en';

export type CouncilWorkbookKey = keyof typeof vi;

export type TranslateCouncilWorkbook = (
  key: CouncilWorkbookKey,
  values?: Readonly<Record<string, string | number>>,
) => string;

const MESSAGES: Readonly<Record<CouncilWorkbookLanguage, Readonly<Record<CouncilWorkbookKey, string>>>> = {
  vi,
  en,
};

export const translateInto =
  (lang: CouncilWorkbookLanguage): TranslateCouncilWorkbook =>
  (key, values = {}) =>
    fillMessage(MESSAGES[lang][key], values, lang);
