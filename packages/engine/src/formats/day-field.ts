/** Days, and moments, in the formats: as machines write them, and such as the calendar has. */
import * as z from 'zod';
import * as LIMITS from '../checks/limits.js';
import { dayProblemValues } from '../days/day-refusal-text.js';
import { CLOCK, dayOfMoment, MOMENT_LENGTH } from '../days/moment.js';
import { readIsoDay } from '../days/read-day.js';
import { refuse } from '../errors/errors.js';
import { about } from './about.js';

const DAY = String.raw`\d{4}-\d{2}-\d{2}`;

export const day = field(LIMITS.dayLength, (text) => text).meta({
  id: 'Day',
  pattern: `^${DAY}$`,
  ...about(
    ['Ngày', 'Một ngày có trong lịch, viết năm-tháng-ngày, như 2026-05-22.'],
    ['Day', 'A day that the calendar has, as year-month-day, such as 2026-05-22.'],
  ),
});
export const moment = field(MOMENT_LENGTH, dayOfMoment).meta({
  id: 'Moment',
  pattern: `^${DAY}(${CLOCK})?$`,
  ...about(
    ['Thời điểm', 'Một ngày, hoặc một thời điểm có múi giờ, như 2026-05-22T08:00:00+07:00.'],
    ['Moment', 'A day, or a moment with its time zone, such as 2026-05-22T08:00:00+07:00.'],
  ),
});

/** @param dayOf the part of the text that must be a day */
function field(most: number, dayOf: (text: string) => string) {
  return z
    .string()
    .max(most)
    .superRefine((text, context) => {
      const read = readIsoDay(dayOf(text));
      if ('refused' in read)
        context.addIssue({ code: 'custom', params: { day: dayProblemValues(read.refused) } });
    });
}

/** @throws {OcopError} `calendar/day`, where it was a day that the check stumbled over */
export function passOnDay(issue: z.core.$ZodIssue | undefined, path: string): void {
  if (issue?.code === 'custom' && issue.params?.['day'])
    refuse('calendar/day', path, issue.params['day'] as ReturnType<typeof dayProblemValues>);
}
