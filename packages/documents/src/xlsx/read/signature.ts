/** The bytes that files begin with. */

/** @param digits - Hexadecimal, two a byte. */
export const startsWith = (file: Uint8Array, digits: string): boolean =>
  [...file.subarray(0, digits.length / 2)].map((byte) => byte.toString(16).padStart(2, '0')).join('') ===
  digits;
