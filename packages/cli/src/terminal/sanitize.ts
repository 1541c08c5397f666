/**
 * Makes text from outside harmless. Names, titles and paths come from others: no escape sequence in one may control the
 * terminal, and no line break in one may forge a line.
 */

/** Control characters, marks that change the direction of text, and lone surrogates. */
const CONTROL_CHARACTERS = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB]|\p{Cs}/gu;
const LINE_BREAKS = /\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g;
const REPLACEMENT = '\uFFFD';

/** For text within a line: line breaks become spaces, control characters U+FFFD. */
export function sanitizeLine(text: string): string {
  return text.replace(LINE_BREAKS, ' ').replace(CONTROL_CHARACTERS, REPLACEMENT);
}

/** For whole lines, such as those of a table: keeps line breaks and tabs. */
export function sanitizeLines(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(CONTROL_CHARACTERS, (found) => (/[\t\n]/.test(found) ? found : REPLACEMENT));
}

/** For JSON: control characters are escaped, so that the value stays the same. */
export function sanitizeJson(json: string): string {
  return json.replace(CONTROL_CHARACTERS, (found) =>
    /[\t\n]/.test(found) ? found : `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
