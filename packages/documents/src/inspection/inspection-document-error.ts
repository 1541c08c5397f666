/** What printing a document of an inspection refuses, as data, and its sentences. */
import type { InspectionPaperMessageKey } from './messages.vi.js';
import { createTranslate } from './translate.js';

/** The codes of all problems; each has a sentence of {@link inspectionDocumentProblemText}. */
export type InspectionDocumentProblemCode = Extract<
  InspectionPaperMessageKey,
  `inspection-document/${string}`
>;

/** Thrown when a document of an inspection or a withdrawal cannot be printed. */
export class InspectionDocumentError extends Error {
  override readonly name = 'InspectionDocumentError';
  constructor(
    /** What is wrong. */
    readonly code: InspectionDocumentProblemCode,
    /** What fills its sentence. */
    readonly values: Readonly<Record<string, string>>,
  ) {
    super(`${code}: ${JSON.stringify(values)}`);
  }
}

/**
 * Says what is wrong and what to do.
 *
 * @param error as it was thrown
 * @param lang `vi`; English for any other language
 * @returns one sentence or two
 */
export function inspectionDocumentProblemText(
  { code, values }: InspectionDocumentError,
  lang: string,
): string {
  return createTranslate(lang)(code, values);
}

/** What somebody named comes back cut: it may be anything. */
export function refuseDocument(
  code: InspectionDocumentProblemCode,
  { found = '', ...values }: Readonly<Record<string, string>>,
): never {
  throw new InspectionDocumentError(code, { ...values, found: found.slice(0, 80) });
}
