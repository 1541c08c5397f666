/** What printing a plan refuses, as data, and its sentence. */
import { createTranslate } from './translate.js';

/** Thrown when a plan cannot be printed. */
export class PlanDocumentError extends Error {
  override readonly name = 'PlanDocumentError';
  readonly code = 'plan-document/unknown-type';
  constructor(
    /** What fills its sentence. */
    readonly values: Readonly<Record<'found' | 'known', string>>,
  ) {
    super(`plan-document/unknown-type: ${JSON.stringify(values)}`);
  }
}

/**
 * Says what is wrong and what to do.
 *
 * @param error as it was thrown
 * @param lang `vi`; English for any other language
 * @returns one sentence or two
 */
export function planDocumentProblemText({ code, values }: PlanDocumentError, lang: string): string {
  return createTranslate(lang)(code, values);
}
