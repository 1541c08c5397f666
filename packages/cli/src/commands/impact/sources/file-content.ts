/** What a file is by its first bytes: its name proves nothing. */
import { open } from 'node:fs/promises';

/** Before the mark of DuckDB stands a checksum of eight bytes. */
const HEAD_BYTES = 12;

export const isDuckDb = async (path: string): Promise<boolean> => (await readHead(path)).slice(8) === 'DUCK';

export const isParquet = async (path: string): Promise<boolean> => (await readHead(path)).startsWith('PAR1');

/** @throws {Error} of the operating system */
async function readHead(path: string): Promise<string> {
  const handle = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await handle.close();
  }
}
