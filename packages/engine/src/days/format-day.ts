/** Days as people write them: "22/05/2026" in Vietnamese, "22 May 2026" in English. */

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** @returns what is no day stays as it is */
export function formatDay(value: string, vietnamese: boolean): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? [];
  if (!year) return value;
  return vietnamese
    ? `${day}/${month}/${year}`
    : `${String(Number(day))} ${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}
