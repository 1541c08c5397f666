/** Days as records have them. */
import { readIsoDay } from '@ocop-kit/engine/days';

/** Whether a text is a day of the calendar, spelt `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const reading = readIsoDay(text);
  return 'day' in reading && reading.day === text;
}
