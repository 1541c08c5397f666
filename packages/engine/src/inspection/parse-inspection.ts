/** Reads inspections that anybody may have written. */
import { checkInput } from '../checks/checks.js';
import { readJson } from '../checks/read-json.js';
import { pointerStep, refuse } from '../errors/errors.js';
import { runSafely, type SafeFailure } from '../errors/safely.js';
import { inspectionCheck } from '../formats/generated/inspection.js';
import type { Inspection } from '../formats/inspection/inspection.js';

/**
 * Reads an inspection, `ocop-inspection/1`. Whether its findings are of its set is seen by `inspectionResult`, which has the set.
 *
 * @param input JSON text or data
 * @returns the inspection; fields that this version does not know are kept
 * @throws {OcopError} `input/*`, `inspection/shape` or `calendar/day` with a JSON pointer; `inspection/twice` for a criterion or a matter that
 *   stands there twice
 */
export function parseInspection(input: unknown): Inspection {
  const data = readJson(input);
  checkInput(inspectionCheck, data, '', 'inspection/shape');
  const inspection = data as Inspection;
  refuseTwice(
    inspection.findings.map(({ criterion }) => criterion),
    '/findings',
  );
  refuseTwice(
    inspection.matters.map(({ id }) => id),
    '/matters',
  );
  return inspection;
}

/**
 * Reads an inspection as `parseInspection` does, and throws nothing.
 *
 * @param input JSON text or data
 * @returns `{ ok: true, inspection }`, or `{ ok: false, problem }`
 */
export function safeParseInspection(
  input: unknown,
): { readonly ok: true; readonly inspection: Inspection } | SafeFailure {
  return runSafely(() => ({ inspection: parseInspection(input) }));
}

function refuseTwice(ids: readonly string[], path: string): void {
  const seen = new Set<string>();
  ids.forEach((id, at) => {
    if (seen.has(id)) refuse('inspection/twice', `${path}${pointerStep(at)}`, { id });
    seen.add(id);
  });
}
