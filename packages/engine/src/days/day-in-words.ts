/** A day within a sentence, in each language. */
import { formatDay } from './format-day.js';

/** @param day `2026-05-22` @returns "22/05/2026" and "22 May 2026" */
export const dayInWords = (day: string): Readonly<Record<'vi' | 'en', string>> => ({
  vi: formatDay(day, true),
  en: formatDay(day, false),
});
