/** How every command writes a file: never onto what it reads, whole or not at all, and refused in words. */
import type { CommandContext } from '../context/command-context.js';
import { EXIT, Failure } from '../failures/failure.js';
import { fileFailure } from '../failures/system-error.js';
import { openOutFile, type OutFile } from './out-file.js';
import { findOverwritten } from './same-file.js';

/**
 * @param inputs what the command reads, `-` for standard input; the session's own pack is one more
 * @throws {Failure} also from what is returned
 */
export async function openOutput(
  context: CommandContext,
  file: string,
  inputs: readonly string[],
): Promise<OutFile> {
  await refuseToOverwrite(context, file, inputs);
  const said = (error: unknown): never => {
    throw fileFailure(context.t, 'noWrite', file, error);
  };
  const out = await openOutFile(file).catch(said);
  return {
    write: (piece) => out.write(piece).catch(said),
    commit: () => out.commit().catch(said),
    discard: () => out.discard(),
  };
}

/** @throws {Failure} */
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

/** @throws {Failure} naming both files, when one that is read would be written */
export async function refuseToOverwrite(
  { t, packFile }: CommandContext,
  file: string,
  inputs: readonly string[],
): Promise<void> {
  const input = await findOverwritten(file, [...inputs, ...(packFile === undefined ? [] : [packFile])]);
  if (input !== undefined) throw new Failure(EXIT.usage, t('sameFile', { file, input }));
}
