/**
 * Walks Thrift's compact encoding, which Parquet's footer and the heads of its pages are written in. Everything is bounded by the
 * bytes that are there, so that what passes here can be read by a library that trusts the lengths it finds.
 */
import type { ByteCursor } from './byte-cursor.js';

/** Deeper than anything that Parquet describes. */
const MAX_DEPTH = 16;
/** Far more than a footer has; a byte may stand for an object that takes a hundred once it is read. */
const MAX_VALUES = 2_500_000;

/** Whole numbers and truth values by field number; those of a struct within it at 100 × its field + theirs. */
export type ThriftFields = ReadonlyMap<number, number>;

/**
 * Reads one struct and leaves the cursor behind it.
 *
 * @throws {RangeError} when it does not end within the bytes, is too deep, has a number longer than 64 bits, or more values than any
 * file needs
 */
export function readThrift(cursor: ByteCursor): ThriftFields {
  const fields = new Map<number, number>();
  walkStruct({ cursor, values: 0 }, 0, 0, fields);
  return fields;
}

interface Walk {
  readonly cursor: ByteCursor;
  /** How many were met. */
  values: number;
}

function countValue(walk: Walk): void {
  if (++walk.values > MAX_VALUES) throw new RangeError('too many values');
}

const TYPE = { true: 1, false: 2, byte: 3, double: 7, text: 8, list: 9, set: 10, struct: 12 } as const;

/** @param fields where the numbers are kept; undefined below the second level */
function walkStruct(
  walk: Walk,
  depth: number,
  prefix: number,
  fields: Map<number, number> | undefined,
): void {
  if (depth > MAX_DEPTH) throw new RangeError('too deep');
  const { cursor } = walk;
  for (let field = 0; ;) {
    const head = cursor.byte();
    const type = head & 0x0f;
    if (type === 0) return;
    countValue(walk);
    field = head >> 4 > 0 ? field + (head >> 4) : Number(cursor.zigzag64());
    const place = prefix + field;
    if (type === TYPE.struct) walkStruct(walk, depth + 1, 100 * place, depth === 0 ? fields : undefined);
    else if (type <= TYPE.false) fields?.set(place, type === TYPE.true ? 1 : 0);
    else {
      const value = walkValue(walk, type, depth);
      if (value !== undefined) fields?.set(place, value);
    }
  }
}

/** @returns a whole number; undefined for any other value */
function walkValue(walk: Walk, type: number, depth: number): number | undefined {
  const { cursor } = walk;
  switch (type) {
    case TYPE.byte:
      return cursor.byte();
    case 4:
    case 5:
    case 6:
      return Number(cursor.zigzag64());
    case TYPE.double:
      cursor.take(8);
      return undefined;
    case TYPE.text:
      cursor.take(cursor.varint());
      return undefined;
    case TYPE.list:
    case TYPE.set:
      walkList(walk, depth);
      return undefined;
    default:
      throw new RangeError('unknown type');
  }
}

function walkList(walk: Walk, depth: number): void {
  const { cursor } = walk;
  if (depth > MAX_DEPTH) throw new RangeError('too deep');
  const head = cursor.byte();
  const type = head & 0x0f;
  const size = head >> 4 === 15 ? cursor.varint() : head >> 4;
  // Every entry takes a byte at least.
  if (size > cursor.rest) throw new RangeError('list too long');
  for (let i = 0; i < size; i++) {
    countValue(walk);
    if (type === TYPE.struct) walkStruct(walk, depth + 1, 0, undefined);
    else if (type <= TYPE.false) cursor.byte();
    else walkValue(walk, type, depth + 1);
  }
}
