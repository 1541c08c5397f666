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
  const isNamed = UNITS.some((unit) => beginsWith(name, unit) || name.toLowerCase().endsWith(` ${unit}`));
  const isLoud = printed !== '' && printed === printed.toUpperCase();
  // In a narrow letterhead the name goes to the next line as a whole.
  if (isLoud) return (isNamed ? name : `${printed} ${name}`).toUpperCase().replaceAll(' ', '\u00A0');
  if (printed === '') return name;
  return isNamed ? withSmallUnit(name) : `${printed} ${name}`;
}

/** Units that are part of the name keep their capital: a number, and the city that is called after a person. */
const KEPT_CAPITAL = /\d|^thành phố hồ chí minh$/iu;

/**
 * @param name of a place as it was given
 * @returns its unit in small letters, as it stands within a sentence or an address: "tỉnh Sơn La", but "Phường 5"
 * @see Decree 30/2020/NĐ-CP, Annex II, part III
 */
export function withSmallUnit(name: string): string {
  const isUnit = UNITS.some((unit) => beginsWith(name, unit));
  return isUnit && !KEPT_CAPITAL.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

const beginsWith = (name: string, unit: string): boolean => name.toLowerCase().startsWith(`${unit} `);
