/**
 * @packageDocumentation Reading and counting days, apart from the main entry: a page with nothing but a rating on it needs these,
 * and fetches the words about days that are refused only when one is.
 */
export {
  certificateState,
  limitExtension,
  type CertificateDays,
  type CertificateValidity,
} from './days/certificate-state.js';
export { addDays, addMonths, daysBetween } from './days/days.js';
export { formatDay } from './days/format-day.js';
export { readDay, readIsoDay, type DayProblem, type DayReading } from './days/read-day.js';
