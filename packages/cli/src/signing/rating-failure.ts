/** Records, keys and lists that are not as they must be, as sentences. */
import { RatingError } from '@ocop-kit/credentials/rating';
import type { CommandContext } from '../context/command-context.js';
import { EXIT, Failure } from '../failures/failure.js';
import { messages } from './messages.js';

/** @returns the sentence of a `RatingError`; @throws any other error */
export function ratingErrorText(context: CommandContext, error: unknown): string {
  if (!(error instanceof RatingError)) throw error;
  const t = context.translator(messages);
  const field = error.field ?? '';
  return error.fault === 'text' ? t('text', { field }) : t('field', { field: field || error.fault });
}

/** Runs what may refuse a record, and fails with a sentence. @param of what it is about, such as a file */
export async function orFail<T>(context: CommandContext, of: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new Failure(
      EXIT.input,
      context.translator(messages)('refused', { of, why: ratingErrorText(context, error) }),
    );
  }
}
