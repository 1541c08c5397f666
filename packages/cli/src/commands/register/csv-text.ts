/** Tables as CSV that spreadsheets open as it is meant: UTF-8 with its mark, and no cell that would run. */
import { stringify } from 'csv-stringify/sync';

/** Signs that begin a formula, and their full-width forms, which some spreadsheets treat alike. */
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;
const NUMBER = /^[-+]?\d+([.,]\d+)?$/;

export const csvText = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${stringify(rows.map((row) => row.map((text) => (FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text))))}`;
