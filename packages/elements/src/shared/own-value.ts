/** What a record says itself under a criterion's id: every object answers to `constructor`, and a pack may use it as one. */
export function ownValue<T>(record: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}
