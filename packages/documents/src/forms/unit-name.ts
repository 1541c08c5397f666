/** A province or a commune in a sentence: people give it with its unit ("Tỉnh Sơn La") and without ("Sơn La"). */

/** Units as they stand before names; the longer of two that begin alike stands first. */
const UNITS = [
  'thành phố',
  'thị trấn',
  'đặc khu',
  'tỉnh',
  'phường',
  'xã',
  'province',
  'city',
  'commune',
  'ward',
];

/**
 * @param name as it was given
 * @param blank what is printed where nothing was given: "tỉnh ……", "XÃ/PHƯỜNG…", or nothing but dots
 * @returns the name with its unit, or the one that the form prints before it; in capitals where the form prints capitals
 */
export function unitInSentence(name: string, blank: string): string {
  const printed = /^[\p{L}/' ]+/u.exec(blank)?.[0].trim() ?? '';
  const isNamed = UNITS.some(
    (unit) => name.toLowerCase().startsWith(`${unit} `) || name.toLowerCase().endsWith(` ${unit}`),
  );
  const isLoud = printed !== '' && printed === printed.toUpperCase();
  // In a narrow letterhead the name goes to the next line as a whole.
  if (isLoud) return (isNamed ? name : `${printed} ${name}`).toUpperCase().replaceAll(' ', '\u00A0');
  if (printed === '') return name;
  return isNamed ? name.charAt(0).toLowerCase() + name.slice(1) : `${printed} ${name}`;
}
