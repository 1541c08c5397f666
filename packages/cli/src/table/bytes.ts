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

/** Reads bytes of a file from a place on into `target`. @returns how many; 0 at the end */
export type ReadAt = (target: Uint8Array, from: number) => number;

/** What is read at once, where a file is read without its stream. */
const PIECE = 65_536;

/** A source that can be read again from its beginning, once: it keeps the pieces that it handed out until then. */
export class RewindableSource extends ByteSource {
  /** How many bytes were handed out, not counting those that are handed out again. */
  delivered = 0;
  private readonly kept: Uint8Array[] = [];
  private isRewound = false;
  private isForgotten = false;

  /** @param readAt reads the same bytes without the stream; for a file */
  constructor(
    bytes: AsyncIterable<Uint8Array>,
    private readonly readAt?: ReadAt,
  ) {
    super(bytes);
  }

  override async next(): Promise<Uint8Array | undefined> {
    if (this.isRewound) return this.nextInto(new Uint8Array(this.readAt ? PIECE : 0));
    const piece = await super.next();
    if (piece === undefined) return undefined;
    if (!this.isForgotten) this.kept.push(piece);
    this.delivered += piece.length;
    return piece;
  }

  /**
   * Like `next`, but needs no new memory where the bytes come from a file.
   *
   * @param target where the piece may be put; it need not be there
   */
  async nextInto(target: Uint8Array): Promise<Uint8Array | undefined> {
    const again = this.kept.shift();
    if (again) return again;
    if (!this.readAt) {
      const piece = await super.next();
      this.delivered += piece?.length ?? 0;
      return piece;
    }
    const length = this.readAt(target, this.delivered);
    this.delivered += length;
    return length === 0 ? undefined : target.subarray(0, length);
  }

  /** The next piece is the first again; from now on none is kept. */
  rewind(): void {
    this.isRewound = true;
  }

  /** For a source that nobody will rewind: it goes on with its stream. */
  forget(): void {
    this.kept.length = 0;
    this.isForgotten = true;
  }
}
