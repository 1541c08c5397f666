/** Moments as machines write them: a day, or a day with a clock and its time zone. */
import { isDay } from './days.js';

export const CLOCK = String.raw`T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d{2}:[0-5]\d)`;
/** Longer is no moment. */
export const MOMENT_LENGTH = 40;
const MOMENT = new RegExp(String.raw`^(\d{4}-\d{2}-\d{2})${CLOCK}$`);

/** @returns the part of it that must be a day: all of it, where no clock follows */
export const dayOfMoment = (text: string): string => MOMENT.exec(text)?.[1] ?? text;

/**
 * Whether a value is a day that exists, or a moment of one with its time zone.
 *
 * @param value anything at all
 * @returns true for `2026-05-22` and `2026-05-22T08:00:00+07:00`
 */
export function isMoment(value: unknown): boolean {
  return typeof value === 'string' && value.length <= MOMENT_LENGTH && isDay(dayOfMoment(value));
}
