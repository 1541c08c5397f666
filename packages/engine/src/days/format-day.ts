/** Days as people write them: "22/05/2026" in Vietnamese, "22 May 2026" in English. */

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/**
 * Writes a day as people do: 22/05/2026 in Vietnamese, 22 May 2026 in English.
 *
 * @param value `2026-05-22`; anything else stays as it is
 * @param vietnamese false for English
 * @returns the day for display
 */
export function formatDay(value: string, vietnamese: boolean): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? [];
  if (!year) return value;
  return vietnamese
    ? `${day}/${month}/${year}`
    : `${String(Number(day))} ${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}
