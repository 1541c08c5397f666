/** The words of a printed plan in one language. */
import { cleanText } from '../blocks/clean-text.js';
import { createWords } from '../forms/translate.js';
import { en } from './messages.en.js';
import { vi, type PlanPaperMessageKey } from './messages.vi.js';

const MESSAGES = { vi, en } as const;

export type Translate = (
  key: PlanPaperMessageKey,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** @param lang any language tag; English for all but Vietnamese */
export const createTranslate = (lang: string): Translate => createWords(MESSAGES, lang, cleanText);
