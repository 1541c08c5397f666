/**
 * The fields of a record as offices keep them: names with spaces that nobody sees, stars as "4*" or "4 sao", totals as "84,5", days
 * as people write them. Each reader gives the value in its one form, or refuses it with the reason; none guesses.
 */
import { readDay, readIsoDay, type DayProblem, type DayReading } from '@ocop-kit/engine/days';
import { OCOP } from './rating-data.js';
import type { RatingFault } from './rating-fault.js';

export type Fields = Readonly<Record<string, unknown>>;
/** Reads one field of a record: gives its value, undefined where it is missing or empty, or a refusal. */
export type FieldReader = (value: unknown, whole: Fields) => unknown;

/** Why the value of a field is not read. */
export class FieldRefusal {
  constructor(
    readonly fault: RatingFault,
    readonly values: Readonly<Record<string, string | number>> = {},
    readonly day?: DayProblem,
  ) {}
}

/** Drawing a row of stars for any number whatever could freeze the page. */
const MAX_STARS = 10;
const MAX_SCORE = 1_000_000;
const MAX_TEXT = 2_000;
/** Pasted text carries signs that nobody sees; they would make two communes of one. */
const UNSEEN = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
/** What tables hold in place of a day that nobody knows: "-", "…". */
const NOTHING = /^[^\p{L}\p{N}]*$/u;
const NO_RANK = /^(không|chưa) xếp hạng$/i;
/** "4", "4*", "4 sao", "Hạng 4 sao", "OCOP 4★", "4/5 sao". */
const RANK = /^(?:(?:ocop|hạng|đạt) )*(\d+)(?:[.,]0+)? ?(?:\/ ?(\d+))? ?(?:[*★⭐]|sao|stars?)?(?: ocop)?$/iu;
/** "****", "★★★★☆". */
const ROW = /^[*★⭐]+☆*$/u;
/** "84,5", "84.5 điểm", "84,5/100". */
const NUMBER = /^(\d+)(?:[.,](\d+))? ?(?:\/ ?(\d+))? ?(?:điểm|points?)?$/i;

/** Composed letters, single spaces, nothing unseen: names that look alike are the same text. */
export function cleanText(text: string): string {
  return text.normalize('NFC').replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
}

/** For ranks and numbers, which are never long. */
const shortText = (text: string): string => (text.length > 60 ? '' : cleanText(text));

/** Leaves an address as it is: the name of a file may be kept in decomposed letters. */
export const address = (value: unknown): string | FieldRefusal | undefined => {
  if (isMissing(value)) return undefined;
  if (typeof value !== 'string') return new FieldRefusal('no-text');
  if (value.length > MAX_TEXT) return new FieldRefusal('long-text', { most: MAX_TEXT });
  return value.trim();
};

/** Some registers keep ids and numbers of decisions as numbers. */
export const text: FieldReader = (value) => {
  const written = address(Number.isSafeInteger(value) ? String(value) : value);
  return typeof written === 'string' ? cleanText(written) || undefined : written;
};

export const name: FieldReader = (value, whole) => text(value, whole) ?? new FieldRefusal('no-name');

/** A day as people write it, day first. */
export const day: FieldReader = (value) =>
  isMissing(value) || (typeof value === 'string' && NOTHING.test(value)) ? undefined : dayOf(readDay(value));

/** A day as programs write it. */
export const isoDay: FieldReader = (value) => (isMissing(value) ? undefined : dayOf(readIsoDay(value)));

function dayOf(read: DayReading): string | FieldRefusal {
  if ('day' in read) return read.day;
  // Whatever was written, this form can be taken for no other day.
  return new FieldRefusal('no-day', {}, { ...read.refused, form: 'iso' });
}

/** Null is a statement here: the product has no rank. */
export const stars: FieldReader = (value, { mostStars }) => {
  const most = mostOf(mostStars, OCOP.mostStars);
  const rank = typeof value === 'string' ? rankOf(shortText(value), most) : value;
  return rank === null || isWhole(rank, Math.min(most, MAX_STARS))
    ? rank
    : new FieldRefusal('no-rank', { most, found: quote(value) });
};

function rankOf(written: string, most: number): number | null | undefined {
  if (NO_RANK.test(written)) return null;
  const row = written.replace(/ |\uFE0F/g, '');
  if (ROW.test(row)) return row.replace(/☆/g, '').length;
  const [, rank, of = most] = RANK.exec(written) ?? [];
  return rank !== undefined && Number(of) === most ? Number(rank) : undefined;
}

export const mostStars: FieldReader = (value) =>
  isMissing(value)
    ? undefined
    : isWhole(value, MAX_STARS) && value > 0
      ? value
      : new FieldRefusal('no-most-stars', { most: MAX_STARS, found: quote(value) });

export const score: FieldReader = (value, { mostScore }) =>
  readNumber(value, 0, mostOf(mostScore, OCOP.mostScore));

export const mostScore: FieldReader = (value) => readNumber(value, 1, MAX_SCORE);

function readNumber(value: unknown, least: number, most: number): unknown {
  if (isMissing(value)) return undefined;
  const number = typeof value === 'string' ? numberOf(shortText(value), most) : value;
  return typeof number === 'number' && number >= least && number <= most
    ? number
    : new FieldRefusal('no-score', { least, most, found: quote(value) });
}

function numberOf(written: string, most: number): number | undefined {
  const [, whole = '', decimals = '', of = most] = NUMBER.exec(written) ?? [];
  // "1.250" is a thousand and more, or a little over one: only its writer knows.
  const twofold = decimals.length === 3 && Number(whole + decimals) <= most;
  return whole === '' || twofold || Number(of) !== most ? undefined : Number(`${whole}.${decimals}`);
}

/** Programs write null for what they lack, and tables an empty text. */
const isMissing = (value: unknown): value is '' | null | undefined =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

const isWhole = (value: unknown, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;

/** An upper bound: the record's own if it is valid, else OCOP's. */
const mostOf = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise);

/** A value as it can be quoted in a sentence; empty if it can't. */
function quote(value: unknown): string {
  if (typeof value === 'string') return `“${value.slice(0, 40)}”`;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
