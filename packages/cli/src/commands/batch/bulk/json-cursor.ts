/** Steps over bytes of JSON: everything here starts at a place and tells the place behind what it read. */

/** What is there is unusual. */
export const OTHERWISE = -1;

const [SPACE, ZERO] = [32, 48];

export class JsonCursor {
  protected bytes: Buffer = Buffer.alloc(0);
  /** Whether letters beyond ASCII are sound. */
  protected sound = true;

  protected skipSpaces(at: number): number {
    const { bytes } = this;
    while (bytes[at] === SPACE) at++;
    return at;
  }

  protected matches(at: number, expected: Uint8Array): boolean {
    const { bytes } = this;
    for (let i = 0; i < expected.length; i++) if (bytes[at + i] !== expected[i]) return false;
    return true;
  }

  /** @returns where a whole number as JSON has it ends */
  protected skipDigits(at: number, most: number): number {
    const { bytes } = this;
    let end = at;
    // Behind the last byte is nothing, which would count as the digit 0 for ever.
    while (end < bytes.length && ((bytes[end] as number) - ZERO) >>> 0 <= 9) end++;
    const hasZeros = end - at > 1 && bytes[at] === ZERO;
    return end === at || end - at > most || hasZeros ? OTHERWISE : end;
  }
}
