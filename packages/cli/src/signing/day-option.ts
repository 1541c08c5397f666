/** The day of an option, as people write it; today in Vietnam where there is none. */
import { readDay } from '@ocop-kit/engine/days';
import type { CommandContext } from '../context/command-context.js';
import { EXIT, Failure } from '../failures/failure.js';
import { dayRefusalText } from '@ocop-kit/engine';

/** @throws {Failure} saying what is wrong with the day */
export function dayOption({ lang }: CommandContext, written: string | undefined): string {
  if (written === undefined)
    return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
  const read = readDay(written);
  if ('day' in read) return read.day;
  throw new Failure(EXIT.usage, dayRefusalText(read.refused, lang));
}
