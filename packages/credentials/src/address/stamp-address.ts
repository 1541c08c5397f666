/**
 * The address that a stamp carries. Everything stands behind `#`: a browser sends none of it to the server. The token is taken apart and written as
 * digits, its keys and quotation marks left out, since they say nothing; whoever reads it puts the very same token together again.
 */
import { fullGtin, hasCheckDigit } from '../record/gtin.js';
import { readRecord, recordLines, recordOfLines, writeRecord } from '../record/rating-record.js';
import { RatingError } from '../record/rating-error.js';
import { joinToken, openToken } from '../signature/token.js';
import { fromDigits, toDigits } from './digits.js';

/** What an address says. */
export interface ReadAddress {
  /** The token in it. */
  readonly token: string;
  /** The GTIN of a GS1 Digital Link, 14 digits. */
  readonly gtin?: string | undefined;
  /** Its serial number, application identifier 21. */
  readonly serial?: string | undefined;
}

/** Longer is no token of a rating. */
export const MOST_TOKEN_LENGTH = 1_600;
const MOST_ADDRESS_LENGTH = 4_000;
/** The first byte of what digits hold. */
const DIGITS_VERSION = 1;
const SIGNATURE_BYTES = 64;

/**
 * The token as digits.
 *
 * @param token of `signRating`
 * @returns two to three hundred digits fewer than the token has bits
 * @throws {RatingError} for what is no such token
 */
export function tokenDigits(token: string): string {
  const { kid, payload, signature } = openToken(token, MOST_TOKEN_LENGTH);
  const name = new TextEncoder().encode(kid);
  const lines = new TextEncoder().encode(recordLines(readRecord(payload)));
  return toDigits(Uint8Array.from([DIGITS_VERSION, name.length, ...name, ...signature, ...lines]));
}

/**
 * The token that digits hold.
 *
 * @param digits of `tokenDigits`
 * @returns the very token they were made of
 * @throws {RatingError} for other digits
 */
export function tokenOfDigits(digits: string): string {
  if (digits.length > MOST_TOKEN_LENGTH) throw new RatingError('size');
  const bytes = fromDigits(digits);
  if (bytes?.[0] !== DIGITS_VERSION) throw new RatingError('parts');
  const afterName = 2 + (bytes[1] ?? 0);
  const signature = bytes.slice(afterName, afterName + SIGNATURE_BYTES);
  if (signature.length < SIGNATURE_BYTES) throw new RatingError('parts');
  const record = recordOfLines(textOf(bytes.slice(afterName + SIGNATURE_BYTES)));
  return joinToken(textOf(bytes.slice(2, afterName)), writeRecord(record), signature);
}

/**
 * The address of a record: a GS1 Digital Link where the product has a GTIN, else the host's own.
 *
 * @param token of `signRating`
 * @param page the address of the verifying page, such as `https://example.org/v/`; without `#` and `?`
 * @returns the address, with the record's GTIN and the number of the stamp in its path, where there are any
 * @throws {RatingError} for what is no such token; `field` for a page that is none
 */
export function stampAddress(token: string, page: string): string {
  const { gtin, stamp } = readRecord(openToken(token, MOST_TOKEN_LENGTH).payload);
  if (!URL.canParse(page) || !/^https?:$/.test(new URL(page).protocol) || /[#?]/.test(page))
    throw new RatingError('field', 'page');
  // GS1 Digital Link 1.1.1, 4.7: 01 is the GTIN, 21 the serial number.
  const path = gtin === undefined ? '' : `01/${fullGtin(gtin)}${stamp === undefined ? '' : `/21/${stamp}`}`;
  return `${page.endsWith('/') ? page : `${page}/`}${path}#${tokenDigits(token)}`;
}

/**
 * Reads what somebody scanned, pasted or typed: an address of a stamp, a link with a token behind `#`, a token, or digits.
 *
 * @param text anything; spaces and ends of lines in it are left out
 * @returns the token, and what a GS1 Digital Link says besides
 * @throws {RatingError} when there is no token in it
 */
export function readAddress(text: string): ReadAddress {
  if (text.length > MOST_ADDRESS_LENGTH) throw new RatingError('size');
  const typed = text.replace(/\s+/g, '');
  const mark = typed.indexOf('#');
  const carried = mark < 0 ? typed : typed.slice(mark + 1);
  const token = /^\d+$/.test(carried) ? tokenOfDigits(carried) : carried;
  if (!token.includes('.') || token.includes('/')) throw new RatingError('parts');
  return { token, ...(mark < 0 ? {} : readDigitalLink(typed.slice(0, mark))) };
}

function readDigitalLink(address: string): Partial<ReadAddress> {
  const [, gtin, serial] = /\/01\/(\d{14})(?:\/21\/([^/?#]{1,20}))?\/?$/.exec(address) ?? [];
  if (gtin === undefined) return {};
  return { gtin: hasCheckDigit(gtin) ? gtin : '', ...(serial !== undefined && { serial }) };
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new RatingError('payload');
  }
}
