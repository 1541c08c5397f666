/**
 * The record of a rating: what is signed, and what a stamp carries. It travels as JSON with keys of one letter, in one spelling only: the same record
 * is the same text everywhere, and a text that is not that spelling is none.
 */
import { isDay } from './plain-day.js';
import { isClearText } from './clear-text.js';
import { RatingError } from './rating-error.js';
import { hasCheckDigit } from './gtin.js';
import { RECORD_ID } from './record-id-form.js';

/** One product's rating, as a certificate states it. */
export interface RatingRecord {
  /** The certificate's id, by which lists of withdrawals name it: at most 32 of a-z, A-Z, 0-9, full stop, hyphen and underscore; see `recordIdOf`. */
  readonly id: string;
  /** The id of the authority that issued the certificate, as the key list has it. */
  readonly issuer: string;
  /** The rules it was rated by, such as `vn-qd-26-2026`. */
  readonly pack: string;
  /** The criteria set, by its number in the pack. */
  readonly set: number;
  /** 1 to 5. */
  readonly stars: number;
  /** Points, exactly, as a decimal text without needless zeros, such as `84.5`. */
  readonly score: string;
  /** The number of the decision that recognised the product. */
  readonly decision: string;
  /** The day the certificate was issued, `YYYY-MM-DD`. */
  readonly issued: string;
  /** Its last day. */
  readonly expires: string;
  /** The day on which this record is signed. */
  readonly signed: string;
  /** The product's code, where the programme gives one. */
  readonly code?: string | undefined;
  /** The product's GTIN, 8, 12, 13 or 14 digits. */
  readonly gtin?: string | undefined;
  /** The number of the stamp that carries the record: at most 20 letters and digits. */
  readonly stamp?: string | undefined;
  /** The product's name, at most 80 characters. */
  readonly product: string;
  /** Who makes it, at most 80 characters. */
  readonly entity?: string | undefined;
}

type Value = string | number;

interface RecordField {
  readonly name: keyof RatingRecord;
  readonly key: string;
  readonly type: 'number' | 'day' | 'code' | 'words';
  readonly isOptional?: true;
  /** @param value of the type; days as `YYYY-MM-DD` */
  readonly holds: (value: never) => boolean;
}

/** The version of the record; the first field of what is signed. */
const VERSION = 1;
const matches =
  (pattern: RegExp) =>
  (value: string): boolean =>
    pattern.test(value);
const words =
  (most: number) =>
  (value: string): boolean =>
    value.length <= most && isClearText(value);
const between =
  (least: number, most: number) =>
  (value: number): boolean =>
    Number.isInteger(value) && value >= least && value <= most;
const ID = matches(RECORD_ID);

/** In the order in which they are written. */
const FIELDS: readonly RecordField[] = [
  { name: 'id', key: 'i', type: 'code', holds: ID },
  { name: 'issuer', key: 'b', type: 'code', holds: matches(/^[a-z0-9][a-z0-9-]{0,15}$/) },
  { name: 'pack', key: 'p', type: 'code', holds: matches(/^[a-z0-9][a-z0-9-]{0,31}$/) },
  { name: 'set', key: 'c', type: 'number', holds: between(1, 999) },
  { name: 'stars', key: 's', type: 'number', holds: between(1, 5) },
  { name: 'score', key: 'd', type: 'code', holds: matches(/^(0|[1-9]\d{0,3})(\.\d{0,5}[1-9])?$/) },
  { name: 'decision', key: 'q', type: 'words', holds: words(40) },
  { name: 'issued', key: 'f', type: 'day', holds: isDay },
  { name: 'expires', key: 'u', type: 'day', holds: isDay },
  { name: 'signed', key: 'a', type: 'day', holds: isDay },
  { name: 'code', key: 'k', type: 'code', isOptional: true, holds: ID },
  { name: 'gtin', key: 'g', type: 'code', isOptional: true, holds: hasCheckDigit },
  { name: 'stamp', key: 't', type: 'code', isOptional: true, holds: matches(/^[A-Za-z0-9]{1,20}$/) },
  { name: 'product', key: 'n', type: 'words', holds: words(80) },
  { name: 'entity', key: 'e', type: 'words', isOptional: true, holds: words(80) },
];

/**
 * Checks a record field by field.
 *
 * @param record anything at all
 * @returns a new record with these fields and no others
 * @throws {RatingError} `field` or `text`, with the name of the field
 */
export function checkRecord(record: unknown): RatingRecord {
  const { checked, errors } = checkFields(record);
  const [first] = errors;
  if (first) throw first;
  return checked;
}

/**
 * Finds all that is wrong with a record, where `checkRecord` stops at the first.
 *
 * @param record anything at all
 * @returns errors in the order of the fields; none for a record that can be signed
 */
export const recordErrors = (record: unknown): readonly RatingError[] => checkFields(record).errors;

/** The record is whole where there are no errors. */
function checkFields(record: unknown): { checked: RatingRecord; errors: readonly RatingError[] } {
  const errors: RatingError[] = [];
  const checked: Record<string, Value> = {};
  const found = checked as unknown as RatingRecord;
  if (typeof record !== 'object' || record === null)
    return { checked: found, errors: [new RatingError('kind')] };
  const values = record as Readonly<Record<string, unknown>>;
  const unknown = Object.keys(values).find((name) => !FIELDS.some((field) => field.name === name));
  if (unknown !== undefined) errors.push(new RatingError('field', unknown.slice(0, 40)));
  for (const field of FIELDS) {
    const value = values[field.name];
    if (value === undefined && field.isOptional) continue;
    const error = valueError(field, value);
    if (error) errors.push(error);
    else checked[field.name] = value as Value;
  }
  if (found.expires < found.issued) errors.push(new RatingError('field', 'expires'));
  if (found.signed < found.issued) errors.push(new RatingError('field', 'signed'));
  return { checked: found, errors };
}

function valueError({ name, type, holds }: RecordField, value: unknown): RatingError | undefined {
  if (typeof value !== (type === 'number' ? 'number' : 'string')) return new RatingError('field', name);
  if (type === 'words' && !isClearText(value as string)) return new RatingError('text', name);
  return holds(value as never) ? undefined : new RatingError('field', name);
}

/**
 * Writes a record as what is signed.
 *
 * @param record as `checkRecord` gives it
 * @returns the one JSON text that it has
 */
export function writeRecord(record: RatingRecord): string {
  const written: Record<string, Value> = { v: VERSION };
  for (const { name, key, type } of FIELDS) {
    const value = record[name];
    if (value !== undefined)
      written[key] = type === 'day' ? Number(String(value).replaceAll('-', '')) : value;
  }
  return JSON.stringify(written);
}

/**
 * Reads what was signed.
 *
 * @param text at most a few hundred characters
 * @returns the record
 * @throws {RatingError} for anything that `writeRecord` would not have written
 */
export function readRecord(text: string): RatingRecord {
  const found = parse(text);
  if (typeof found !== 'object' || found === null || Array.isArray(found)) throw new RatingError('kind');
  const values = found as Readonly<Record<string, unknown>>;
  if (values['v'] !== VERSION) throw new RatingError('kind');
  const unknown = Object.keys(values).find(
    (key) => key !== 'v' && !FIELDS.some((field) => field.key === key),
  );
  if (unknown !== undefined) throw new RatingError('field', unknown.slice(0, 40));
  const named = FIELDS.flatMap(({ name, key, type }) =>
    values[key] === undefined
      ? []
      : [[name, type === 'day' ? dayOf(name, values[key]) : values[key]] as const],
  );
  const record = checkRecord(Object.fromEntries(named));
  if (writeRecord(record) !== text) throw new RatingError(hasKeyTwice(text) ? 'twice' : 'canonical');
  return record;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RatingError('payload');
  }
}

function dayOf(name: string, value: unknown): string {
  if (typeof value !== 'number' || !/^\d{8}$/.test(String(value))) throw new RatingError('field', name);
  return String(value).replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
}

/** Called for a text that is a flat record: what stands before a colon is a key, wherever no text is open. */
function hasKeyTwice(text: string): boolean {
  const keys = [...text.matchAll(/"((?:[^"\\]|\\.)*)"(\s*:)?/g)].flatMap(([, key, colon]) =>
    colon === undefined ? [] : [JSON.parse(`"${key ?? ''}"`) as string],
  );
  return new Set(keys).size < keys.length;
}

/**
 * The values of a record alone, in the order of its fields: what a stamp carries, since keys and quotation marks say nothing.
 *
 * @param record as `checkRecord` gives it
 * @returns lines, empty where the record has no such field
 */
export const recordLines = (record: RatingRecord): string =>
  FIELDS.map(({ name, type }) => {
    const value = record[name];
    return value === undefined ? '' : type === 'day' ? String(value).replaceAll('-', '') : String(value);
  }).join('\n');

/**
 * The record of such lines.
 *
 * @throws {RatingError} when they are none of a record
 */
export function recordOfLines(text: string): RatingRecord {
  const lines = text.split('\n');
  if (lines.length !== FIELDS.length) throw new RatingError('payload');
  const named = FIELDS.flatMap(({ name, type }, at) => {
    const line = lines[at] ?? '';
    if (line === '') return [];
    if (type === 'day') return [[name, dayOf(name, Number(line))] as const];
    return [[name, type === 'number' ? Number(line) : line] as const];
  });
  const record = checkRecord(Object.fromEntries(named));
  if (recordLines(record) !== text) throw new RatingError('canonical');
  return record;
}
