/** Messages of `ocop pack`, in English. */
import type { vi } from './messages.vi.js';

export const en: Record<keyof typeof vi, string> = {
  about: 'make rules of your own: for a province, a commune, or another programme',
  helpOn: 'show help on a command',
};
