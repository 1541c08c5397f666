/** Parquet's encodings of differences: of whole numbers, of lengths of texts, and of texts that begin alike. */
import { ByteCursor } from './byte-cursor.js';

/** A page of texts that begin alike may be short and stand for any length. */
const MAX_TEXT_BYTES = 64_000_000;

/** @throws {RangeError} when the bytes end before, or describe no such blocks */
export function readDeltas(cursor: ByteCursor, count: number): bigint[] {
  const blockSize = cursor.varint();
  const parts = cursor.varint();
  const size = blockSize / parts;
  if (!Number.isInteger(size) || size < 8 || parts > 1_024) throw new RangeError('no such blocks');
  cursor.varint();
  let value = cursor.zigzag64();
  const values: bigint[] = count > 0 ? [value] : [];
  while (values.length < count) {
    const least = cursor.zigzag64();
    const widths = cursor.take(parts);
    for (const width of widths) {
      if (values.length >= count) break;
      const packed = cursor.take(Math.min((size * width) / 8, cursor.rest));
      for (let i = 0; i < size && values.length < count; i++) {
        value = BigInt.asIntN(64, value + least + unpack(packed, width, i * width));
        values.push(value);
      }
    }
  }
  return values;
}

function unpack(packed: Uint8Array, width: number, from: number): bigint {
  if (Math.ceil((from + width) / 8) > packed.length) throw new RangeError('unexpected end');
  let value = 0n;
  for (let bit = from; bit < from + width;) {
    const taken = Math.min(8 - (bit % 8), from + width - bit);
    const part = ((packed[bit >> 3] ?? 0) >> (bit % 8)) & (2 ** taken - 1);
    value |= BigInt(part) << BigInt(bit - from);
    bit += taken;
  }
  return value;
}

/** Texts, their lengths before all of them. */
export function readDeltaLengths(cursor: ByteCursor, count: number): Uint8Array[] {
  return readDeltas(cursor, count).map((length) => cursor.take(Number(length)));
}

/** Texts, each as the length that it has in common with the one before, and the rest. */
export function readDeltaTexts(cursor: ByteCursor, count: number): Uint8Array[] {
  const shared = readDeltas(cursor, count);
  let former: Uint8Array = new Uint8Array();
  let total = 0;
  return readDeltaLengths(cursor, count).map((rest, at) => {
    const start = new ByteCursor(former).take(Number(shared[at]));
    total += start.length + rest.length;
    if (total > MAX_TEXT_BYTES) throw new RangeError('texts too long');
    former = Buffer.concat([start, rest]);
    return former;
  });
}
