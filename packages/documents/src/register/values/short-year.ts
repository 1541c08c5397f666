/** Years of two digits: in a register of a programme that began in 2018 there is one year that they can mean. */

/** The first certificates were given in 2018. */
const FIRST = 2018;
/** Certificates run for 36 months and may be extended; what ends later is a typing error. */
const YEARS_AHEAD = 5;
const SHORT =
  /(?<before>(?:^|[^\d/.-])\d{1,2} ?([/.-]) ?\d{1,2} ?\2 ?|\d tháng \d{1,2},? năm )(?<year>\d{2})(?![\d/]|[.-]\d)/giu;

/** A text whose years have four digits wherever two can mean only one. */
export interface WholeYears {
  readonly text: string;
  /** How many were written with two digits and read. */
  readonly count: number;
}

/**
 * @param text a cell in one line
 * @param on the day on which it is read, `YYYY-MM-DD`
 * @returns the text with "5.8.26" as "5.8.2026"; a year before 2018 or more than five years ahead stays as it is, for `readDay` to refuse by name
 */
export function withWholeYears(text: string, on: string): WholeYears {
  let count = 0;
  const last = Number(on.slice(0, 4)) + YEARS_AHEAD;
  const whole = text.replace(SHORT, (all: string, before: string, _sign: string, digits: string) => {
    const year = 2000 + Number(digits);
    if (year < FIRST || year > last) return all;
    count++;
    return `${before}${String(year)}`;
  });
  return { text: whole, count };
}
