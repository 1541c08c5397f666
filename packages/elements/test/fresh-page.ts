/** A page that was just opened: no form before has been anywhere on it. */
import { aTimeout } from '@open-wc/testing';

export async function freshPage(): Promise<void> {
  while (history.state !== null)
    try {
      history.replaceState(null, '');
    } catch {
      // WebKit takes a hundred of them in ten seconds, those of the forms included.
      await aTimeout(500);
    }
}
