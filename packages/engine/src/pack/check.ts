/** A pack that somebody else wrote, checked without zod: for pages, which should not carry it. */
import { checkBounds } from '../checks/bounds.js';
import { compilePack } from './compile-pack.js';
import type { Pack } from '../formats/pack/pack.js';
import { packCheck } from '../formats/generated/checks.js';

/**
 * Checks a pack that somebody else wrote, without zod: bounds, the whole shape, and that it compiles, as `parsePack` does.
 *
 * @param value data, not JSON text
 * @returns the same value
 * @throws {OcopError} `input/*`, `pack/*`, `calendar/day` with a JSON pointer
 */
export function checkPack(value: unknown): Pack {
  checkBounds(value);
  packCheck(value, '');
  const pack = value as Pack; // as just checked
  compilePack(pack);
  return pack;
}
