/** The words of the workbooks of sheets, in their language. */
import { fillMessage } from '../problems/fill-message.js';
import { en } from './messages.en.js';
import { vi } from './messages.vi.js';

/** The languages that workbooks of sheets are written in. */
export type SheetsLanguage = 'vi' | 'en';

export type SheetsKey = keyof typeof vi;

/** The message of a key in the workbook's language, with its values. */
export type TranslateSheets = (key: SheetsKey, values?: Readonly<Record<string, string | number>>) => string;

const MESSAGES: Readonly<Record<SheetsLanguage, Readonly<Record<SheetsKey, string>>>> = { vi, en };

export const translateInto =
  (lang: SheetsLanguage): TranslateSheets =>
  (key, values = {}) =>
    fillMessage(MESSAGES[lang][key], values, lang);

/** A word in every language: what is read may have been written in another one. */
export const inEveryLanguage = (key: SheetsKey): readonly string[] => [vi[key], en[key]];
