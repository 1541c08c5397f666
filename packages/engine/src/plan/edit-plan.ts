/** What people do to a plan: say who sees to a task and until when, note where it stands, add one of their own. */
import { refuse } from '../errors/errors.js';
import type { ImprovementPlan, PlanTask } from '../formats/plan/plan.js';
import { checkPlan } from './parse-plan.js';
import { freeId } from './plan-tasks.js';

/** What may be changed of a task. */
export type TaskChange = Partial<Pick<PlanTask, 'title' | 'owner' | 'due' | 'state' | 'note' | 'done'>>;

/** A task of one's own. */
export type OwnTask = Pick<PlanTask, 'title' | 'owner' | 'due' | 'note' | 'criterion' | 'since'>;

/**
 * Changes a task.
 *
 * @param plan never changed
 * @param id of the task
 * @param change the fields to set; what is left out stays
 * @returns a new plan
 * @throws {OcopError} `plan/unknown-task`, `plan/shape`, `calendar/day`
 */
export function changeTask(plan: ImprovementPlan, id: string, change: TaskChange): ImprovementPlan {
  const known = plan.tasks.map((task) => task.id);
  if (!known.includes(id))
    refuse('plan/unknown-task', '/tasks', { task: id.slice(0, 80), known: known.slice(0, 20) });
  const changed = {
    ...plan,
    tasks: plan.tasks.map((task) => (task.id === id ? { ...task, ...change } : task)),
  };
  checkPlan(changed);
  return changed;
}

/**
 * Adds a task of one's own.
 *
 * @param plan never changed
 * @param task what is to be done, and since when it is planned
 * @returns a new plan, whose last task it is
 * @throws {OcopError} `plan/shape`, `calendar/day`
 */
export function addTask(plan: ImprovementPlan, task: OwnTask): ImprovementPlan {
  const id = freeId('task', new Set(plan.tasks.map((one) => one.id)));
  const longer: ImprovementPlan = { ...plan, tasks: [...plan.tasks, { id, ...task, state: 'open' }] };
  checkPlan(longer);
  return longer;
}
