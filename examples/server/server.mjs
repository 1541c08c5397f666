/** Answers requests: the start, the form of a set, and the score of what was posted. Keeps nothing. */
import { createServer as createHttpServer } from 'node:http';
import { readPostedSheet } from '@ocop-kit/elements/static';
import { loadSet } from '@ocop-kit/rules';
import { files } from './files.mjs';
import { formPage, missingPage, resultPage, startPage } from './pages.mjs';

/** The notes of a sheet are its largest part; nobody types more. */
const MOST_BYTES = 2_000_000;

/** Nothing inside the page may run or style, and the form posts here alone. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

export function createServer() {
  return createHttpServer((request, response) => {
    answer(request)
      .catch(({ status = 500 }) => ({ status, type: 'text/plain', content: `${status}` }))
      .then(({ status = 200, type, content }) => {
        response.writeHead(status, {
          'content-type': type,
          'content-security-policy': POLICY,
          'x-content-type-options': 'nosniff',
          // A sheet is nobody else's.
          'cache-control': type.startsWith('text/html') ? 'no-store' : 'max-age=3600',
        });
        response.end(content);
      });
  });
}

async function answer(request) {
  const url = new URL(request.url, 'http://localhost');
  const file = files.get(url.pathname);
  if (file) return file;
  const lang = url.searchParams.get('lang') === 'en' ? 'en' : 'vi';
  const html = (content, status) => ({ type: 'text/html; charset=utf-8', content, status });
  if (url.pathname !== '/') return html(missingPage(lang), 404);
  if (!url.searchParams.has('set')) return html(startPage(lang));
  const no = Number(url.searchParams.get('set'));
  const set = await loadSet('vn-qd-26-2026', no, { lang: 'all' }).catch(() => undefined);
  if (!set) return html(missingPage(lang), 404);
  if (request.method !== 'POST') return html(formPage(lang, set));
  const sheet = readPostedSheet(set, new URLSearchParams(await readBody(request)));
  return html(resultPage(lang, set, sheet));
}

async function readBody(request) {
  const chunks = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) throw Object.assign(new Error('Too large'), { status: 413 });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
