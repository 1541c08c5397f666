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
  if (error.fault === 'text') return t('text', { field });
  const rule = ruleOf(field);
  if (rule === undefined) return t('field', { field: field || error.fault });
  const [, list, at] = /^\/(keys|records|anchors)\/(\d+)/.exec(field) ?? [];
  return list === undefined
    ? t('field-rule', { field, rule: t(rule) })
    : t(`item-rule.${list as 'keys' | 'records' | 'anchors'}`, {
        at: Number(at) + 1,
        field: field.split('/').slice(3).join('.') || list,
        rule: t(rule),
      });
}

/** What fields of lists are like, by their pointers. */
const RULES = [
  [/^\/(keys|anchors)\/\d+\/kid$|^kid$/, 'must.kid'],
  [/^\/(keys|anchors)\/\d+\/x$/, 'must.x'],
  [/^\/keys\/\d+\/issuer$/, 'must.issuer'],
  [/^\/keys\/\d+\/issuer\/id$|^\/issuer$/, 'must.issuer-id'],
  [/^\/keys\/\d+\/issuer\/name$/, 'must.issuer-name'],
  [/^\/keys\/\d+\/until$/, 'must.key-until'],
  [/^\/keys\/\d+\/stars(\/\d+)?$/, 'must.stars'],
  [/^\/keys\/\d+\/uses(\/\d+)?$/, 'must.uses'],
  [/^\/keys\/\d+\/revoked$/, 'must.revoked'],
  [/^\/records\/\d+\/state$/, 'must.state'],
  [/^\/records\/\d+\/until$/, 'must.record-until'],
  [/\/ground$/, 'must.ground'],
  [/^\/records\/\d+\/id$/, 'must.record-id'],
  [/^\/next$/, 'must.next'],
  [/\/(from|on|issued|signedBefore)$/, 'must.day'],
] as const;

const ruleOf = (field: string): (typeof RULES)[number][1] | undefined =>
  RULES.find(([pattern]) => pattern.test(field))?.[1];

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
