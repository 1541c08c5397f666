/** Serialises data into a page's HTML. */
import { MAX_JSON } from './read-rating.js';

/** Characters that could close a script element, open a comment in it, or end a line in JavaScript. */
const UNSAFE = /[<>&\u2028\u2029]/g;

/** A script element that holds data. Nothing in the data can close it or open anything inside it. */
export function scriptOf(type: 'application/ld+json' | 'application/json', data: unknown): string {
  const json = JSON.stringify(data).replace(
    UNSAFE,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<script type="${type}">${json}</script>`;
}

/** Serialises any value so that the reader refuses it where it is wrong. What JSON would turn into null (an invalid rank above all) is kept as text. */
export function writeJson(value: unknown): string {
  try {
    const json = JSON.stringify(value, (_, field: unknown) =>
      typeof field === 'bigint' || (typeof field === 'number' && !Number.isFinite(field))
        ? String(field)
        : field,
    ) as string | undefined;
    // Text over the limit is still over it once truncated, so it is refused for its length.
    return (json ?? 'null').slice(0, MAX_JSON + 1);
  } catch {
    return 'null';
  }
}
