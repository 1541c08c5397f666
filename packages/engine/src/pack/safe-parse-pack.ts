/** Reads a pack that somebody else wrote, and refuses by value. */
import { runSafely, type SafeFailure } from '../errors/safely.js';
import type { Pack } from '../formats/pack/pack.js';
import { parsePack } from './parse.js';

/**
 * Reads a pack as `parsePack` does.
 *
 * @param input JSON text or data
 * @returns `{ ok: true, pack }`, or `{ ok: false, problem }` with what `parsePack` would throw
 */
export function safeParsePack(input: unknown): { readonly ok: true; readonly pack: Pack } | SafeFailure {
  return runSafely(() => ({ pack: parsePack(input) }));
}
