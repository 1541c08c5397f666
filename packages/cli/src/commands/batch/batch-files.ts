/** Where `ocop batch` reads from and writes to: files, or the standard streams. */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { CommandContext } from '../../context/command-context.js';
import { EXIT, Failure } from '../../failures/failure.js';
import { fileFailure } from '../../failures/system-error.js';
import { findPath } from '../../files/find-path.js';
import { openOutput, refuseToOverwrite } from '../../output/output.js';
import { findOverwritten } from '../../output/same-file.js';
import { sanitizeLines } from '../../terminal/sanitize.js';
import { writeToStdout } from '../../terminal/terminal.js';
import type { ResultSink } from './scored-row.js';

export interface Destination extends ResultSink {
  /** Makes the file visible under its name. */
  readonly commit: () => Promise<void>;
  /** Leaves nothing behind. */
  readonly discard: () => Promise<void>;
}

/** @returns the stream and its size in bytes, 0 where nobody knows it */
export async function openInput(
  { t }: CommandContext,
  file: string,
): Promise<{ input: Readable; size: number }> {
  if (file === '-') return { input: process.stdin, size: 0 };
  try {
    // Open before streaming, so that a missing file throws here and not as an event later.
    const handle = await open(await findPath(file), 'r');
    return { input: createReadStream(file, { fd: handle }), size: (await handle.stat()).size };
  } catch (error) {
    throw fileFailure(t, 'noFile', file, error);
  }
}

/** Standard output shows each block at once; a file appears only when it is complete. */
export async function openDestination(
  context: CommandContext,
  file: string | undefined,
  input: string,
): Promise<Destination> {
  if (file !== undefined) return { ...(await openOutput(context, file, [input])), sanitize: (text) => text };
  const doNothing = () => Promise.resolve();
  return {
    write: (piece) => writeToStdout(piece),
    sanitize: sanitizeLines,
    commit: doNothing,
    discard: doNothing,
  };
}

/** Refuses before anything is read, also when the shell redirects the output into the input (`ocop batch a > a`). */
export async function refuseOverwritingInput(
  context: CommandContext,
  file: string | undefined,
  input: string,
): Promise<void> {
  if (file !== undefined) return refuseToOverwrite(context, file, [input]);
  if ((await findOverwritten(1, [input])) !== undefined)
    throw new Failure(EXIT.usage, context.t('sameFile', { file: '>', input }));
}
