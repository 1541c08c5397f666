/** Bytes of an input at any place of it: read from its file, or from memory where it is a pipe. */
import { fstat, fstatSync, read, ReadStream, readSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import type { CommandContext } from '../context/command-context.js';
import { EXIT, Failure } from '../failures/failure.js';
import type { RandomAccess } from '../parquet/parquet-file.js';
import type { ByteSource, ReadAt } from '../table/bytes.js';

const readAt = promisify(read);
const stat = promisify(fstat);

/** What comes through a pipe is held in memory as a whole. */
const MAX_PIPE_BYTES = 64_000_000;

export interface OpenFile extends RandomAccess {
  readonly close: () => Promise<void>;
}

/**
 * @param head the first bytes, which are no longer in `source`
 * @throws {Failure} when a pipe brings more than fits into memory
 */
export async function openRandomAccess(
  { t }: CommandContext,
  input: Readable,
  head: Uint8Array,
  source: ByteSource,
): Promise<OpenFile> {
  const descriptor = input instanceof ReadStream && !input.destroyed ? openDescriptor(input) : undefined;
  const found = descriptor === undefined ? undefined : await stat(descriptor);
  if (descriptor !== undefined && found?.isFile())
    return {
      size: found.size,
      slice: (from, length) => readDescriptor(descriptor, from, length),
      close: () => source.close(),
    };
  const whole = await source.gather(head, MAX_PIPE_BYTES + 1);
  await source.close();
  if (whole.length > MAX_PIPE_BYTES)
    throw new Failure(EXIT.input, t('parquet.pipe', { limit: MAX_PIPE_BYTES }));
  return {
    size: whole.length,
    slice: (from, length) => Promise.resolve(sliceWhole(whole, from, length)),
    close: () => Promise.resolve(),
  };
}

/**
 * Reads at once and not in another thread: bytes that the system has ready come sooner so.
 *
 * @returns undefined for what is no file of its own: bytes of standard input come from where its reader is
 */
export function findReadAt(input: Readable): ReadAt | undefined {
  const descriptor = input instanceof ReadStream && input.path ? openDescriptor(input) : undefined;
  if (descriptor === undefined || !fstatSync(descriptor).isFile()) return undefined;
  return (target, from) => readSync(descriptor, target, 0, target.length, from);
}

/** The file's number, which the types of Node leave out; it stays open until its stream is closed. */
function openDescriptor(stream: ReadStream): number | undefined {
  const { fd } = stream as ReadStream & { readonly fd?: unknown };
  return typeof fd === 'number' ? fd : undefined;
}

async function readDescriptor(descriptor: number, from: number, length: number): Promise<Uint8Array> {
  requireRange(from, length);
  // Memory of its own, so that a wrong length within these bytes reaches no others.
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length;) {
    const { bytesRead } = await readAt(descriptor, bytes, at, length - at, from + at);
    if (bytesRead === 0) throw new RangeError('unexpected end');
    at += bytesRead;
  }
  return bytes;
}

function sliceWhole(whole: Uint8Array, from: number, length: number): Uint8Array {
  requireRange(from, length);
  if (from + length > whole.length) throw new RangeError('unexpected end');
  return whole.slice(from, from + length);
}

function requireRange(from: number, length: number): void {
  if (!(from >= 0 && length >= 0)) throw new RangeError('no such bytes');
}
