/** Records, keys and lists that are not as they must be, as sentences. */
import { RatingError } from '@ocop-kit/credentials/rating';
import type { RecordOfCertificate } from '@ocop-kit/credentials/register';
import type { CommandContext } from '../context/command-context.js';
import { EXIT, Failure } from '../failures/failure.js';
import { messages } from './messages.js';

/** @returns the sentence of a `RatingError`; @throws any other error */
function ratingErrorText(context: CommandContext, error: unknown): string {
  if (!(error instanceof RatingError)) throw error;
  const t = context.translator(messages);
  const field = error.field ?? '';
  return error.fault === 'text' ? t('text', { field }) : t('field', { field: field || error.fault });
}

/** Fields that a table has a column for. */
const COLUMNS = ['set', 'stars', 'score', 'decision', 'product'] as const;
/** Fields of which a table may hold what a record cannot. */
const BOUND = ['code', 'gtin', 'score', 'decision', 'product', 'entity', 'issuer', 'signed'] as const;

/**
 * Why the record of a certificate cannot be signed, and what to do.
 *
 * @returns what follows "cannot be signed,", to the full stop; @throws any other error
 */
export function recordErrorText(context: CommandContext, error: unknown, made: RecordOfCertificate): string {
  if (!(error instanceof RatingError)) throw error;
  const t = context.translator(messages);
  const field = error.field ?? '';
  const value = 'record' in made ? (made.record as Readonly<Record<string, unknown>>)[field] : undefined;
  const column = COLUMNS.find((one) => one === field);
  if (column && value === undefined)
    return t('missing', { what: t(`what.${column}`), column: t(`column.${column}`) });
  const bound = BOUND.find((one) => one === field);
  if (!bound) return `${ratingErrorText(context, error)}.`;
  const what = t(`what.${bound}`);
  return error.fault === 'text'
    ? t('unclear', { what })
    : t('out-of-bounds', { what, found: String(value), rule: t(`rule.${bound}`) });
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
