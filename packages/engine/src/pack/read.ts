/** Typed reads of untrusted data: each returns the value or refuses it by pointer. */
import { refuse, step } from '../errors.js';

export function readRecord(value: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    refuse('pack/shape', path, { expected: 'object' });
  }
  return value as Record<string, unknown>;
}

export function readList(value: unknown, path: string, most: number, least = 0): readonly unknown[] {
  if (!Array.isArray(value) || value.length < least || value.length > most) {
    refuse('pack/shape', path, { expected: `list of ${String(least)} to ${String(most)}` });
  }
  return value;
}

/** A list that may be left out. */
export function readOptionalList(value: unknown, path: string, most: number): readonly unknown[] {
  return value === undefined ? [] : readList(value, path, most);
}

export function readId(value: unknown, path: string): string {
  if (typeof value !== 'string' || !/^[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$/.test(value) || value.length > 64) {
    refuse('pack/shape', path, { expected: 'id of letters, digits and . _ -, at most 64 characters' });
  }
  return value;
}

export function readInteger(value: unknown, path: string, least: number, most: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most) {
    refuse('pack/shape', path, { expected: `whole number from ${String(least)} to ${String(most)}` });
  }
  return value;
}

/** Registers an id once. */
export function claim(seen: Set<string>, id: string, path: string): void {
  if (seen.has(id)) refuse('pack/duplicate-id', path, { id });
  seen.add(id);
}

export function at(path: string, ...keys: readonly (string | number)[]): string {
  return path + keys.map(step).join('');
}
