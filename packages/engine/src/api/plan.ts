/** Plans of improvement: made of the way to a rank, changed, carried over the years. */
export type { ImprovementPlan, PlanTask } from '../formats/plan/plan.js';
export { addTask, changeTask, type OwnTask, type TaskChange } from '../plan/edit-plan.js';
export { parsePlan, planOf, safeParsePlan, withPlan } from '../plan/parse-plan.js';
export { carryPlan, planFromNextStar, type CarriedPlan, type PlanOptions } from '../plan/plan.js';
