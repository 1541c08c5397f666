/** What rendering a form refuses, as data, and its sentences. */
import { createTranslate } from './translate.js';

/** The values each problem carries, by code. */
interface FormProblemValues {
  'form/unknown': { form: string; known: string };
  'form/other-sheet': { found: string; expected: string };
  'form/no-workbook': { form: string };
  'form/unknown-type': { type: string; known: string };
  'form/day': { day: string };
}

/** The codes of all problems; each has a sentence of {@link formProblemText}. */
export type FormProblemCode = keyof FormProblemValues;

/** Thrown when a form cannot be rendered. */
export class PrintedFormError extends Error {
  override readonly name = 'PrintedFormError';
  constructor(
    /** What is wrong. */
    readonly code: FormProblemCode,
    /** What fills its sentence. */
    readonly values: Readonly<Record<string, string>>,
  ) {
    super(`${code}: ${JSON.stringify(values)}`);
  }
}

/**
 * The sentence for a person: what is wrong, and what to do.
 *
 * @param error that `renderForm` threw
 * @param lang `vi`, or any other for English
 * @returns one or two sentences; they quote what was asked for unchanged
 */
export function formProblemText({ code, values }: PrintedFormError, lang: string): string {
  return createTranslate(lang)(code, values);
}

/** @throws {PrintedFormError} always */
export function refuseForm<C extends FormProblemCode>(code: C, values: FormProblemValues[C]): never {
  throw new PrintedFormError(code, values);
}
