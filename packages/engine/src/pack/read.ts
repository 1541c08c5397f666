/** Typed reads of untrusted data: each returns the value or refuses it by its JSON pointer. */
import { refuse, step } from '../errors.js';

/** An object or a list somewhere in a document. */
export interface Place {
  readonly fields: Readonly<Record<string | number, unknown>>;
  readonly path: string;
}

export const pathOf = (place: Place, key: string | number): string => place.path + step(key);

/** @param value must be an object, not a list */
export function placeOf(value: unknown, path: string): Place {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    refuse('pack/shape', path, { expected: 'object' });
  }
  return { fields: value as Place['fields'], path };
}

export function inside(place: Place, key: string | number): Place {
  return placeOf(place.fields[key], pathOf(place, key));
}

/** The indexes of a list and the list as a place; a list that may be empty may also be left out. */
export function readList(
  place: Place,
  key: string,
  most: number,
  least = 0,
): { list: Place; indexes: number[] } {
  const path = pathOf(place, key);
  const value = place.fields[key] ?? (least === 0 ? [] : undefined);
  if (!Array.isArray(value) || value.length < least || value.length > most) {
    refuse('pack/shape', path, { expected: `list of ${least} to ${most}` });
  }
  return { list: { fields: value as unknown as Place['fields'], path }, indexes: [...value.keys()] };
}

/** A list of objects. */
export function readItems(place: Place, key: string, most: number, least = 0): Place[] {
  const { list, indexes } = readList(place, key, most, least);
  return indexes.map((index) => inside(list, index));
}

export function readId(place: Place, key: string | number): string {
  const value = place.fields[key];
  if (
    typeof value !== 'string' ||
    !/^[\p{L}\p{N}]+([._-][\p{L}\p{N}]+)*$/u.test(value) ||
    value.length > 64
  ) {
    refuse('pack/shape', pathOf(place, key), {
      expected: 'id of letters, digits, . _ and -',
    });
  }
  return value;
}

export function readInteger(place: Place, key: string | number, least: number, most: number): number {
  const value = place.fields[key];
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most) {
    refuse('pack/shape', pathOf(place, key), { expected: `whole number from ${least} to ${most}` });
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
