/** What `ocop encode` says in English. */
import type { vi } from './messages.vi.js';

export const en: Record<keyof typeof vi, string> = {
  about: 'write a sheet as one short string',
};
