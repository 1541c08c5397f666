/** Scoring that refuses by value. */
import { runSafely, type SafeFailure } from '../errors/safely.js';
import type { CriteriaSet } from '../formats/pack/pack.js';
import type { CompiledSet } from '../pack/compiled.js';
import type { Result } from '../result/result.js';
import { score } from './score.js';
import type { Sheet } from './sheet.js';

/**
 * Scores a sheet as `score` does, and throws nothing for a set or a sheet that cannot be scored.
 *
 * @param set a loaded or compiled criteria set
 * @param sheet picks by criterion id and declared conditions
 * @returns `{ ok: true, result }`, or `{ ok: false, problem }` with what `score` would throw
 * @see QĐ 26/2026/QĐ-TTg Art. 3
 */
export function safeScore(
  set: CriteriaSet | CompiledSet,
  sheet: Sheet,
): { readonly ok: true; readonly result: Result } | SafeFailure {
  return runSafely(() => ({ result: score(set, sheet) }));
}
