/** `ocop-holidays/1`: the days on which offices of a country are closed, year by year, as far as they are known. */
import * as z from 'zod';
import * as LIMITS from '../../checks/limits.js';
import { about } from '../about.js';
import { day } from '../day-field.js';
import { textSchema } from '../fields.js';

/** Whether the year's plan is official, or worked out from the law before there is one. */
export const HOLIDAY_STATES = ['official', 'expected'] as const;

const dayOffSchema = z
  .object({
    day,
    title: textSchema
      .optional()
      .meta(about(['Tên', 'Ngày gì, hoặc vì sao.'], ['Title', 'Which day it is, or why.'])),
  })
  .readonly()
  .meta({
    id: 'DayOff',
    ...about(
      ['Ngày', 'Một ngày nghỉ, hoặc một ngày nghỉ hằng tuần phải đi làm.'],
      ['Day', 'A day off, or a day of the weekend that is worked.'],
    ),
  });

export const holidayYearSchema = z
  .object({
    year: z
      .int()
      .min(1900)
      .max(2199)
      .meta(about(['Năm', 'Năm dương lịch.'], ['Year', 'The year.'])),
    state: z
      .enum(HOLIDAY_STATES)
      .meta(
        about(
          [
            'Nguồn gốc',
            'official là lịch nghỉ chính thức; expected là suy từ luật khi chưa có lịch chính thức.',
          ],
          ['State', 'official, or expected from the law before there is a plan.'],
        ),
      ),
    sources: z
      .array(z.string().max(500))
      .max(LIMITS.calendarParts)
      .readonly()
      .meta(about(['Nguồn', 'Văn bản, trang đã công bố.'], ['Sources', 'Where it was published.'])),
    off: z
      .array(dayOffSchema)
      .max(LIMITS.daysOff)
      .readonly()
      .meta(
        about(
          ['Ngày nghỉ', 'Ngày nghỉ lễ, nghỉ bù, nghỉ hoán đổi.'],
          ['Days off', 'Holidays, days in lieu, days swapped for others.'],
        ),
      ),
    working: z
      .array(dayOffSchema)
      .max(LIMITS.daysOff)
      .readonly()
      .meta(
        about(
          ['Ngày làm bù', 'Ngày nghỉ hằng tuần mà cơ quan làm việc.'],
          ['Working days', 'Days of a weekend on which offices work.'],
        ),
      ),
  })
  .readonly()
  .meta({
    id: 'HolidayYear',
    ...about(
      ['Lịch nghỉ của năm', 'Ngày nghỉ và ngày làm bù của một năm.'],
      ['Year', 'The days off and the days worked for them in one year.'],
    ),
  });

export const holidaysSchema = z
  .object({
    format: z
      .literal('ocop-holidays/1')
      .meta(
        about(
          ['Định dạng', 'Tên và phiên bản của định dạng.'],
          ['Format', 'The name and version of the format.'],
        ),
      ),
    country: z
      .string()
      .max(9)
      .meta(about(['Nước', 'Mã nước theo ISO 3166.'], ['Country', 'Its code of ISO 3166.'])),
    title: textSchema.meta(about(['Tên', 'Tên của lịch nghỉ.'], ['Title', 'What the list is called.'])),
    weekend: z
      .array(z.int().min(1).max(7))
      .max(6)
      .readonly()
      .meta(
        about(
          ['Ngày nghỉ hằng tuần', '1 là thứ Hai, 7 là Chủ nhật.'],
          ['Weekend', '1 is Monday, 7 is Sunday.'],
        ),
      ),
    years: z
      .array(holidayYearSchema)
      .max(LIMITS.holidayYears)
      .readonly()
      .meta(about(['Các năm', 'Mỗi năm một lần.'], ['Years', 'Each year once.'])),
  })
  .readonly()
  .meta(
    about(
      ['Lịch nghỉ', 'Ngày nghỉ của cơ quan nhà nước theo từng năm.'],
      ['Holidays', 'Days on which offices are closed, year by year.'],
    ),
  );

/** The days on which offices are closed, `ocop-holidays/1`. */
export type Holidays = z.infer<typeof holidaysSchema>;
/** One year of them; also what an official plan overrides a year with. */
export type HolidayYear = z.infer<typeof holidayYearSchema>;
