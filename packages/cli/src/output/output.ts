/** How every command writes a file: never over its own input, completely or not at all; failures are sentences. */
import type { CommandContext } from '../context/command-context.js';
import { EXIT, Failure } from '../failures/failure.js';
import { fileFailure } from '../failures/system-error.js';
import { openOutFile, type OutFile } from './out-file.js';
import { findOverwritten } from './same-file.js';

/**
 * @param inputs the files that the command reads, `-` for standard input; the file of `--pack` is always one of them
 * @throws {Failure} as do the functions that it returns
 */
export async function openOutput(
  context: CommandContext,
  file: string,
  inputs: readonly string[],
): Promise<OutFile> {
  await refuseToOverwrite(context, file, inputs);
  const fail = (error: unknown): never => {
    throw fileFailure(context.t, 'noWrite', file, error);
  };
  const out = await openOutFile(file).catch(fail);
  return {
    write: (piece) => out.write(piece).catch(fail),
    commit: () => out.commit().catch(fail),
    discard: () => out.discard(),
  };
}

/** @throws {Failure} when the file is an input or cannot be written */
export async function writeOutput(
  context: CommandContext,
  file: string,
  content: string | Uint8Array,
  inputs: readonly string[],
): Promise<void> {
  const out = await openOutput(context, file, inputs);
  await out.write(content);
  await out.commit();
}

/** @throws {Failure} naming both files, when the output is one of the inputs */
export async function refuseToOverwrite(
  { t, packFile }: CommandContext,
  file: string,
  inputs: readonly string[],
): Promise<void> {
  const input = await findOverwritten(file, [...inputs, ...(packFile === undefined ? [] : [packFile])]);
  if (input !== undefined) throw new Failure(EXIT.usage, t('sameFile', { file, input }));
}
