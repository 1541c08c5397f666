/** Whether the person has agreed that files are kept on this device; no more than a word in the browser's store. */

const KEY = 'ocop-kit.files';

/** Stores are missing in sandboxed frames, and refused by some settings: then nothing was agreed. */
export function isKeepingFiles(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

export function noteKeepingFiles(isAgreed: boolean): void {
  try {
    if (isAgreed) localStorage.setItem(KEY, 'keep');
    else localStorage.removeItem(KEY);
  } catch {
    // It holds for this page alone.
  }
}
