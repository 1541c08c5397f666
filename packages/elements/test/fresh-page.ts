/** A page that was just opened: no form before has been anywhere on it, and none is still on its way back. */
import { aTimeout } from '@open-wc/testing';
import { HISTORY_KEY } from '../src/components/ocop-self-assessment/history-entry.js';

/** A browser that has not gone back after this long will not: the test ended with its dialog open. */
const PATIENCE = 3000;

export async function freshPage(): Promise<void> {
  await dialogsAreLeft();
  while (history.state !== null)
    try {
      history.replaceState(null, '');
    } catch {
      // WebKit takes a hundred of them in ten seconds, those of the forms included.
      await aTimeout(500);
    }
}

/**
 * A form that closes a dialog goes back in the browser, which takes its time: the form of the test before may be gone by then, and the one that has
 * come would be told to go back.
 */
async function dialogsAreLeft(): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (showsDialog(history.state) && performance.now() < end) await aTimeout(20);
}

function showsDialog(state: unknown): boolean {
  const forms = (state as Record<string, Record<string, { at: { isCovered?: boolean } }>> | null)?.[
    HISTORY_KEY
  ];
  return Object.values(forms ?? {}).some(({ at }) => at.isCovered);
}
