/** A rating is signed: what a certificate states, as a token that anybody can check and nobody else can make. */
import { MOST_TOKEN_LENGTH, readAddress } from '../address/stamp-address.js';
import { checkRecord, readRecord, writeRecord, type RatingRecord } from '../record/rating-record.js';
import { openToken, signText, type SigningKey } from '../signature/token.js';

/**
 * Signs the record of a rating.
 *
 * @param record what the certificate states; its texts in composed form (NFC)
 * @param key one that the key list of `record.issuer` names
 * @returns a compact JWS (RFC 7515, EdDSA), the same one for the same record and key
 * @throws {RatingError} with the name of the field that is not as it must be
 */
export const signRating = async (record: RatingRecord, key: SigningKey): Promise<string> =>
  signText(writeRecord(checkRecord(record)), key);

/**
 * The record in a token, without asking who signed it: for whoever signs it anew.
 *
 * @param text a token, or an address with one
 * @returns what it says; nothing about it is proven
 * @throws {RatingError} when there is no record in it
 */
export const readSignedRecord = (text: string): RatingRecord =>
  readRecord(openToken(readAddress(text).token, MOST_TOKEN_LENGTH).payload);
