/** The id that a certificate has in what is signed: short enough for a stamp, in letters that every scanner reads alike. */
import { foldVietnamese } from '@ocop-kit/engine/text';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { base32crockford } from '@scure/base';
import { RECORD_ID } from './record-id-form.js';

const MOST_READABLE = 19;
/** 60 bits: of a million certificates no two come to the same. */
const DIGITS = 12;

/**
 * The id of a certificate as records and lists of withdrawals carry it. An id of a register that fits stays as it is; any other becomes its first
 * letters and digits, a hyphen, and the first 12 signs of its SHA-256 in Crockford's base 32, so that the same id always becomes the same.
 *
 * @param id of a certificate in a register: any text
 * @returns at most 32 of a-z, A-Z, 0-9, full stop, hyphen and underscore; the text itself where it is that already
 */
export function recordIdOf(id: string): string {
  if (RECORD_ID.test(id)) return id;
  const composed = id.normalize('NFC');
  const readable = foldVietnamese(composed)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, MOST_READABLE)
    .replace(/-$/, '');
  const digits = base32crockford
    .encode(sha256(utf8ToBytes(composed)))
    .toLowerCase()
    .slice(0, DIGITS);
  return readable === '' ? digits : `${readable}-${digits}`;
}
