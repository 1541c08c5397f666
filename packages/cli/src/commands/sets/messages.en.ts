/** Messages of `ocop sets`, in English. */
import type { vi } from './messages.vi.js';

export const en: Record<keyof typeof vi, string> = {
  about: 'find a criteria set by an everyday name, with or without diacritics',
  words: 'a product name, for example: honey',
  noSets: 'No criteria set found for “{words}”. Try another name, or run ocop sets to see all.',
};
