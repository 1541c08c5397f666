/** The part of a value that JSON can represent: a database may hold anything, even cycles. */

/** The maximum number of values in a draft; an assessment has a few hundred. */
const DEEPEST = 12;
const MAX_PARTS = 100_000;
const MAX_CHARACTERS = 8_000_000;

export interface PlainCopy {
  readonly value: unknown;
  /** Whether nothing was left out. */
  readonly whole: boolean;
}

/** @throws {RangeError} if there is more than any draft holds: truncated, it would be a different draft */
export function copyPlainJson(value: unknown): PlainCopy {
  let parts = 0;
  let characters = 0;
  let whole = true;
  const copy = (part: unknown, depth: number): unknown => {
    if (part === undefined) return undefined;
    if (depth > DEEPEST || !isPlain(part)) {
      whole = false;
      return undefined;
    }
    if (typeof part === 'string') characters += part.length;
    if (++parts > MAX_PARTS || characters > MAX_CHARACTERS) throw new RangeError('too large');
    if (typeof part !== 'object' || part === null) return part;
    if (Array.isArray(part))
      return part.map((item) => copy(item, depth + 1)).filter((item) => item !== undefined);
    const entries = Object.keys(part).map((key) => [key, copy(part[key], depth + 1)] as const);
    return Object.fromEntries(entries.filter(([, item]) => item !== undefined));
  };
  return { value: copy(value, 0), whole };
}

/** Whether JSON can represent this type. */
function isPlain(
  value: unknown,
): value is string | number | boolean | null | unknown[] | Record<string, unknown> {
  const isSimple = value === null || typeof value === 'string' || typeof value === 'boolean';
  return isSimple || Number.isFinite(value) || Array.isArray(value) || isPlainObject(value);
}

/** A plain object: no array, map or file. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
