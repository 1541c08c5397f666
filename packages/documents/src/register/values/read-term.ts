/** The cell of an end: a day, "từ ngày … đến ngày …", "36 tháng", "3 năm". */
import { addMonths, readDay, type DayReading } from '@ocop-kit/engine/days';

/** What stands in the cell of an end. */
export interface TermReading {
  readonly expires: DayReading;
  /** The first day, where the cell has both. */
  readonly issued?: DayReading | undefined;
}

const DAYS =
  /\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}|\d{1,2}\s+tháng\s+\d{1,2},?\s+năm\s+\d{4}|\d{4}-\d{2}-\d{2}/giu;
const MONTHS = /^(\d{1,3})\s*tháng$/iu;
const YEARS = /^(\d{1,2})\s*năm$/iu;
/** Words before a day. */
const LEAD = /^(có )?(giá trị|hiệu lực|hết hạn|thời hạn|hạn)?\s*(đến|tới|:)?\s*(hết )?/iu;

/** @param issued the first day, that months are counted from */
export function readTerm(text: string, issued: string | undefined): TermReading {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const months = Number(MONTHS.exec(plain)?.[1] ?? 0) + 12 * Number(YEARS.exec(plain)?.[1] ?? 0);
  if (months > 0 && issued !== undefined) return { expires: { day: addMonths(issued, months) } };
  const found = plain.match(DAYS) ?? [];
  const [first, second] = found;
  if (found.length === 2 && first !== undefined && second !== undefined)
    return { expires: readDay(second), issued: readDay(first) };
  return { expires: readDay(plain.replace(LEAD, '')) };
}
