/** Plain objects as JSON gives them, whose keys others chose. */

/**
 * Whether a value is an object with keys: no list, not null.
 *
 * @param value anything at all
 * @returns true for class instances too: `checkBounds` keeps those out
 */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
