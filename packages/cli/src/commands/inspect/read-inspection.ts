/** The inspection that somebody names on the command line, with the set it belongs to. */
import type { CriteriaSet } from '@ocop-kit/engine';
import { parseInspection, type Inspection } from '@ocop-kit/engine/inspection';
import type { CommandContext } from '../../context/command-context.js';
import { readText } from '../../files/read-file.js';

export async function readInspection(
  context: CommandContext,
  file: string,
): Promise<{ readonly inspection: Inspection; readonly set: CriteriaSet }> {
  const inspection = parseInspection(await readText(file, context.t));
  return { inspection, set: await context.loadSet(inspection.pack, inspection.set) };
}
