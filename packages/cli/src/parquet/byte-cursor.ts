/** Reads numbers from bytes that somebody else wrote: nothing behind their end, and no number longer than 64 bits. */

/** Seven bits in each byte of a variable-length number. */
const MOST_BYTES = 10;

export class ByteCursor {
  constructor(
    readonly bytes: Uint8Array,
    public at = 0,
  ) {}

  get rest(): number {
    return this.bytes.length - this.at;
  }

  /** @throws {RangeError} at the end */
  byte(): number {
    const byte = this.bytes[this.at++];
    if (byte === undefined) throw new RangeError('unexpected end');
    return byte;
  }

  /** @throws {RangeError} when fewer bytes are left */
  take(length: number): Uint8Array {
    if (length < 0 || length > this.rest) throw new RangeError('unexpected end');
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  /** Four bytes, the lowest first. */
  whole32(): number {
    const [a = 0, b = 0, c = 0, d = 0] = this.take(4);
    return a + b * 0x100 + c * 0x1_0000 + d * 0x100_0000;
  }

  /** An unsigned number of variable length. @throws {RangeError} when it is no safe integer */
  varint(): number {
    let value = 0;
    let unit = 1;
    for (let length = 0; length < MOST_BYTES; length++, unit *= 128) {
      const byte = this.byte();
      value += (byte & 0x7f) * unit;
      if (byte < 0x80) {
        if (!Number.isSafeInteger(value)) break;
        return value;
      }
    }
    throw new RangeError('number too long');
  }

  /** A signed number of variable length and up to 64 bits. */
  zigzag64(): bigint {
    let value = 0n;
    for (let length = 0; length < MOST_BYTES; length++) {
      const byte = this.byte();
      value |= BigInt(byte & 0x7f) << BigInt(7 * length);
      if (byte < 0x80) return (value >> 1n) ^ -(value & 1n);
    }
    throw new RangeError('number too long');
  }
}
