/** What a zip file is made of: signatures, lengths, and where each field stands. @see PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12, 4.3.16 */

export const LOCAL = { signature: 0x04034b50, length: 30 } as const;
export const DIRECTORY = { signature: 0x02014b50, length: 46 } as const;
export const END = { signature: 0x06054b50, length: 22 } as const;
/** The length of a comment has two bytes. */
export const MAX_COMMENT = 0xffff;

export const STORED = 0;
export const DEFLATED = 8;
/** Bits of the flags: encrypted in the old way; sizes and checksum stand behind the data; the new way, which hides the directory too. */
export const FLAGS = { encrypted: 0x1, descriptor: 0x8, hidden: 0x2000 } as const;

/** A small record of a zip file, its numbers written from the lowest byte up. */
export function record(
  length: number,
  fields: readonly (readonly [at: number, bytes: 2 | 4, value: number])[],
): Uint8Array {
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  for (const [at, width, value] of fields) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
  }
  return bytes;
}
