/** Why a dossier could not be packed, as far as a person can do something about it. */

export type PackingFault = 'parts' | 'space' | 'other';

export function packingFault(error: unknown): PackingFault {
  if (error instanceof DOMException && error.name === 'QuotaExceededError') return 'space';
  // A module that cannot be fetched fails so in every browser.
  if (error instanceof TypeError && /module|import/i.test(error.message)) return 'parts';
  return 'other';
}
