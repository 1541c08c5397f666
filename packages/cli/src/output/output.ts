/** How every command writes a file: never onto what it reads, whole or not at all, and refused in words. */
import { EXIT, Failure } from '../failures/failure.js';
import { fileFailure } from '../failures/system-error.js';
import type { Session } from '../context/command-context.js';
import { outFile, type OutFile } from './out-file.js';
import { readAsWell } from './same-file.js';

/**
 * @param inputs what the command reads, `-` for standard input; the session's own pack is one more
 * @throws {Failure} also from what is returned
 */
export async function openOutput(
  session: Session,
  file: string,
  inputs: readonly string[],
): Promise<OutFile> {
  await refuseInputs(session, file, inputs);
  const said = (error: unknown): never => {
    throw fileFailure(session.say, 'noWrite', file, error);
  };
  const out = await outFile(file).catch(said);
  return {
    write: (piece) => out.write(piece).catch(said),
    keep: () => out.keep().catch(said),
    drop: () => out.drop(),
  };
}

/** @throws {Failure} */
export async function writeOutput(
  session: Session,
  file: string,
  content: string | Uint8Array,
  inputs: readonly string[],
): Promise<void> {
  const out = await openOutput(session, file, inputs);
  await out.write(content);
  await out.keep();
}

/** @throws {Failure} naming both files, when one that is read would be written */
export async function refuseInputs(
  { say, packFile }: Session,
  file: string,
  inputs: readonly string[],
): Promise<void> {
  const input = await readAsWell(file, [...inputs, ...(packFile === undefined ? [] : [packFile])]);
  if (input !== undefined) throw new Failure(EXIT.usage, say('sameFile', { file, input }));
}
