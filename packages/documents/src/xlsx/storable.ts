/** What one cell can store, and how to write down exactly what it cannot. */

/** The longest text that Excel keeps in one cell. */
export const MAX_CELL_LENGTH = 32_767;

// Characters that XML cannot represent, carriage returns, which it normalizes, and what spreadsheets read as an escape.
const NOT_STORABLE =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B-\u001F\u007F\uFFFE\uFFFF]|\p{Surrogate}|_x[0-9A-Fa-f]{4}_/u;

/** Whether a cell gives the text back unchanged. Not the empty text: an empty cell means the field is absent. */
export function isStorableText(text: string): boolean {
  return text !== '' && text.length <= MAX_CELL_LENGTH && !NOT_STORABLE.test(text);
}

/** JSON without characters that a cell would change, and without pairs of surrogates, so that it can be cut anywhere. */
export function toStorableJson(value: unknown): string {
  return JSON.stringify(value)
    .replace(
      /[\u007F\uD800-\uDFFF\uFFFE\uFFFF]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    .replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '\\u005fx');
}
