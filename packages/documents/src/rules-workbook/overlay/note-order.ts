/** Puts notes in document order: the order they are read in, except those that record their own index. */

/** @param items - In reading order; `at` is the index in the document where that differs. */
export function orderNotes<T>(items: readonly { readonly item: T; readonly at?: number | undefined }[]): T[] {
  const fixed = new Map<number, T>();
  const free: T[] = [];
  for (const { item, at } of items) {
    const usable = at !== undefined && Number.isInteger(at) && at >= 0 && at < items.length && !fixed.has(at);
    if (usable) fixed.set(at, item);
    else free.push(item);
  }
  const waiting = free.values();
  return items.flatMap((_, i): T[] => {
    if (fixed.has(i)) return [fixed.get(i) as T];
    const next = waiting.next();
    return next.done ? [] : [next.value];
  });
}
