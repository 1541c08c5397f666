/** What a byte may be within an id or a cell, so that its text can be copied without being looked at as text. */

/** Stands for itself wherever text goes. */
export const PLAIN = 0;
/** A control character, a quotation mark, a backslash, a question mark, or the start of a letter that may be a space or invisible. */
export const UNUSUAL_SIGN = 1;
/** Part of a letter beyond ASCII, of which none is a space or invisible where the text is sound. */
export const LETTER = 2;

/**
 * Bytes that begin characters which terminals and spreadsheets take for more than letters: controls and spaces of Latin-1,
 * marks of direction, wide spaces, wide signs of formulas; and whatever needs four bytes.
 */
const STARTS_OF_UNUSUAL = [0xc0, 0xc1, 0xc2, 0xd8, 0xe2, 0xe3, 0xef];

/** By byte. */
export const SIGN_CLASSES: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte < 0x20 || byte === 0x7f || byte >= 0xf0 || STARTS_OF_UNUSUAL.includes(byte)) return UNUSUAL_SIGN;
  if (byte >= 0x80) return LETTER;
  return ['"', '\\', '?'].includes(String.fromCharCode(byte)) ? UNUSUAL_SIGN : PLAIN;
});

/** What an id may not begin with where spreadsheets open the results. */
export const FORMULA_SIGNS: readonly number[] = Array.from('=+-@', (sign) => sign.charCodeAt(0));
