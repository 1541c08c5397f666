/** What the calendar says, in words: with days as people write them, days of the week, and the article. */
import { isDay } from '../days/days.js';
import { formatDay } from '../days/format-day.js';
import { pickLanguage, type MessageLanguage } from '../errors/message-language.js';
import { fillMessage } from '../text/fill-message.js';
import { textIn } from '../text/text.js';
import { calendarCitationText } from './citation-text.js';
import { en } from './messages.en.js';
import { vi, type CalendarMessageKey } from './messages.vi.js';
import { weekdayOf } from './plain-days.js';
import type { CalendarStatement } from './statement.js';

/**
 * Says a statement of the calendar.
 *
 * @param statement of `certificate`, `rounds`, `deadlines` or `transitionDays`
 * @param lang `vi` or `en`
 * @returns one sentence, with the article it rests on in brackets where it rests on one
 * @throws {OcopError} `input/language`
 */
export function calendarText({ code, values, cite }: CalendarStatement, lang: MessageLanguage): string {
  const sentence = calendarMessage(code, values, lang);
  return cite ? `${sentence} (${calendarCitationText(cite, lang)}).` : `${sentence}.`;
}

/**
 * Names the day of the week of a day.
 *
 * @param day a day that exists, `YYYY-MM-DD`
 * @param lang `vi` or `en`
 * @returns "thứ Hai", "Monday"
 * @throws {OcopError} `input/language`
 */
export function weekdayText(day: string, lang: MessageLanguage): string {
  return calendarMessage(`weekday-${weekdayOf(day)}` as CalendarMessageKey, {}, lang);
}

/** The same without article and full stop. */
export function calendarMessage(
  code: CalendarMessageKey,
  values: CalendarStatement['values'],
  lang: MessageLanguage,
): string {
  const messages = pickLanguage<Readonly<Record<CalendarMessageKey, string>>>({ vi, en }, lang);
  const printable = Object.entries(values).flatMap(([key, value]): [string, string | number][] => {
    if (typeof value === 'number') return [[key, value]];
    if (!isDay(value)) return [[key, textIn(value, lang)]];
    return [
      [key, formatDay(value, lang === 'vi')],
      [`${key}Weekday`, messages[`weekday-${weekdayOf(value)}` as CalendarMessageKey]],
    ];
  });
  return fillMessage(messages[code], Object.fromEntries(printable), lang);
}
