/** Loads a package that only some people need, and that they install themselves. */
import type { CommandContext } from '../../../context/command-context.js';
import { EXIT, Failure } from '../../../failures/failure.js';
import { errorCode } from '../../../failures/system-error.js';
import { messages } from '../messages.js';

/** @throws {Failure} saying how to install it, when it is not there */
export async function loadOptional<T>(
  context: CommandContext,
  name: string,
  load: () => Promise<T>,
): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const code = errorCode(error);
    if (code !== 'ERR_MODULE_NOT_FOUND' && code !== 'MODULE_NOT_FOUND') throw error;
    throw new Failure(EXIT.file, context.translator(messages)('packageMissing', { name }));
  }
}
