/** A stream of bytes whose first bytes can be inspected before the rest is read. */
export class ByteSource {
  private readonly iterator: AsyncIterator<Uint8Array>;

  constructor(bytes: AsyncIterable<Uint8Array>) {
    this.iterator = bytes[Symbol.asyncIterator]();
  }

  async next(): Promise<Uint8Array | undefined> {
    const step = await this.iterator.next();
    return step.done === true ? undefined : step.value;
  }

  /** Stops reading, so that a file is closed and a pipe released. */
  async close(): Promise<void> {
    await this.iterator.return?.();
  }

  /** @returns `already` and what follows it, until there are `enough` bytes or the stream ends */
  async gather(already: Uint8Array, enough: number): Promise<Uint8Array> {
    const pieces = [already];
    let length = already.length;
    while (length < enough) {
      const piece = await this.next();
      if (piece === undefined) break;
      pieces.push(piece);
      length += piece.length;
    }
    return pieces.length === 1 ? already : Buffer.concat(pieces);
  }
}
