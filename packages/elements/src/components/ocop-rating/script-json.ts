/** JSON that goes into a page. */
import { MOST_JSON } from './read-rating.js';

/** What could end a script element, begin a comment in one, or break a line where JavaScript reads it. */
const UNSAFE = /[<>&\u2028\u2029]/g;

/** A script element of data: nothing in the data can leave it, or begin anything in it. */
export function scriptOf(type: 'application/ld+json' | 'application/json', data: unknown): string {
  const json = JSON.stringify(data).replace(
    UNSAFE,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<script type="${type}">${json}</script>`;
}

/** Any value as JSON that is refused where the value is: what JSON would make null, a rank that is none above all, stays text. */
export function written(value: unknown): string {
  try {
    const json = JSON.stringify(value, (_, field: unknown) =>
      typeof field === 'bigint' || (typeof field === 'number' && !Number.isFinite(field))
        ? String(field)
        : field,
    ) as string | undefined;
    // What is too long to be read is refused as such when it is cut, too.
    return (json ?? 'null').slice(0, MOST_JSON + 1);
  } catch {
    return 'null';
  }
}
