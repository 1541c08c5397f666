/** Why a rating cannot be signed, or a list not be made: what is wrong, and with which field. */

/** What can be wrong with a record or with the text that carries it, by name. */
export type TokenFault =
  /** Longer than any record is. */
  | 'size'
  /** Not three parts with full stops between them. */
  | 'parts'
  /** Not base64url, or not the one spelling that it has: padding, other letters, left-over bits. */
  | 'base64'
  /** Its header is no JSON, or not the one spelling of algorithm and key. */
  | 'header'
  /** Its header brings a key, a certificate or an address of one. */
  | 'embedded-key'
  /** Its header demands an extension. */
  | 'critical'
  /** Its header names another algorithm than EdDSA; `none` and HMAC are among these. */
  | 'algorithm'
  /** What was signed is no UTF-8, or no JSON. */
  | 'payload'
  /** A field stands there twice. */
  | 'twice'
  /** It is JSON, and not the one spelling that it has. */
  | 'canonical'
  /** It is another thing than a rating: a list, a ballot, a record of another version. */
  | 'kind'
  /** A field is missing, unknown, of another type or out of its bounds. */
  | 'field'
  /** A text holds letters that pass for others, or that cannot be seen. */
  | 'text';

/** A record, a key or a list that is not as it must be. */
export class RatingError extends Error {
  override readonly name = 'RatingError';
  /**
   * @param fault what is wrong
   * @param field the field of the record, where it is one
   */
  constructor(
    readonly fault: TokenFault,
    readonly field?: string,
  ) {
    super(field === undefined ? fault : `${fault}: ${field}`);
  }
}
