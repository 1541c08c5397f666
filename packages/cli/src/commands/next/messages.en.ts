/** Messages of `ocop next`, in English. */
import type { vi } from './messages.vi.js';

export const en: Record<keyof typeof vi, string> = {
  about: 'find the way to a higher rank that takes the least effort',
  rank: 'the rank to reach (default: the next one)',
  effort: 'effort of each step of a criterion, for example 2.3=5; 2.3=- if it cannot change',
  badEffort: 'Cannot read the effort “{value}”; write it like 2.3=5 or 2.3=-.',
};
