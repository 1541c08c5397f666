/** Reads a pack that somebody else wrote. */
import { refuse } from '../errors/errors.js';
import { compilePack } from './compile-pack.js';
import { readJson } from '../checks/read-json.js';
import { firstIssue } from '../formats/issue.js';
import { packSchema, type Pack } from '../formats/pack/pack.js';

/**
 * Reads a pack that somebody else wrote: checks bounds, the whole shape, and that it compiles.
 *
 * @param input JSON text or data
 * @returns the pack
 * @throws {OcopError} `input/*`, `pack/*`, `calendar/day` with a JSON pointer
 */
export function parsePack(input: unknown): Pack {
  const parsed = packSchema.safeParse(readJson(input));
  if (!parsed.success) {
    const { path, expected } = firstIssue(parsed.error);
    return refuse('pack/shape', path, { expected });
  }
  compilePack(parsed.data);
  return parsed.data;
}
