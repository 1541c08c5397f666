/** The register number of a product's dossier, as Form 01 of Annex III prints it. */
import type { Places } from './places.js';

/** What is wrong with a register number. */
export type RegisterFault =
  | 'register/form'
  | 'register/serial'
  | 'register/province'
  | 'register/commune'
  | 'register/year'
  | 'register/unknown-province'
  | 'register/unknown-commune'
  | 'register/commune-elsewhere';

/** The parts of a register number. */
export interface RegisterNumber {
  /**
   * What stands before “/PĐK”: one or two parts of letters and digits, with a hyphen between them, each of at most 10 characters. The form
   * prints two blanks and does not say what each is for.
   */
  readonly serial: string;
  /** The code of the province: two digits. */
  readonly province: string;
  /** The code of the commune: five digits. */
  readonly commune: string;
  /** From 2018, when the programme began, to 2199. */
  readonly year: number;
}

/** Thrown for a register number that is none. `registerRefusalText` says it in words. */
export class RegisterNumberError extends Error {
  override readonly name = 'RegisterNumberError';

  /**
   * @param code what is wrong
   * @param values `found`: what was there, cut to 60 characters; more for some codes
   */
  constructor(
    readonly code: RegisterFault,
    readonly values: Readonly<Record<string, string | number>>,
  ) {
    super(`${code}: “${String(values['found'])}”`);
  }
}

const FIRST_YEAR = 2018;
const LAST_YEAR = 2199;
const EXAMPLE = '01-12/PĐK-15-02725-2026';
const SERIAL = /^[\p{L}\p{N}]{1,10}(?:-[\p{L}\p{N}]{1,10})?$/u;
const MAX_SHOWN = 60;
const MAX_LENGTH = 100;

/**
 * Builds a register number: `12/PĐK-15-02725-2026`.
 *
 * @param parts each as the type says; letters of the serial number become capitals
 * @param places where the codes are to be those of a province and of a commune in it
 * @returns the number, without spaces
 * @throws {RegisterNumberError} with a code that names the part that is wrong
 * @see QĐ 26/2026/QĐ-TTg, Annex III, Form 01: “Phiếu số: ……-……. /PĐK- (Mã tỉnh) - (Mã xã) - (Năm)”
 */
export function registerNumber(parts: RegisterNumber, places?: Places): string {
  const { serial, province, commune, year } = checkParts(parts, places);
  return `${serial}/PĐK-${province}-${commune}-${year}`;
}

/**
 * Reads a register number as people write it: with or without “Phiếu số:”, spaces and capitals, “PDK” for “PĐK”, any kind of hyphen.
 *
 * @param text one number
 * @param places as for `registerNumber`
 * @returns its parts, which `registerNumber` writes in the one form
 * @throws {RegisterNumberError} `register/form` for anything else, or the code of the part that is wrong
 */
export function readRegisterNumber(text: string, places?: Places): RegisterNumber {
  const shortened = typeof text === 'string' ? text.slice(0, MAX_LENGTH + 1).normalize('NFC') : '';
  const compact = shortened
    .replace(/^\s*phiếu\s+số\s*:?/iu, '')
    .replace(/[\s.…]+/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-');
  const [, serial, province, commune, year] =
    /^([^/]*)\/P[ĐD]K-([^-]*)-([^-]*)-([^-]*)$/iu.exec(compact) ?? [];
  if (
    shortened.length > MAX_LENGTH ||
    serial === undefined ||
    province === undefined ||
    commune === undefined ||
    year === undefined
  )
    throw new RegisterNumberError('register/form', { found: show(text), example: EXAMPLE });
  if (!/^\d{4}$/.test(year)) throw yearError(year);
  return checkParts({ serial, province, commune, year: Number(year) }, places);
}

function checkParts(parts: RegisterNumber, places: Places | undefined): RegisterNumber {
  const { serial, province, commune, year } = parts;
  const check = (isValid: boolean, code: RegisterFault, found: unknown): void => {
    if (!isValid) throw new RegisterNumberError(code, { found: show(found) });
  };
  check(typeof serial === 'string' && SERIAL.test(serial.normalize('NFC')), 'register/serial', serial);
  check(typeof province === 'string' && /^\d{2}$/.test(province), 'register/province', province);
  check(typeof commune === 'string' && /^\d{5}$/.test(commune), 'register/commune', commune);
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) throw yearError(year);
  if (places) checkPlaces(province, commune, places);
  return { serial: serial.normalize('NFC').toLocaleUpperCase('vi'), province, commune, year };
}

function checkPlaces(province: string, commune: string, places: Places): void {
  if (!places.province(province))
    throw new RegisterNumberError('register/unknown-province', { found: province });
  const found = places.commune(commune);
  if (!found) throw new RegisterNumberError('register/unknown-commune', { found: commune });
  if (found.province.code !== province)
    throw new RegisterNumberError('register/commune-elsewhere', {
      found: commune,
      commune: found.fullName,
      province: found.province.fullName,
      wanted: province,
    });
}

const yearError = (found: unknown): RegisterNumberError =>
  new RegisterNumberError('register/year', { found: show(found), first: FIRST_YEAR, last: LAST_YEAR });

/** Whatever stands there, short enough for a sentence. */
function show(found: unknown): string {
  return typeof found === 'string' || typeof found === 'number'
    ? String(found).slice(0, MAX_SHOWN)
    : typeof found;
}
