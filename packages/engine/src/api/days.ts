/** Days as they are written in data, and counted: a form checks those of its drafts and reads no others. */
export { addDays, addMonths, daysBetween, isDay } from '../days/days.js';
