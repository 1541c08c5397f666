/** The record of a rating, made of a certificate with its history. */
import type { RatingRecord } from '@ocop-kit/credentials/rating';
import { stateOf, type RegisteredCertificate } from '@ocop-kit/engine/register';
import { calendarInForce } from '@ocop-kit/rules/calendar';

/** What a certificate does not say. */
export interface RecordDefaults {
  /** The authority's id, as the key list has it. */
  readonly issuer: string;
  readonly pack: string;
  /** The day of signing, `YYYY-MM-DD`. */
  readonly on: string;
}

/**
 * @param certificate of a register
 * @param defaults what stands for what it leaves out
 * @returns the record, still to be checked; or the state in which nothing is signed
 */
export function recordOf(
  { id, product, entity, ...certificate }: RegisteredCertificate,
  { issuer, pack, on }: RecordDefaults,
): { readonly record: Partial<RatingRecord> } | { readonly state: string } {
  const now = stateOf(certificate, { on, calendar: calendarInForce });
  if (now.state !== 'valid' && now.state !== 'expiring' && now.state !== 'extended')
    return { state: now.state };
  const clear = (text: string | undefined): string | undefined =>
    text?.normalize('NFC').replace(/\s+/g, ' ').trim() || undefined;
  return {
    record: {
      id,
      issuer,
      pack: product.pack ?? pack,
      ...(product.set !== undefined && { set: product.set }),
      ...(now.stars !== undefined && { stars: now.stars }),
      ...(now.score !== undefined && { score: now.score }),
      decision: clear(now.decision) ?? '',
      issued: now.issued ?? '',
      expires: (now.state === 'extended' ? now.ends : now.expires) ?? '',
      signed: on,
      ...(product.code !== undefined && { code: product.code }),
      ...(product.gtin !== undefined && { gtin: product.gtin }),
      product: clear(product.name) ?? '',
      ...(clear(entity.name) !== undefined && { entity: clear(entity.name) }),
    },
  };
}
