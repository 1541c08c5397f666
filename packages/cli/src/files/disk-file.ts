/** A file on the disk that is read piece by piece, as a `Blob` of a browser is. */
import { open, type FileHandle } from 'node:fs/promises';
import type { FileSource } from '@ocop-kit/documents/dossier';

const PIECE = 262_144;

/** Opened anew for each reading: a folder of evidence may hold more files than a system lets a program have open. */
export class DiskFile implements FileSource {
  constructor(
    private readonly path: string,
    private readonly end: number,
    private readonly start = 0,
  ) {}

  get size(): number {
    return this.end - this.start;
  }

  slice(from = 0, to = this.size): DiskFile {
    const start = Math.min(this.start + Math.max(0, from), this.end);
    return new DiskFile(this.path, Math.max(start, Math.min(this.start + to, this.end)), start);
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    const bytes = new Uint8Array(this.size);
    const handle = await open(this.path, 'r');
    try {
      let length = 0;
      while (length < bytes.length) {
        const { bytesRead } = await handle.read(bytes, length, bytes.length - length, this.start + length);
        if (bytesRead === 0) break;
        length += bytesRead;
      }
      return bytes.buffer.slice(0, length);
    } finally {
      await handle.close();
    }
  }

  stream(): ReadableStream<Uint8Array> {
    const { path, end } = this;
    let at = this.start;
    let handle: FileHandle | undefined;
    return new ReadableStream<Uint8Array>(
      {
        async pull(controller) {
          handle ??= await open(path, 'r');
          const bytes = new Uint8Array(Math.min(PIECE, end - at));
          const bytesRead =
            bytes.length === 0 ? 0 : (await handle.read(bytes, 0, bytes.length, at)).bytesRead;
          if (bytesRead > 0) {
            at += bytesRead;
            controller.enqueue(bytes.subarray(0, bytesRead));
            return;
          }
          await handle.close();
          controller.close();
        },
        async cancel() {
          await handle?.close();
        },
      },
      { highWaterMark: 0 },
    );
  }
}
