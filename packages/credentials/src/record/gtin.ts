/** The check digit of a GTIN (GS1 General Specifications, 7.9). */

/**
 * Whether digits are a GTIN.
 *
 * @param digits anything
 * @returns whether it is a GTIN of 8, 12, 13 or 14 digits whose last one follows from the others
 */
export function hasCheckDigit(digits: string): boolean {
  if (!/^(\d{8}|\d{12,14})$/.test(digits)) return false;
  // From the right, the check digit itself counts once, the one before it three times, and so on.
  const sum = Array.from(digits, Number)
    .reverse()
    .reduce((total, digit, at) => total + digit * (at % 2 ? 3 : 1), 0);
  return sum % 10 === 0 && Number(digits) > 0;
}

/**
 * A GTIN as a GS1 Digital Link has it.
 *
 * @param gtin 8, 12, 13 or 14 digits
 * @returns 14 digits, zeros in front
 */
export const fullGtin = (gtin: string): string => gtin.padStart(14, '0');
