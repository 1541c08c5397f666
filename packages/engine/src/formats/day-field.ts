/** Days, and moments, in the formats: as machines write them, and such as the calendar has. */
import * as z from 'zod';
import { dayProblemValues } from '../days/day-refusal-text.js';
import { readIsoDay } from '../days/read-day.js';
import { refuse } from '../errors/errors.js';

const DAY = String.raw`\d{4}-\d{2}-\d{2}`;
const CLOCK = String.raw`T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d{2}:[0-5]\d)`;
const MOMENT = new RegExp(`^(${DAY})${CLOCK}$`);

/** For a day, `2026-05-22`. */
export const dayField = field(64, `^${DAY}$`, (text) => text);
/** For a day, or a moment with its time zone, `2026-05-22T08:00:00+07:00`. */
export const timeField = field(40, `^${DAY}(${CLOCK})?$`, (text) => MOMENT.exec(text)?.[1] ?? text);

/** @param dayOf the part of the text that must be a day */
function field(most: number, pattern: string, dayOf: (text: string) => string) {
  return z
    .string()
    .max(most)
    .superRefine((text, context) => {
      const read = readIsoDay(dayOf(text));
      if ('refused' in read)
        context.addIssue({ code: 'custom', params: { day: dayProblemValues(read.refused) } });
    })
    .meta({ pattern });
}

/** @throws {OcopError} `calendar/day`, where it was a day that the check stumbled over */
export function passOnDay(issue: z.core.$ZodIssue | undefined, path: string): void {
  if (issue?.code === 'custom' && issue.params?.['day'])
    refuse('calendar/day', path, issue.params['day'] as ReturnType<typeof dayProblemValues>);
}
