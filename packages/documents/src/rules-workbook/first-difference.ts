/** Finds the first difference between two documents, as a JSON pointer. */
import { isDeepStrictEqual } from 'node:util';

/** @returns undefined when they are equal. */
export function findFirstDifference(one: unknown, other: unknown, path = ''): string | undefined {
  if (isDeepStrictEqual(one, other)) return undefined;
  if (!isObject(one) || !isObject(other)) return path;
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  for (const key of keys) {
    const found = findFirstDifference(one[key], other[key], `${path}/${key}`);
    if (found !== undefined) return found;
  }
  return path;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
