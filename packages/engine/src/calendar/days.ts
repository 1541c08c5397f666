/** Days of the calendar as `YYYY-MM-DD`: no clock, no time of day, no time zone. Written so, they sort as they follow. */

const MILLISECONDS = 86_400_000;

/** Whether it is a day that exists: 2026-02-30 is none. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && written(time) === value;
}

/** @param day a day that exists */
export function addDays(day: string, days: number): string {
  return written(Date.parse(`${day}T00:00:00Z`) + days * MILLISECONDS);
}

function written(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
