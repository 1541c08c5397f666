/** The CRC-32 checksum that a zip file stores for each part. Node has its own only from 20.15, browsers have none. */

const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

/** @param before the checksum of the bytes that came before, where they come piece by piece */
export function checksum(bytes: Uint8Array, before = 0): number {
  let sum = ~before;
  // An indexed loop: iterating over millions of bytes is many times slower.
  for (let i = 0; i < bytes.length; i++) sum = (sum >>> 8) ^ (TABLE[(sum ^ (bytes[i] ?? 0)) & 0xff] ?? 0);
  return ~sum >>> 0;
}
