/** The days of a decision: how a certificate stands, rounds, deadlines, transitions, and days off. */
export type { Holidays, HolidayYear } from '../formats/calendar/holidays.js';
export type { Authority, RatingCalendar, WithdrawalGround } from '../formats/calendar/rating-calendar.js';
export type { RatingLevel } from '../formats/rating-levels.js';
export type { CertificateValidity } from '../days/certificate-state.js';
export { parseHolidays, parseRatingCalendar } from '../calendar/check-calendar.js';
export { calendarText, weekdayText } from '../calendar/calendar-text.js';
export { certificate, findAuthority, type CertificateStanding } from '../calendar/certificate.js';
export type { CertificateQuestion, RenewalDays } from '../calendar/standing-days.js';
export { calendarCitationText, type CalendarCitation } from '../calendar/citation-text.js';
export { certificateEntries, type DateEntry } from '../calendar/date-entries.js';
export { deadlines, type DeadlineOptions, type RatingDeadline } from '../calendar/deadlines.js';
export { withOfficialPlan } from '../calendar/holidays.js';
export { weekdayOf } from '../calendar/plain-days.js';
export { rounds, type LayerRounds, type RatingRound, type RoundsQuestion } from '../calendar/rounds.js';
export type { CalendarStatement, CalendarStep } from '../calendar/statement.js';
export { transitionDays, type TransitionDays } from '../calendar/transitions.js';
export { workingDaysOf, type HolidayCoverage, type WorkingDays } from '../calendar/working-days.js';
