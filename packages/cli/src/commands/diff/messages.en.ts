/** Messages of `ocop diff`, in English. */
import type { vi } from './messages.vi.js';

export const en: Record<keyof typeof vi, string> = {
  about: 'compare two sheets of the same criteria set',
  fromNone: 'before, none was true',
  total: 'Total: {from} → {to} ({points})',
  rank: 'Rank: {from} → {to}',
  same: 'The two sheets are the same.',
  gained: 'reaches {stars}',
  lost: 'loses {stars}',
  added: 'Conditions added: {conditions}',
  removed: 'Conditions removed: {conditions}',
  section: 'Section {id}: {change}',
  otherSets:
    'The sheets belong to different criteria sets ({a} and {b}); only sheets of the same set can be compared.',
};
