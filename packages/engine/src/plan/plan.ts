/**
 * A plan of improvement: the changes that bring a product to a higher rank, as tasks that somebody sees to. It is carried over the years: what was
 * done or dropped stays on record, what is still to be done goes on, and what has become necessary is added.
 */
import { dayInWords } from '../days/day-in-words.js';
import { refuseDay } from '../days/day-refusal-text.js';
import { readIsoDay } from '../days/read-day.js';
import { refuse } from '../errors/errors.js';
import * as LIMITS from '../checks/limits.js';
import type { Assessment } from '../formats/assessment.js';
import type { DossierRules } from '../formats/dossier-rules.js';
import type { CriteriaSet } from '../formats/pack/pack.js';
import type { ImprovementPlan, PlanTask } from '../formats/plan/plan.js';
import { compileSet } from '../pack/compile.js';
import type { CompiledSet } from '../pack/compiled.js';
import { nextStar, type Effort, type NextStar } from '../reach/next-star.js';
import { score } from '../score/score.js';
import { checkPlan } from './parse-plan.js';
import { criterionTasks, isReached, listPapers, optionOf, paperTasks, withIds } from './plan-tasks.js';

/** For what and when a plan is made. */
export interface PlanOptions {
  /** The star rank to reach; without it, the one above the present stars. */
  readonly goal?: number | undefined;
  /** The day it is made, `YYYY-MM-DD`. */
  readonly on: string;
  /** Of the pack, as `loadDossierRules` gives them: which papers the new picks make necessary. Without them, kinds of evidence. */
  readonly rules?: DossierRules | undefined;
  /** What a step costs, as `nextStar` takes it. */
  readonly effort?: Effort | undefined;
}

/** A plan that was carried over, and what became of its tasks; tasks by id. */
export interface CarriedPlan {
  readonly plan: ImprovementPlan;
  /** Whether the sheet has the goal by now, would have it with the tasks that are open, or cannot get there by changes of picks. */
  readonly goal: 'reached' | 'within-reach' | 'out-of-reach';
  /** Done since the plan was last looked at. */
  readonly done: readonly string[];
  /** Carried over: still to be done. */
  readonly carried: readonly string[];
  /** Not in the plan before. */
  readonly added: readonly string[];
}

/**
 * Makes a plan of the cheapest changes that reach a rank: a task for each, and one for each paper that they make necessary.
 *
 * @param set a loaded criteria set
 * @param assessment never changed
 * @param options the rank to reach, the day, and the rules of the dossier
 * @returns a plan whose tasks have no owner and no day yet
 * @throws {OcopError} `plan/other-set`; `plan/out-of-reach` where no change of picks gets there; `path/unknown-rank`, `path/effort`, `sheet/*`,
 *   `calendar/day`
 */
export function planFromNextStar(
  set: CriteriaSet,
  assessment: Assessment,
  { goal, on, rules, effort }: PlanOptions,
): ImprovementPlan {
  checkOn(on);
  const compiled = compileSet(set);
  checkSameSet(compiled, assessment);
  const next = nextStar(compiled, assessment, { target: goal, effort });
  if (!next.reachable)
    return refuse('plan/out-of-reach', '/goal', {
      goal: next.target,
      criteria: next.criteria,
      conditions: next.conditions,
    });
  const stars = next.target;
  const { product, entity, pack, set: no } = assessment;
  const plan: ImprovementPlan = {
    format: 'ocop-plan/1',
    on,
    entity,
    product,
    pack,
    set: no,
    goal: { stars },
    tasks: withIds([], newTasks(set, assessment, next, { on, rules, stars })),
    history: [markOf(compiled, assessment, stars, on)],
  };
  checkPlan(plan);
  return plan;
}

/**
 * Carries a plan over to the sheet as it is now. Tasks that were done or dropped stay as they are, and what was dropped is never planned again;
 * tasks whose pick is reached, or whose paper is there, are done; the rest goes on; what the goal now needs beside is added.
 *
 * @param former never changed
 * @param set the criteria set of both
 * @param assessment the sheet as it is now
 * @param options the day; another goal, where there is one; the rules of the dossier
 * @returns the plan with every task it ever had, and what became of them
 * @throws {OcopError} `plan/other-set`, `plan/carried-before` for a day before that of the plan, `plan/unknown-option` for a task that the set does
 *   not print, `plan/too-many`, `path/*`, `sheet/*`, `calendar/day`
 */
export function carryPlan(
  former: ImprovementPlan,
  set: CriteriaSet,
  assessment: Assessment,
  { goal: newGoal, on, rules, effort }: PlanOptions,
): CarriedPlan {
  checkOn(on);
  checkPlan(former);
  const compiled = compileSet(set);
  checkSameSet(compiled, assessment);
  checkSameSet(compiled, former);
  checkTasks(compiled, former);
  if (on < former.on)
    refuse('plan/carried-before', '/on', { on: dayInWords(on), former: dayInWords(former.on) });
  const stars = newGoal ?? former.goal.stars;
  const planned = withPlanned(assessment, compiled, former.tasks);
  const there = listThere(set, planned, on, rules);
  const tasks = former.tasks.map((task) => carryTask(task, compiled, assessment, there, former.on, on));
  const open = tasks.filter(isOpen);
  const next = nextStar(compiled, withPlanned(assessment, compiled, open), {
    target: stars,
    effort: { ...effort, ...Object.fromEntries(listDropped(tasks).map((criterion) => [criterion, null])) },
  });
  const added = withIds(tasks, addedTasks(set, assessment, tasks, next, { on, rules, stars }));
  const plan: ImprovementPlan = {
    ...former,
    on,
    entity: assessment.entity,
    product: assessment.product,
    goal: { ...former.goal, stars },
    tasks: [...tasks, ...added],
    history: withMark(former.history, markOf(compiled, assessment, stars, on)),
  };
  if (plan.tasks.length > LIMITS.planTasks || plan.history.length > LIMITS.planMarks)
    refuse('plan/too-many', '/tasks', { limit: LIMITS.planTasks });
  const isReachedNow = (score(compiled, assessment).stars ?? -1) >= stars;
  return {
    plan,
    goal: isReachedNow ? 'reached' : next.reachable ? 'within-reach' : 'out-of-reach',
    done: tasks.flatMap((task, at) => (task.state === 'done' && isOpen(former.tasks[at]) ? [task.id] : [])),
    carried: open.map(({ id }) => id),
    added: added.map(({ id }) => id),
  };
}

interface TaskContext {
  readonly on: string;
  readonly rules: DossierRules | undefined;
  /** The goal. */
  readonly stars: number;
}

const isOpen = (task: PlanTask | undefined): boolean => task?.state === 'open' || task?.state === 'doing';

function newTasks(
  set: CriteriaSet,
  assessment: Assessment,
  next: NextStar,
  { on, rules, stars }: TaskContext,
): ReturnType<typeof criterionTasks> {
  if (!next.reachable) return [];
  const picks = Object.fromEntries(next.changes.map(({ criterion, to }) => [criterion, to]));
  const target = { ...assessment, picks: { ...assessment.picks, ...picks } };
  return [
    ...criterionTasks(set, assessment, next.changes, stars, on),
    ...paperTasks(set, target, new Set(Object.keys(picks)), on, rules),
  ];
}

/** Beside what is new, the papers of tasks that go on: one may have expired, or the plan was made without the rules. */
function addedTasks(
  set: CriteriaSet,
  assessment: Assessment,
  tasks: readonly PlanTask[],
  next: NextStar,
  context: TaskContext,
): ReturnType<typeof criterionTasks> {
  const compiled = compileSet(set);
  const open = tasks.filter(isOpen);
  const target = withPlanned(assessment, compiled, open);
  const held = new Set(
    tasks.flatMap(({ paper, state }) => (paper !== undefined && state !== 'done' ? [paper] : [])),
  );
  const going = paperTasks(
    set,
    target,
    new Set(
      open.flatMap(({ criterion, to }) => (criterion !== undefined && to !== undefined ? criterion : [])),
    ),
    context.on,
    context.rules,
  );
  const named = new Set<string>();
  return [...newTasks(set, target, next, context), ...going].filter(({ paper }) => {
    if (paper === undefined) return true;
    const isNew = !held.has(paper) && !named.has(paper);
    named.add(paper);
    return isNew;
  });
}

/** The sheet as it will be when the tasks that are open are done. */
function withPlanned(assessment: Assessment, compiled: CompiledSet, tasks: readonly PlanTask[]): Assessment {
  const picks = tasks.flatMap((task): (readonly [string, number])[] => {
    const { criterion, to } = task;
    if (!isOpen(task) || criterion === undefined || to === undefined) return [];
    return isReached(compiled, assessment, task) ? [] : [[criterion, to]];
  });
  return { ...assessment, picks: { ...assessment.picks, ...Object.fromEntries(picks) } };
}

function carryTask(
  task: PlanTask,
  compiled: CompiledSet,
  assessment: Assessment,
  there: ReadonlySet<string>,
  formerDay: string,
  on: string,
): PlanTask {
  if (!isOpen(task)) return task;
  const isDone = task.paper === undefined ? isReached(compiled, assessment, task) : there.has(task.paper);
  const carried = on === formerDay ? task : { ...task, carriedFrom: formerDay };
  return isDone ? { ...carried, state: 'done', done: on } : carried;
}

function listThere(
  set: CriteriaSet,
  assessment: Assessment,
  on: string,
  rules: DossierRules | undefined,
): ReadonlySet<string> {
  return new Set(
    listPapers(set, assessment, on, rules).flatMap(({ id, state }) => (state === 'there' ? [id] : [])),
  );
}

/** Criteria that somebody decided to leave as they are, unless a task for them goes on. */
function listDropped(tasks: readonly PlanTask[]): readonly string[] {
  const ofCriterion = (task: PlanTask): string[] =>
    task.criterion !== undefined && task.to !== undefined ? [task.criterion] : [];
  const going = new Set(tasks.filter(isOpen).flatMap(ofCriterion));
  return tasks
    .filter(({ state }) => state === 'dropped')
    .flatMap(ofCriterion)
    .filter((criterion) => !going.has(criterion));
}

function markOf(
  compiled: CompiledSet,
  assessment: Assessment,
  goal: number,
  on: string,
): ImprovementPlan['history'][number] {
  const { stars, total } = score(compiled, assessment);
  return { on, goal: { stars: goal }, stars, score: total };
}

/** Looked at twice on one day, a plan has one mark of that day. */
function withMark(
  history: ImprovementPlan['history'],
  mark: ImprovementPlan['history'][number],
): ImprovementPlan['history'] {
  return history.at(-1)?.on === mark.on ? [...history.slice(0, -1), mark] : [...history, mark];
}

/** @throws {OcopError} `plan/other-set` */
function checkSameSet(
  { source: { no, pack } }: CompiledSet,
  found: Pick<ImprovementPlan, 'pack' | 'set'>,
): void {
  const ids = [pack.id, ...(pack.layers ?? []).map(({ id }) => id)];
  if (found.set !== no || !ids.includes(found.pack))
    refuse('plan/other-set', '/set', {
      found: `${found.pack} · ${found.set}`,
      expected: `${pack.id} · ${no}`,
    });
}

/** @throws {OcopError} `plan/unknown-option` */
function checkTasks(compiled: CompiledSet, { tasks }: ImprovementPlan): void {
  tasks.forEach(({ criterion, to }, at) => {
    if (criterion === undefined || to === undefined) return;
    if (!optionOf(compiled, criterion, to))
      refuse('plan/unknown-option', `/tasks/${at}`, { criterion, option: to });
  });
}

/** @throws {OcopError} `calendar/day` */
function checkOn(on: unknown): void {
  const read = readIsoDay(on);
  if ('refused' in read) refuseDay(read.refused, '/on');
}
