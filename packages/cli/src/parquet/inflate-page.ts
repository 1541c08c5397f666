/** Undoes the compression of a page, to no more than the length that its head says. */
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { CompressionCodec } from 'hyparquet';

/** @throws {RangeError} when the page has another length; errors of the decompressors */
export async function inflatePage(
  codec: CompressionCodec,
  bytes: Uint8Array,
  length: number,
): Promise<Uint8Array> {
  const page = await inflate(codec, bytes, length);
  if (page.length !== length) throw new RangeError('page of another length');
  return page;
}

async function inflate(codec: CompressionCodec, bytes: Uint8Array, length: number): Promise<Uint8Array> {
  // At least one byte, since 0 would mean no limit.
  const limit = { maxOutputLength: Math.max(1, length) };
  if (codec === 'UNCOMPRESSED') return bytes;
  if (codec === 'GZIP') return gunzipSync(bytes, limit);
  if (codec === 'BROTLI') return brotliDecompressSync(bytes, limit);
  const { compressors, decompressZstd } = await import('hyparquet-compressors');
  if (codec === 'ZSTD') return decompressZstd(bytes, new Uint8Array(length));
  const decompress = compressors[codec];
  if (!decompress) throw new RangeError('unknown compression');
  return decompress(bytes, length);
}
