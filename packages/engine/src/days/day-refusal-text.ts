/** Why a day is refused, as a sentence with what to do, in Vietnamese and English. */
import type { MessageLanguage } from '../errors/message-language.js';
import { refuse } from '../errors/errors.js';
import type { Text } from '../text/text.js';
import { FIRST_YEAR, LAST_YEAR } from './days.js';
import type { DayFault, DayProblem } from './read-day.js';

type Words = Readonly<Record<DayFault | 'iso' | 'day-first' | 'write' | 'if-meant', string>>;

const vi: Words = {
  empty: 'chưa ghi ngày',
  'no-text': 'phải là một ngày',
  unreadable: 'không đọc được ngày “{found}”',
  'not-iso': 'ngày “{found}” viết chưa đúng dạng',
  'short-year': 'ngày “{found}” chỉ có hai chữ số của năm',
  incomplete: '“{found}” chưa đủ ngày, tháng, năm',
  'no-month': 'ngày “{found}” không có trong lịch: không có tháng {month}',
  'no-day': 'ngày “{found}” không có trong lịch: tháng {month}/{year} có {last} ngày',
  'year-out-of-range': `ngày “{found}” không thuộc các năm ${FIRST_YEAR}–${LAST_YEAR}`,
  moment: '“{found}” là một thời điểm, không phải một ngày',
  write: 'hãy ghi {example}',
  'if-meant': 'nếu là ngày {shown}, hãy ghi {meant}',
  iso: 'năm-tháng-ngày, ví dụ 2026-08-05',
  'day-first': 'ngày/tháng/năm, ví dụ 05/08/2026',
};

const en: Words = {
  empty: 'no day is given',
  'no-text': 'it must be a day',
  unreadable: '“{found}” cannot be read as a day',
  'not-iso': 'the day “{found}” is not in the required form',
  'short-year': 'the day “{found}” has only two digits for the year',
  incomplete: '“{found}” lacks a day, month or year',
  'no-month': 'the calendar has no day “{found}”: there is no month {month}',
  'no-day': 'the calendar has no day “{found}”: month {month}/{year} has {last} days',
  'year-out-of-range': `the day “{found}” is not in the years ${FIRST_YEAR} to ${LAST_YEAR}`,
  moment: '“{found}” is a point in time, not a day',
  write: 'write {example}',
  'if-meant': 'if {shown} (day/month/year) is meant, write {meant}',
  iso: 'year-month-day, for example 2026-08-05',
  'day-first': 'day/month/year, for example 05/08/2026',
};

/**
 * Says why a day is refused.
 *
 * @param refusal as `readDay` and `readIsoDay` give it
 * @param lang anything but `vi` is English: a rating's small element cannot afford to refuse it
 * @returns what is wrong and what to do, as a part of a sentence: it begins small and has no full stop
 */
export function dayRefusalText(refusal: DayProblem, lang: MessageLanguage): string {
  const words = lang === 'vi' ? vi : en;
  const { fault, form, meant } = refusal;
  const values: Readonly<Record<string, string | number | undefined>> = {
    ...refusal,
    example: words[form],
    shown: meant?.split('-').reverse().join('/'),
  };
  const sentence = `${words[fault]}; ${words[meant === undefined ? 'write' : 'if-meant']}`;
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** The values of the problem `calendar/day`. */
export function dayProblemValues(refusal: DayProblem): { readonly day: string; readonly why: Text } {
  // English first: it is what every language without words of its own is told in.
  const why = { en: dayRefusalText(refusal, 'en'), vi: dayRefusalText(refusal, 'vi') };
  return { day: refusal.found, why };
}

/**
 * Refuses a day.
 *
 * @param refusal why, as `readDay` and `readIsoDay` give it
 * @param path a JSON pointer to the day
 * @throws {OcopError} `calendar/day`, always
 */
export function refuseDay(refusal: DayProblem, path: string): never {
  return refuse('calendar/day', path, dayProblemValues(refusal));
}
