/** A decision and its day in one cell: "QĐ số 123/QĐ-UBND ngày 05/08/2026". */
import { readDay, type DayReading } from '@ocop-kit/engine/days';

/** What stands in the cell of a decision. */
export interface DecisionReading {
  /** "123/QĐ-UBND"; the whole text where no number is found in it. */
  readonly decision: string | undefined;
  /** The day beside it; undefined where there is none. */
  readonly day: DayReading | undefined;
  /** How many numbers of decisions stand there. */
  readonly count: number;
}

const NUMBER =
  /\d{1,6}[a-zđ]?(?:\s?\/\s?\d{4})?\s?\/\s?[A-ZĐ][\p{Lu}\p{N}&.-]*(?:\s?-\s?[\p{Lu}\p{N}&.-]+)*/giu;
const DAY =
  /(?:ngày\s+)?(\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{2,4}|\d{1,2}\s+tháng\s+\d{1,2},?\s+năm\s+\d{4}|\d{4}-\d{2}-\d{2})/iu;

export function readDecision(text: string): DecisionReading {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (plain === '') return { decision: undefined, day: undefined, count: 0 };
  const dated = DAY.exec(withoutNumbers(plain))?.[1];
  const day = dated === undefined ? undefined : readDay(dated);
  const numbers = (plain.match(NUMBER) ?? []).map((number) => number.replace(/\s+/g, ''));
  const [first] = numbers;
  if (first !== undefined) return { decision: first, day, count: new Set(numbers).size };
  // A day alone in this column is the decision's day.
  if (day && DAY.exec(plain)?.[0] === plain) return { decision: undefined, day, count: 0 };
  return { decision: plain.replace(/^(qđ|quyết định)?\s*(số|so)\s*[:.]?\s*/iu, ''), day, count: 1 };
}

/** The number "12/2026/QĐ-UBND" is no day. */
const withoutNumbers = (text: string): string => text.replace(NUMBER, ' ');
