/** Days as a file that every calendar opens (`.ics`, RFC 5545): whole days, with reminders, and the same text for the same days. */
import { OcopError, readIsoDay, refuseDay, type Problem } from '@ocop-kit/engine';
import type { DateEntry } from '@ocop-kit/engine/calendar';
import { addDays } from '@ocop-kit/engine/days';
import ical, { ICalAlarmType, ICalEventTransparency } from 'ical-generator';

/** How a file of days is written. */
export interface DatesFileOptions {
  /** The language the file says it is in: `vi` or `en`. Titles stay as the entries have them. */
  readonly lang: 'vi' | 'en';
  /** What the calendar is called. */
  readonly title: string;
  /** The day on which the entries were last worked out, `YYYY-MM-DD`: the file holds no other clock. */
  readonly stamp: string;
  /** How many days before each entry a reminder is shown, at eight in the morning; 30, 7 and 1 where nothing is said. */
  readonly reminders?: readonly number[] | undefined;
}

/** What all entries of the largest register need. */
const MAX_ENTRIES = 250_000;
const MAX_REMINDERS = 10;
const MAX_REMINDER_DAYS = 3_650;
const MAX_TEXT = 4_000;
const DAY_SECONDS = 86_400;
const EIGHT_IN_THE_MORNING = 8 * 3_600;
/** Calendars show them as boxes, or stop reading. */
const UNPRINTABLE = /[^\P{C}\n\t]|[\u2028\u2029]/gu;

/**
 * Writes days as a file that every calendar opens, `text/calendar` in UTF-8.
 *
 * Each entry is a whole day, or days one after the other, in no time zone. Its id is the same in every file, so that a file which is opened
 * again changes what is there and adds nothing twice. Texts longer than 4,000 characters are cut.
 *
 * @param entries as `certificateEntries` of `@ocop-kit/engine/calendar` gives them, or of any other source
 * @param options the language, the title, the day of the file, reminders
 * @returns the text of the file, lines ending as the standard asks
 * @throws {OcopError} `calendar/day`, `dates/entry-id`, `dates/entry-twice`, `dates/entry-ends-early` with the pointer to the entry;
 *   `dates/entries` for too many; `dates/reminders`
 * @see RFC 5545
 */
export function datesFile(entries: readonly DateEntry[], options: DatesFileOptions): string {
  const { lang, title, stamp, reminders = [30, 7, 1] } = options;
  checkEntries(entries);
  checkReminders(reminders);
  checkDay(stamp, '/stamp');
  const calendar = ical({
    name: cleanText(title),
    prodId: `//ocop-kit//ocop-kit//${lang.toUpperCase()}`,
  });
  for (const { id, day, until = day, title: summary, description, cite } of entries) {
    const event = calendar.createEvent({
      id: `${id}@ocop-kit`,
      allDay: true,
      start: startOf(day),
      // The standard leaves the last day out.
      end: startOf(addDays(until, 1)),
      stamp: startOf(stamp),
      summary: cleanText(summary),
      description: cleanText(cite === undefined ? description : `${description}\n${cite}`),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    for (const days of reminders)
      event.createAlarm({
        type: ICalAlarmType.display,
        // Counted back from midnight at the start of the day.
        trigger: days * DAY_SECONDS - EIGHT_IN_THE_MORNING,
        description: cleanText(summary),
      });
  }
  return `${calendar.toString().replace(/(\r\n)+$/, '')}\r\n`;
}

function checkEntries(entries: readonly DateEntry[]): void {
  if (entries.length > MAX_ENTRIES)
    refuse({ code: 'dates/entries', path: '', values: { limit: MAX_ENTRIES } });
  const seen = new Set<string>();
  for (const [at, { id, day, until }] of entries.entries()) {
    const path = `/${at}/id`;
    const values = { id: id.slice(0, 80) };
    if (!/^[\p{L}\p{N}._-]{1,200}$/u.test(id)) refuse({ code: 'dates/entry-id', path, values });
    if (seen.has(id)) refuse({ code: 'dates/entry-twice', path, values });
    seen.add(id);
    checkDay(day, `/${at}/day`);
    if (until === undefined) continue;
    checkDay(until, `/${at}/until`);
    if (until < day) refuse({ code: 'dates/entry-ends-early', path: `/${at}/until`, values: { day, until } });
  }
}

function checkReminders(reminders: readonly number[]): void {
  const isSound = reminders.every((days) => Number.isInteger(days) && days >= 1 && days <= MAX_REMINDER_DAYS);
  if (!isSound || reminders.length > MAX_REMINDERS)
    refuse({
      code: 'dates/reminders',
      path: '/reminders',
      values: { limit: MAX_REMINDERS, days: MAX_REMINDER_DAYS },
    });
}

/** @throws {OcopError} always */
function refuse(problem: Problem): never {
  throw new OcopError(problem);
}

function checkDay(day: unknown, path: string): void {
  const read = readIsoDay(day);
  if ('refused' in read) refuseDay(read.refused, path);
}

/** Midnight in UTC: the library writes the day of that clock, wherever the program runs. */
const startOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** Without what no calendar shows; cut between characters, never inside one. */
function cleanText(text: string): string {
  const clean = text.replace(/\r\n?/g, '\n').replace(UNPRINTABLE, '');
  const characters = clean.length > MAX_TEXT ? Array.from(clean) : [];
  return characters.length > MAX_TEXT ? `${characters.slice(0, MAX_TEXT - 1).join('')}…` : clean;
}
