/** An error as a sentence that says what to do. */
import { isLocalizedError } from '../../shared/i18n/localized-error.js';
import type { SessionTranslate } from './session-messages.js';

interface FaultHost {
  readonly lang: () => string;
  readonly t: () => SessionTranslate;
}

export async function describeFault(error: unknown, { lang, t }: FaultHost): Promise<string> {
  if (isLocalizedError(error)) return error.message;
  try {
    const { default: refusals } = await import('../../form/refusals/refusal-text.js');
    return refusals.refusalText(error, lang());
  } catch {
    // The line dropped, and the sentences with it.
    return t()('failed');
  }
}
