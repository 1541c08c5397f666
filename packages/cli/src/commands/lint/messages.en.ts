/** Messages of `ocop lint`, in English. */
import type { vi } from './messages.vi.js';

export const en: Record<keyof typeof vi, string> = {
  pack: 'a pack file, or the id of one that is built in: {pack}',
};
