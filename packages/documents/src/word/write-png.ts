/** Writes black and white squares as a PNG, one bit a dot. */
import { zlibSync } from 'fflate';
import { checksum } from '../zip/checksum.js';

/** Dots along each side of a square: what is printed larger stays sharp. */
const DOTS = 8;
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * @param modules row by row, whether a square is dark
 * @returns the bytes of a picture; the same squares give the same bytes
 * @see https://www.w3.org/TR/png-3/
 */
export function writePng(modules: readonly (readonly boolean[])[]): Uint8Array {
  const side = modules.length * DOTS;
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, side);
  view.setUint32(4, side);
  header[8] = 1; // One bit of grey a dot; compression, filter and order are the only ones there are.
  return joinBytes([
    Uint8Array.from(SIGNATURE),
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(drawLines(modules, side))),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** With eight dots a square, each square is one byte of a line; before each line stands that it is not filtered. */
function drawLines(modules: readonly (readonly boolean[])[], side: number): Uint8Array {
  const width = 1 + modules.length;
  const lines = new Uint8Array(side * width);
  for (let y = 0; y < side; y++)
    modules[Math.floor(y / DOTS)]?.forEach((isDark, x) => {
      lines[y * width + 1 + x] = isDark ? 0 : 0xff;
    });
  return lines;
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const named = joinBytes([new TextEncoder().encode(name), data]);
  return joinBytes([bigEndian(data.length), named, bigEndian(checksum(named))]);
}

function bigEndian(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
