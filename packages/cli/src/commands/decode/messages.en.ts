/** Messages of `ocop decode`, in English. */
import type { vi } from './messages.vi.js';

export const en: Record<keyof typeof vi, string> = {
  about: 'read a string from ocop encode back into a sheet',
  vector: 'a string written by ocop encode',
};
