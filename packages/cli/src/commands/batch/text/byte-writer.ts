/** Bytes of many lines, put together without making a text of any. */

const FIRST_SIZE = 262_144;
/** Up to this length a loop is faster than the call that copies. */
const SHORT = 24;

export class ByteWriter {
  bytes: Buffer = Buffer.allocUnsafeSlow(FIRST_SIZE);
  at = 0;

  /** Makes room for so many more bytes; what writes does not look again. */
  reserve(length: number): void {
    if (this.at + length <= this.bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(2 * this.bytes.length, this.at + length));
    this.bytes.copy(larger, 0, 0, this.at);
    this.bytes = larger;
  }

  byte(byte: number): void {
    this.bytes[this.at++] = byte;
  }

  put(piece: Uint8Array): void {
    this.copy(piece, 0, piece.length);
  }

  copy(from: Uint8Array, start: number, end: number): void {
    const { bytes } = this;
    let { at } = this;
    if (end - start > SHORT) {
      bytes.set(from.subarray(start, end), at);
      at += end - start;
    } else for (let i = start; i < end; i++) bytes[at++] = from[i] as number;
    this.at = at;
  }

  /** A whole number from 0. */
  number(value: number): void {
    const { bytes } = this;
    if (value < 10) {
      bytes[this.at++] = 48 + value;
      return;
    }
    let rest = value;
    let length = 0;
    for (let unit = value; unit > 0; unit = Math.floor(unit / 10)) length++;
    this.at += length;
    for (let at = this.at - 1; length > 0; length--, at--) {
      const tenth = Math.floor(rest / 10);
      bytes[at] = 48 + rest - 10 * tenth;
      rest = tenth;
    }
  }

  text(text: string): void {
    this.reserve(3 * text.length);
    this.at += this.bytes.write(text, this.at);
  }

  get written(): Buffer {
    return this.bytes.subarray(0, this.at);
  }
}
