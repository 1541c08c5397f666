/** Messages of `ocop encode`, in English. */
import type { vi } from './messages.vi.js';

export const en: Record<keyof typeof vi, string> = {
  about: 'write a sheet as one short string',
};
