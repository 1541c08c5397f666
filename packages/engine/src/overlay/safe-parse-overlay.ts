/** Reads an overlay, and refuses by value. */
import { readJson } from '../checks/read-json.js';
import { runSafely, type SafeFailure } from '../errors/safely.js';
import type { Overlay } from '../formats/overlay.js';
import { checkOverlay } from './overlay.js';

/**
 * Reads an overlay from JSON text or data and checks it as `checkOverlay` does.
 *
 * @param input JSON text or data
 * @returns `{ ok: true, overlay }`, or `{ ok: false, problem }`; whether it fits its base shows when it is laid over it
 */
export function safeParseOverlay(
  input: unknown,
): { readonly ok: true; readonly overlay: Overlay } | SafeFailure {
  return runSafely(() => ({ overlay: checkOverlay(readJson(input)) }));
}
