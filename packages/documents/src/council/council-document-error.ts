/** What printing a document of a council refuses, as data, and its sentences. */
import type { CouncilPaperMessageKey } from './messages.vi.js';
import { createTranslate } from './translate.js';

/** The codes of all problems; each has a sentence of {@link councilDocumentProblemText}. */
export type CouncilDocumentProblemCode = Extract<CouncilPaperMessageKey, `council-document/${string}`>;

/** Thrown when a document of a council cannot be printed. */
export class CouncilDocumentError extends Error {
  override readonly name = 'CouncilDocumentError';
  constructor(
    /** What is wrong. */
    readonly code: CouncilDocumentProblemCode,
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
export function councilDocumentProblemText({ code, values }: CouncilDocumentError, lang: string): string {
  return createTranslate(lang)(code, values);
}

/** What somebody named comes back cut: it may be anything. */
export function refuseDocument(
  code: CouncilDocumentProblemCode,
  values: Readonly<Record<string, string>>,
): never {
  const cut = Object.entries(values).map(([name, value]) => [
    name,
    name === 'found' ? value.slice(0, 80) : value,
  ]);
  throw new CouncilDocumentError(code, Object.fromEntries(cut) as Record<string, string>);
}
