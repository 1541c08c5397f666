/** A moment as it is written in Vietnam, by the clock of whoever reads it. */
import { momentDayText } from '../../shared/moment-text.js';

/** "14:05, 28/11/2026". */
export function momentText(moment: string): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return '';
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(date.getHours())}:${two(date.getMinutes())}, ${momentDayText(moment)}`;
}
