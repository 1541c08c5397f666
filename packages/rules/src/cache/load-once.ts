/**
 * Loads a value once for each key; the same key gives the same promise afterwards.
 * @param cache the promises so far, by key
 * @param key compared as the keys of a `Map` are
 * @param load called where the cache has nothing for the key
 * @returns what `load` gives. A rejected promise is not kept: the next call with the key loads again
 */
export function loadOnce<K, V>(cache: Map<K, Promise<V>>, key: K, load: () => Promise<V>): Promise<V> {
  const cached = cache.get(key);
  if (cached) return cached;
  const loading = load();
  cache.set(key, loading);
  // Don't cache a rejected promise; the next call retries.
  loading.catch(() => cache.delete(key));
  return loading;
}
