/** What lists are read with: objects of known fields, bounded arrays. Every check names the field that is not as it must be. */
import { isDay } from '../record/plain-day.js';
import { RatingError } from '../record/rating-error.js';

export type ListFields = Readonly<Record<string, unknown>>;

/**
 * @param value anything
 * @param known the names it may have
 * @param pointer where it stands
 * @returns the same, as an object
 * @throws {RatingError} `field`
 */
export function fieldsOf(value: unknown, known: readonly string[], pointer: string): ListFields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new RatingError('field', pointer);
  const other = Object.keys(value).find((name) => !known.includes(name));
  if (other !== undefined) throw new RatingError('field', `${pointer}/${other.slice(0, 40)}`);
  return value as ListFields;
}

/** @throws {RatingError} `field`, when it is no array or longer than it may be */
export function listOf<T>(
  value: unknown,
  most: number,
  pointer: string,
  read: (one: unknown, pointer: string) => T,
): readonly T[] {
  if (!Array.isArray(value) || value.length > most) throw new RatingError('field', pointer);
  return value.map((one, at) => read(one, `${pointer}/${at}`));
}

/** @throws {RatingError} `field`, unless it is a text that holds */
export function textField(
  fields: ListFields,
  name: string,
  pointer: string,
  holds: (text: string) => boolean,
): string {
  const value = fields[name];
  if (typeof value !== 'string' || !holds(value)) throw new RatingError('field', `${pointer}/${name}`);
  return value;
}

/** @throws {RatingError} `field`, unless it is a day `YYYY-MM-DD` */
export const dayField = (fields: ListFields, name: string, pointer: string): string =>
  textField(fields, name, pointer, isDay);

/** @throws {RatingError} `field`, unless it is a whole number from 1 */
export function sequenceField(fields: ListFields, pointer: string): number {
  const value = fields['sequence'];
  if (!Number.isSafeInteger(value) || Number(value) < 1)
    throw new RatingError('field', `${pointer}/sequence`);
  return Number(value);
}

/**
 * Reads the JSON of a list.
 *
 * @throws {RatingError} `payload` for no JSON; `twice` or `canonical` where the text is not the one spelling of what it holds; `kind` for
 *   another format
 */
export function readListText(text: string, format: string): unknown {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    throw new RatingError('payload');
  }
  // A field that stands there twice is gone here, and so is every other spelling.
  if (JSON.stringify(list) !== text) throw new RatingError('canonical');
  if ((list as ListFields | null)?.['format'] !== format) throw new RatingError('kind');
  return list;
}
