/** Keeps the page for when there is no network. Lists are asked for first and kept by the page itself: they must never be old without need. */
const CACHE = 'ocop-verify-2';
const LISTS = /\/(keys\.jws|status\.jws|signed\.jsonl)$/;
const SHELL = ['./', 'page.css', 'page.js', 'scan.js', 'anchors.js', 'ocop-kit/cdn/ocop-verify.js'];

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll(SHELL))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return;
  if (LISTS.test(request.url)) return;
  event.respondWith(answer(request));
});

/** The network first, so that a page that was mended is not the old one; what was fetched is kept. */
async function answer(request) {
  const cache = await caches.open(CACHE);
  try {
    const fresh = await fetch(request);
    if (fresh.ok) await cache.put(request, fresh.clone());
    return fresh;
  } catch (error) {
    const kept = await cache.match(request, { ignoreSearch: true });
    if (kept) return kept;
    throw error;
  }
}
