/** Days and stars as people type them on the command line. */
import { dayRefusalText, readDay } from '@ocop-kit/engine';
import type { CommandContext } from '../../context/command-context.js';
import { EXIT, Failure } from '../../failures/failure.js';
import { messages } from './messages.js';

/**
 * @returns `YYYY-MM-DD`
 * @throws {Failure} saying what is wrong with the day
 */
export function readDayOption({ lang, translator }: CommandContext, option: string, value: string): string {
  const read = readDay(value);
  if ('day' in read) return read.day;
  throw new Failure(
    EXIT.usage,
    translator(messages)('badDay', { option, why: dayRefusalText(read.refused, lang) }),
  );
}

/** @throws {Failure} for what is no whole number */
export function readStars({ translator }: CommandContext, value: string): number {
  if (/^\d{1,2}$/.test(value)) return Number(value);
  throw new Failure(EXIT.usage, translator(messages)('badStars', { value }));
}

/** Where the decisions apply, it may be tomorrow already. */
export const todayInVietnam = (now = new Date()): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(now);
