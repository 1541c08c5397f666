/** Reads plans that anybody may have written. */
import { checkInput } from '../checks/checks.js';
import { readJson } from '../checks/read-json.js';
import { pointerStep, refuse } from '../errors/errors.js';
import { runSafely, type SafeFailure } from '../errors/safely.js';
import type { Assessment } from '../formats/assessment.js';
import { improvementPlanCheck } from '../formats/generated/plan.js';
import type { ImprovementPlan } from '../formats/plan/plan.js';

/**
 * Reads a plan, `ocop-plan/1`.
 *
 * @param input JSON text or data
 * @returns the plan; fields that this version does not know are kept
 * @throws {OcopError} `input/*`, `plan/shape` or `calendar/day` with a JSON pointer; `plan/twice` for two tasks of one id
 */
export function parsePlan(input: unknown): ImprovementPlan {
  const data = readJson(input);
  checkPlan(data);
  return data as ImprovementPlan;
}

/**
 * Reads a plan as `parsePlan` does, and throws nothing.
 *
 * @param input JSON text or data
 * @returns `{ ok: true, plan }`, or `{ ok: false, problem }`
 */
export function safeParsePlan(
  input: unknown,
): { readonly ok: true; readonly plan: ImprovementPlan } | SafeFailure {
  return runSafely(() => ({ plan: parsePlan(input) }));
}

/**
 * Reads the plan that the file of an entity keeps beside its sheet, as the field `plan`.
 *
 * @param assessment as `parseAssessment` reads it; forms carry the field through
 * @returns undefined where it keeps none
 * @throws {OcopError} as `parsePlan`
 */
export function planOf(assessment: Assessment): ImprovementPlan | undefined {
  const { plan } = assessment as { readonly plan?: unknown };
  return plan === undefined ? undefined : parsePlan(plan);
}

/**
 * Keeps a plan in the file of an entity, as the field `plan`.
 *
 * @param assessment never changed
 * @param plan replaces the one that was kept there
 * @returns a new assessment
 */
export const withPlan = (assessment: Assessment, plan: ImprovementPlan): Assessment => ({
  ...assessment,
  plan,
});

/** @throws {OcopError} `plan/shape`, `plan/twice`, `calendar/day` */
export function checkPlan(data: unknown): void {
  checkInput(improvementPlanCheck, data, '', 'plan/shape');
  const seen = new Set<string>();
  (data as ImprovementPlan).tasks.forEach(({ id }, at) => {
    if (seen.has(id)) refuse('plan/twice', `/tasks${pointerStep(at)}/id`, { id });
    seen.add(id);
  });
}
