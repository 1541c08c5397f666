/** Plain objects as JSON gives them, whose keys others chose. */

/**
 * Whether a value is an object with keys: no list, not null.
 *
 * @param value anything at all
 */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Looks a key up among a record's own: every object answers to `constructor`, so plain `record[key]` is wrong for keys that
 * others chose.
 *
 * @returns undefined when the record has no such key of its own
 */
export function ownValue<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
