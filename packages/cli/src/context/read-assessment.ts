/** The assessment that somebody names on the command line, with the set it belongs to. */
import { lstat } from 'node:fs/promises';
import { decode, hasCode, vectorSet, type CriteriaSet } from '@ocop-kit/engine';
import { parseAssessment, type Assessment } from '@ocop-kit/engine/schema';
import { readText } from '../files/read-file.js';
import type { CommandContext } from './command-context.js';

/**
 * @param source a file, `-` for standard input, or a code; the file may hold a code too
 * @throws {Failure} when the file cannot be read or its set does not exist; `OcopError` when the sheet is not valid
 */
export async function readAssessment(
  context: CommandContext,
  source: string,
): Promise<{ assessment: Assessment; set: CriteriaSet }> {
  const text = await readSheetText(context, source);
  if (hasCode(text)) {
    const { pack, set: no } = vectorSet(text);
    const set = await context.loadSet(pack, no);
    return { assessment: parseAssessment({ pack, set: no, ...decode(set, text) }), set };
  }
  const assessment = parseAssessment(text, context.pack);
  return { assessment, set: await loadSetOf(context, assessment) };
}

/** A file that is named like a code is still a file. */
async function readSheetText({ t }: CommandContext, source: string): Promise<string> {
  const isFile = !hasCode(source) || (await lstat(source).catch(() => undefined)) !== undefined;
  return isFile ? readText(source, t) : source;
}

/** A merged pack that is not at hand is replaced by the pack below its layers, which decides every score. */
function loadSetOf(context: CommandContext, { pack, layers, set: no }: Assessment): Promise<CriteriaSet> {
  const merged = context.loadSet(pack, no);
  const base = layers?.[0]?.id;
  return base === undefined ? merged : merged.catch(() => context.loadSet(base, no));
}
