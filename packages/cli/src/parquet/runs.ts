/** Parquet's hybrid of repeated values and packed bits, in which it writes what is empty and which word of a dictionary is meant. */
import type { ByteCursor } from './byte-cursor.js';

/** Values and the bits held back of a byte stay below 32; no dictionary has as many words. */
const MAX_WIDTH = 24;

/**
 * @param width bits of a value, up to `MAX_WIDTH`
 * @param count how many values
 * @throws {RangeError} when the bytes end before, or a run is longer than all values
 */
export function readRuns(cursor: ByteCursor, width: number, count: number): Uint8Array | Uint32Array {
  if (width > MAX_WIDTH) throw new RangeError('too many bits');
  const values = width <= 8 ? new Uint8Array(count) : new Uint32Array(count);
  if (width === 0) return values;
  for (let seen = 0; seen < count;) {
    const head = cursor.varint();
    const length = Math.floor(head / 2);
    if (head % 2 === 1) seen = readPacked(cursor, width, length * 8, values, seen);
    else {
      if (length > count - seen) throw new RangeError('run too long');
      let value = 0;
      for (let at = 0; at < width; at += 8) value |= cursor.byte() << at;
      values.fill(value, seen, seen + length);
      seen += length;
    }
  }
  return values;
}

/** @returns how many values are read with these; the last group of eight may hold fewer */
function readPacked(
  cursor: ByteCursor,
  width: number,
  length: number,
  values: Uint8Array | Uint32Array,
  seen: number,
): number {
  const end = Math.min(seen + length, values.length);
  // Some writers leave out the bytes of the group's unused values.
  const packed = cursor.take(Math.min((length / 8) * width, cursor.rest));
  if (packed.length * 8 < (end - seen) * width) throw new RangeError('unexpected end');
  const mask = 2 ** width - 1;
  let held = 0;
  let bits = 0;
  let at = 0;
  for (let place = seen; place < end; place++) {
    for (; bits < width; bits += 8) held |= (packed[at++] ?? 0) << bits;
    values[place] = held & mask;
    held >>>= width;
    bits -= width;
  }
  return end;
}
