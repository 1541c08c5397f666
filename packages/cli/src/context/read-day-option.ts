/** Days on the command line, as people write them; without one, today in Vietnam. */
import { dayRefusalText, readDay } from '@ocop-kit/engine';
import { EXIT, Failure } from '../failures/failure.js';
import type { CommandContext } from './command-context.js';

const TODAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short' });

/**
 * @param value as it was typed, `10/05/2027` or `2027-05-10`
 * @returns `YYYY-MM-DD`
 * @throws {Failure} saying why it is no day
 */
export function readDayOption(
  { t, lang }: Pick<CommandContext, 't' | 'lang'>,
  option: string,
  value: string | undefined,
): string {
  if (value === undefined) return TODAY.format(new Date());
  const read = readDay(value);
  if ('day' in read) return read.day;
  throw new Failure(EXIT.usage, t('badDay', { option, why: dayRefusalText(read.refused, lang) }));
}
