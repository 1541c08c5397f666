/** Problems as values, for those who would rather not catch. */
import { OcopError, type Problem } from './errors.js';

/** What the `safe…` functions give where the plain one would throw an `OcopError`. */
export interface SafeFailure {
  readonly ok: false;
  /** What is wrong, as plain data; `problemText(problem, lang)` says it. */
  readonly problem: Problem;
}

/**
 * Runs a step that may refuse.
 *
 * @returns what it gives, or the problem of the `OcopError` it threw; any other error is thrown on
 */
export function runSafely<T extends object>(step: () => T): (T & { readonly ok: true }) | SafeFailure {
  try {
    return { ok: true, ...step() };
  } catch (error) {
    if (error instanceof OcopError) return { ok: false, problem: error.problem };
    throw error;
  }
}
