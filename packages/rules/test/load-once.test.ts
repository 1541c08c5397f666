/** Loaded once, and again after a failure. */
import { expect, test } from 'vitest';
import { loadOnce } from '../src/cache/load-once.js';

test('a key is loaded once, also while it is still loading', async () => {
  const cache = new Map<string, Promise<number>>();
  let calls = 0;
  const load = () => Promise.resolve(++calls);
  const loading = loadOnce(cache, 'a', load);
  expect(loadOnce(cache, 'a', load)).toBe(loading);
  expect(await loading).toBe(1);
  expect(await loadOnce(cache, 'a', load)).toBe(1);
  expect(await loadOnce(cache, 'b', load)).toBe(2);
});

test('what failed is loaded again, and then kept', async () => {
  const cache = new Map<string, Promise<string>>();
  const offline = new Error('offline');
  await expect(loadOnce(cache, 'a', () => Promise.reject(offline))).rejects.toBe(offline);
  expect(await loadOnce(cache, 'a', () => Promise.resolve('set'))).toBe('set');
  expect(await loadOnce(cache, 'a', () => Promise.reject(offline))).toBe('set');
});
