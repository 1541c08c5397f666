/** Errors that come from somebody's input, as sentences for a report; all others stay errors. */
import { OcopError, problemText } from '@ocop-kit/engine';
import type { Lang } from '../i18n/language.js';
import { Failure } from './failure.js';

/**
 * @param error what was caught
 * @returns the sentence of an `OcopError` or a `Failure`
 * @throws the error itself, when it is neither
 */
export function inputProblemText(error: unknown, lang: Lang): string {
  if (error instanceof OcopError) return problemText(error.problem, lang);
  if (error instanceof Failure) return error.message;
  throw error;
}
