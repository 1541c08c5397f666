/** When a dossier may be handed in, counted from the end of the former certificate. */
import { findFilingState } from '../days/certificate-state.js';
import { addDays, addMonths, isDay } from '../days/days.js';
import type { FilingWindow } from '../formats/dossier-rules.js';
import type { Registration } from '../formats/registration.js';
import type { FilingDays } from './dossier-item.js';

/** @param on the day of handing in, `YYYY-MM-DD` */
export function findFilingDays(
  { earliest, latest, months, cite }: FilingWindow,
  certificate: Registration['certificate'],
  on: string,
): FilingDays {
  const end = findEnd(certificate, months);
  if (end === undefined) return { state: 'unknown', ...(cite && { cite }) };
  const window = { from: addDays(end, -earliest), until: addDays(end, -latest) };
  return { state: findFilingState(window, on), ...window, ...(cite && { cite }) };
}

/** As stated, else so many months after the day of issue. */
function findEnd(
  { expires, issued }: NonNullable<Registration['certificate']> = {},
  months: number | undefined,
): string | undefined {
  const [end, start] = [expires, issued].map((moment) => moment?.slice(0, 10));
  if (isDay(end)) return end;
  return months !== undefined && isDay(start) ? addMonths(start, months) : undefined;
}
