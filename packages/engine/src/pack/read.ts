/** Typed reads of untrusted data: each returns the value or refuses it by its JSON pointer. */
import { refuse, pointerStep } from '../errors.js';
import { isRecord } from '../checks/is-record.js';
import type { Expected } from '../expected.js';

/** An object or a list somewhere in a document. */
export interface Place {
  readonly fields: Readonly<Record<string | number, unknown>>;
  readonly path: string;
}

export const pathOf = (place: Place, key: string | number): string => place.path + pointerStep(key);

/** @throws {OcopError} `pack/shape`, always */
export function misshapen(place: Place, key: string | number, expected: Expected): never {
  refuse('pack/shape', pathOf(place, key), { expected });
}

/** What a record says itself under a key that others chose: every object answers to `constructor`. */
export function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** @param value must be an object, not a list */
export function placeOf(value: unknown, path: string): Place {
  if (!isRecord(value)) refuse('pack/shape', path, { expected: 'object' });
  return { fields: value, path };
}

export function inside(place: Place, key: string | number): Place {
  return placeOf(place.fields[key], pathOf(place, key));
}

/** A list that may be empty may also be left out. @param read reads one of its entries */
export function readList<T>(
  place: Place,
  key: string,
  most: number,
  least: number,
  read: (list: Place, index: number) => T,
): T[] {
  const value = place.fields[key] ?? (least === 0 ? [] : undefined);
  if (!Array.isArray(value) || value.length < least || value.length > most) {
    misshapen(place, key, `list of ${least} to ${most}`);
  }
  const list = { fields: value as unknown as Place['fields'], path: pathOf(place, key) };
  return value.map((_, index) => read(list, index));
}

/** A list of objects. */
export function readItems(place: Place, key: string, most: number, least = 0): Place[] {
  return readList(place, key, most, least, inside);
}

export function readId(place: Place, key: string | number): string {
  const value = place.fields[key];
  // Letters are named once: browsers take long to look them all up.
  if (typeof value !== 'string' || !/^([\p{L}\p{N}]+([._-](?!$)|$))+$/u.test(value) || value.length > 64) {
    misshapen(place, key, 'id of letters, digits, . _ and -');
  }
  return value;
}

export function readInteger(place: Place, key: string | number, least: number, most: number): number {
  const value = place.fields[key];
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most) {
    misshapen(place, key, `whole number from ${least} to ${most}`);
  }
  return value;
}

/** Reads a rank that asks for a minimum. */
export function readMinimumRank(place: Place, key: string, minimumRanks: readonly number[]): number {
  const rank = readInteger(place, key, 0, 99);
  if (!minimumRanks.includes(rank)) refuse('pack/minimum-rank', pathOf(place, key), { rank });
  return rank;
}

/** Reads an id that may stand once only. */
export function claimId(place: Place, key: string, seen: Set<unknown>): string {
  const id = readId(place, key);
  claim(place, key, seen);
  return id;
}

/** @throws {OcopError} `pack/duplicate-id` */
export function claim(place: Place, key: string | number, seen: Set<unknown>): void {
  const value = place.fields[key];
  if (seen.has(value))
    refuse('pack/duplicate-id', pathOf(place, key), { id: String(value as string | number) });
  seen.add(value);
}
