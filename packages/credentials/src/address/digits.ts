/** Bytes as decimal digits, which a QR code holds three to ten bits: almost nothing is lost, and an address keeps them as they are. */

/** How many digits so many bytes take; seven bytes are the most that lose little. */
const DIGITS = [0, 3, 5, 8, 10, 13, 15, 17];
const PIECE = 7;

/** @returns digits, 17 for seven bytes */
export function toDigits(bytes: Uint8Array): string {
  let digits = '';
  for (let at = 0; at < bytes.length; at += PIECE) {
    const piece = bytes.subarray(at, at + PIECE);
    const value = piece.reduce((total, byte) => (total << 8n) | BigInt(byte), 0n);
    digits += String(value).padStart(DIGITS[piece.length] ?? 0, '0');
  }
  return digits;
}

/** @returns the bytes; undefined for digits that `toDigits` would not have written */
export function fromDigits(digits: string): Uint8Array | undefined {
  const [full, rest] = [Math.floor(digits.length / 17), digits.length % 17];
  const restBytes = DIGITS.indexOf(rest);
  if (!/^\d*$/.test(digits) || restBytes < 0) return undefined;
  const bytes = new Uint8Array(full * PIECE + restBytes);
  for (let at = 0, from = 0; at < bytes.length; at += PIECE, from += 17) {
    const piece = bytes.subarray(at, at + PIECE);
    let value = BigInt(digits.slice(from, from + 17));
    for (let byte = piece.length - 1; byte >= 0; byte--) {
      piece[byte] = Number(value & 255n);
      value >>= 8n;
    }
    if (value > 0n) return undefined;
  }
  return bytes;
}
