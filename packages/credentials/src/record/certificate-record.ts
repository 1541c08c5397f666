/** The record of a rating, made of a certificate with its history. */
import {
  readScore,
  stateOf,
  type CertificateCalendar,
  type RegisteredCertificate,
  type RegisteredState,
} from '@ocop-kit/engine/register';
import type { RatingRecord } from './rating-record.js';
import { recordIdOf } from './record-id.js';

/** What a certificate does not say. */
export interface RecordDefaults {
  /** The authority's id, as the key list has it. */
  readonly issuer: string;
  /** The rules it was rated by, where the certificate names none, such as `vn-qd-26-2026`. */
  readonly pack: string;
  /** The day of signing, `YYYY-MM-DD`. */
  readonly on: string;
  /** Periods of the decision in force. */
  readonly calendar: CertificateCalendar;
}

/** What a certificate gives to sign: a record, still to be checked, in which what the register does not say is missing; or why nothing is signed. */
export type RecordOfCertificate =
  | { readonly record: Partial<RatingRecord> }
  | { readonly state: Exclude<RegisteredState, 'valid' | 'expiring' | 'extended'> };

/**
 * Makes the record that a certificate is signed as. Its id is `recordIdOf` that of the register; texts are composed (NFC), with single spaces.
 *
 * @param certificate of a register, as `parseRegister` gives it
 * @param defaults what stands for what it leaves out, the day, the periods
 * @returns the record for `signRating`, which checks it and names what is missing; or the state in which nothing is signed
 */
export function recordOf(
  { id, product, entity, ...certificate }: RegisteredCertificate,
  { issuer, pack, on, calendar }: RecordDefaults,
): RecordOfCertificate {
  const now = stateOf(certificate, { on, calendar });
  if (now.state !== 'valid' && now.state !== 'expiring' && now.state !== 'extended')
    return { state: now.state };
  const written: { readonly [Name in keyof RatingRecord]: RatingRecord[Name] | undefined } = {
    id: recordIdOf(id),
    issuer,
    pack: product.pack ?? pack,
    set: product.set,
    stars: now.stars,
    score: now.score === undefined ? undefined : (readScore(now.score) ?? now.score),
    decision: lineOf(now.decision),
    issued: now.issued,
    expires: now.state === 'extended' ? now.ends : now.expires,
    signed: on,
    code: lineOf(product.code),
    gtin: lineOf(product.gtin),
    product: lineOf(product.name),
    entity: lineOf(entity.name),
  };
  const known = Object.entries(written).filter(([, value]) => value !== undefined);
  return { record: Object.fromEntries(known) };
}

const lineOf = (text: string | undefined): string | undefined =>
  text?.normalize('NFC').replace(/\s+/g, ' ').trim() || undefined;
