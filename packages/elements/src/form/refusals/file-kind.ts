/** Recognises a file by its first bytes, to help people who chose the wrong one. */
import type { RefusalMessageKey } from './messages.vi.js';

/** Archives and old Office files contain the names of their parts as plain bytes. */
const PARTS: readonly (readonly [begins: string, holds: RegExp, kind: RefusalMessageKey])[] = [
  ['PK\x03\x04', /xl\/|opendocument\.spreadsheet/, 'kind-excel'],
  ['PK\x03\x04', /word\/|opendocument\.text/, 'kind-word'],
  ['PK\x03\x04', /ppt\/|opendocument\.presentation/, 'kind-slides'],
  ['PK\x03\x04', /^/, 'kind-archive'],
  ['\xD0\xCF\x11\xE0', /W\0o\0r\0k\0b\0o\0o\0k\0|B\0o\0o\0k\0/, 'kind-excel'],
  ['\xD0\xCF\x11\xE0', /W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0/, 'kind-word'],
  ['\xD0\xCF\x11\xE0', /^/, 'kind-office'],
  ['{\\rtf', /^/, 'kind-word'],
  ['Rar!', /^/, 'kind-archive'],
  ['7z\xBC\xAF', /^/, 'kind-archive'],
];

const PICTURE =
  /^(?:\x89PNG|\xFF\xD8\xFF|GIF8|RIFF[^]{4}WEBP|[^]{4}ftyp(?:heic|heix|mif1|avif|msf1)|II\*\0|MM\0\*|BM[^]{4}\0\0)/;

export function detectFileKind(bytes: Uint8Array): RefusalMessageKey {
  // One character per byte, so that regular expressions can search binary data.
  const held = decodeBytes(bytes);
  if (held === '') return 'kind-empty';
  if (held.slice(0, 1024).includes('%PDF-')) return 'kind-pdf';
  if (PICTURE.test(held)) return 'kind-picture';
  const known = PARTS.find(([begins, holds]) => held.startsWith(begins) && holds.test(held));
  if (known) return known[2];
  if (/^(?:\xEF\xBB\xBF)?\s*<(?:!doctype|html|\?xml)/i.test(held)) return 'kind-page';
  return isUtf8(bytes) ? 'kind-text' : 'kind-encoding';
}

function decodeBytes(bytes: Uint8Array): string {
  const CHUNK = 8192;
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  return parts.join('');
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
