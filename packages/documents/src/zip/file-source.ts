/** Bytes that need not be in memory: a `Blob` of a browser, or a file on a disk. */

/** What a `Blob` gives, and what a file of Node can be made to give. */
export interface FileSource {
  /** In bytes. */
  readonly size: number;
  /** A part of it, still unread; `type` is the MIME type that a browser gives the part. */
  slice(start?: number, end?: number, type?: string): FileSource;
  /** All of it at once, for small files. */
  arrayBuffer(): Promise<ArrayBuffer>;
  /** Piece by piece, for large ones. */
  stream(): ReadableStream<Uint8Array>;
}

/** @returns the bytes from `start` to before `end` */
export async function readBytes(source: FileSource, start = 0, end = source.size): Promise<Uint8Array> {
  return new Uint8Array(await source.slice(start, end).arrayBuffer());
}

/** Piece by piece; a reader that stops early lets the source go. */
export async function* readPieces(source: FileSource): AsyncGenerator<Uint8Array, void> {
  const reader = source.stream().getReader();
  let ended = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      ended = done;
      if (done) return;
      yield value;
    }
  } finally {
    if (!ended) await reader.cancel().catch(() => undefined);
  }
}
