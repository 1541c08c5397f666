/** Reads an assessment, and refuses by value. */
import { runSafely, type SafeFailure } from '../errors/safely.js';
import type { Assessment } from '../formats/assessment.js';
import { parseAssessment } from './assessment.js';

/**
 * Reads an assessment as `parseAssessment` does.
 *
 * @param input JSON text or data
 * @param pack the id of the pack of a sheet that names none; without it, the Decision of 2026
 * @returns `{ ok: true, assessment }`, or `{ ok: false, problem }` with what `parseAssessment` would throw
 */
export function safeParseAssessment(
  input: unknown,
  pack?: string,
): { readonly ok: true; readonly assessment: Assessment } | SafeFailure {
  return runSafely(() => ({ assessment: parseAssessment(input, pack) }));
}
