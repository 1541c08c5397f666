/** Messages of `ocop explain`, in English. */
import type { vi } from './messages.vi.js';

export const en: Record<keyof typeof vi, string> = {
  about: 'explain the result in words, with the articles it rests on',
  quote: 'print the wording of the articles cited',
};
