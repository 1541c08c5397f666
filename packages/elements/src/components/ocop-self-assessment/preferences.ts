/** What the form keeps of a person's preferences, apart from drafts. */

/** Every key of ours begins with it. */
const PREFIX = 'ocop-kit';

/** Deletes all of it; a browser that offers no storage has none. */
export function forgetPreferences(): void {
  for (const storage of ['localStorage', 'sessionStorage'] as const)
    try {
      const kept = window[storage];
      for (const key of Object.keys(kept)) if (key.startsWith(PREFIX)) kept.removeItem(key);
    } catch {
      // The browser refuses access, so nothing was ever kept.
    }
}
