/** The tasks that changes of picks mean: one for each criterion to bring further, one for each paper that its new pick makes necessary. */
import { dossier } from '../dossier/dossier.js';
import type { DossierItem, DossierPaper } from '../dossier/dossier-item.js';
import type { Assessment } from '../formats/assessment.js';
import type { DossierRules } from '../formats/dossier-rules.js';
import type { CriteriaSet } from '../formats/pack/pack.js';
import type { ImprovementPlan, PlanTask } from '../formats/plan/plan.js';
import { compileSet } from '../pack/compile.js';
import type { CompiledSet, Leaf, LeafOption } from '../pack/compiled.js';
import type { Change } from '../reach/next-star.js';
import { score } from '../score/score.js';
import { findOption } from '../score/sheet.js';
import { ownValue } from '../text/own-value.js';
import { taskTitle } from './task-titles.js';

/** A task before it has an id. */
export type NewTask = Pick<
  PlanTask,
  'criterion' | 'from' | 'to' | 'gain' | 'title' | 'paper' | 'state' | 'since'
>;

/** @returns minimums of the goal first, each part in printed order */
export function criterionTasks(
  set: CriteriaSet,
  assessment: Assessment,
  changes: readonly Change[],
  goal: number,
  on: string,
): readonly NewTask[] {
  const compiled = compileSet(set);
  const result = score(compiled, assessment);
  const missed = new Set((result.minimumsMissed[goal] ?? []).map(({ criterion }) => criterion));
  const tasks = changes.flatMap(({ criterion, from, to }): NewTask[] => {
    const leaf = findLeaf(compiled, criterion);
    const option = leaf && findOption(leaf, to - leaf.first);
    if (!option) return [];
    const points = result.criteria[leaf.position]?.points ?? 0;
    const gain = Math.round(option.points - points * compiled.scale) / compiled.scale;
    return [
      {
        criterion,
        from,
        to,
        ...(gain > 0 && { gain }),
        title: taskTitle(leaf.tick ? 'tick' : 'raise', {
          criterion,
          title: leaf.title,
          option: option.text,
        }),
        state: 'open',
        since: on,
      },
    ];
  });
  const isMinimum = ({ criterion = '' }: NewTask): boolean => missed.has(criterion);
  return [...tasks.filter(isMinimum), ...tasks.filter((task) => !isMinimum(task))];
}

/**
 * @param target the sheet as it will be: what its picks ask for is what has to be got
 * @param criteria whose papers are asked for
 * @returns papers that are missing or have expired, in the order of the check-list
 */
export function paperTasks(
  set: CriteriaSet,
  target: Assessment,
  criteria: ReadonlySet<string>,
  on: string,
  rules: DossierRules | undefined,
): readonly NewTask[] {
  return listPapers(set, target, on, rules).flatMap(({ id, title, state, optional, neededBy }): NewTask[] => {
    const asking = neededBy.find(({ criterion }) => criteria.has(criterion));
    if (!asking || optional || (state !== 'missing' && state !== 'expired')) return [];
    return [
      {
        criterion: asking.criterion,
        title: taskTitle(state === 'expired' ? 'renew' : 'paper', { title }),
        paper: id,
        state: 'open',
        since: on,
      },
    ];
  });
}

/** The papers that the sheet asks for; of a kind of evidence without any, the kind. */
export function listPapers(
  set: CriteriaSet,
  assessment: Assessment,
  on: string,
  rules: DossierRules | undefined,
): readonly DossierPaper[] {
  const { items } = dossier(set, assessment, { on, ...(rules && { rules }) });
  return items
    .filter(({ type }) => type === 'evidence' || type === 'paper')
    .flatMap((item): readonly DossierPaper[] => [...withoutPapers(item), ...(item.papers ?? [])]);
}

/** A kind of evidence asks by itself for what no paper beneath it stands for. */
function withoutPapers(item: DossierItem): readonly DossierPaper[] {
  const papers = item.papers ?? [];
  const covered = new Set(papers.flatMap(({ neededBy }) => neededBy.map(({ criterion }) => criterion)));
  const own = item.neededBy.filter(({ criterion }) => !covered.has(criterion));
  return own.length > 0 ? [{ ...item, neededBy: own }] : [];
}

/** Whether a pick is worth as much as the one to reach, and misses no minimum that that one reaches. */
export function isReached(
  compiled: CompiledSet,
  { picks }: Pick<Assessment, 'picks'>,
  { criterion, to }: Pick<PlanTask, 'criterion' | 'to'>,
): boolean {
  const [now, wanted] = [criterion === undefined ? undefined : ownValue(picks, criterion), to].map((pick) =>
    optionOf(compiled, criterion, pick),
  );
  return (
    now !== undefined &&
    wanted !== undefined &&
    now.points >= wanted.points &&
    now.missesFrom >= wanted.missesFrom
  );
}

export function optionOf(
  compiled: CompiledSet,
  criterion = '',
  pick: number | undefined,
): LeafOption | undefined {
  const leaf = findLeaf(compiled, criterion);
  return leaf && pick !== undefined ? findOption(leaf, pick - leaf.first) : undefined;
}

/** Gives each task an id that says what it is about and that no other has. */
export function withIds(former: ImprovementPlan['tasks'], added: readonly NewTask[]): PlanTask[] {
  const taken = new Set(former.map(({ id }) => id));
  return added.map((task) => {
    const id = freeId(nameOf(task), taken);
    taken.add(id);
    return { id, ...task };
  });
}

const nameOf = ({ paper, criterion, to }: NewTask): string =>
  paper === undefined ? `${criterion ?? 'task'}${to === undefined ? '' : `-${to}`}` : `paper-${paper}`;

export function freeId(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  for (let count = 2; ; count++) if (!taken.has(`${name}.${count}`)) return `${name}.${count}`;
}

const findLeaf = ({ leaves, positions }: CompiledSet, criterion: string): Leaf | undefined =>
  leaves[positions.get(criterion) ?? -1];
