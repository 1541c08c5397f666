/** A stream of bytes of which the first are looked at before anything is decided. */
export class ByteSource {
  private readonly iterator: AsyncIterator<Uint8Array>;

  constructor(bytes: AsyncIterable<Uint8Array>) {
    this.iterator = bytes[Symbol.asyncIterator]();
  }

  async next(): Promise<Uint8Array | undefined> {
    const step = await this.iterator.next();
    return step.done === true ? undefined : step.value;
  }

  /** Nobody reads on: a file is closed, a pipe let go. */
  async close(): Promise<void> {
    await this.iterator.return?.();
  }

  /** @returns what is there already and what comes, until it is enough or the end */
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
