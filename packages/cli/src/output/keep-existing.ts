/** Files that somebody may have typed into are replaced only when that is asked for. */
import { access } from 'node:fs/promises';
import type { CommandContext } from '../context/command-context.js';
import { EXIT, Failure } from '../failures/failure.js';
import { findPath } from '../files/find-path.js';

/** @throws {Failure} naming the first of the files that is there already, unless it may be replaced */
export async function refuseExisting(
  { t }: CommandContext,
  files: readonly string[],
  mayReplace = false,
): Promise<void> {
  if (mayReplace) return;
  for (const file of files) {
    const isThere = await access(await findPath(file)).then(
      () => true,
      () => false,
    );
    // A device such as /dev/stdout is always there, and holds nothing.
    if (isThere && !file.startsWith('/dev/')) throw new Failure(EXIT.usage, t('exists', { file }));
  }
}
