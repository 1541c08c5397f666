/** Text from outside must not run as a formula where a spreadsheet opens it. */

/** The signs that csv-stringify escapes, and their full-width forms, which some spreadsheets treat alike. */
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;
const NUMBER = /^[-+]?\d+([.,]\d+)?$/;

export const escapeFormula = (text: string): string =>
  FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
