/**
 * Looks a key up among a record's own: every object answers to `constructor`, so plain `record[key]` is wrong for keys that others
 * chose.
 *
 * @param record a plain object
 * @param key any text
 * @returns undefined when the record has no such key of its own
 */
export function ownValue<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
