/** Reads an own property. Packs may use `constructor` as an id, and every object inherits something under that name. */
export function ownValue<T>(record: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}
