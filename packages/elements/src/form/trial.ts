/** A trial: picks laid over the sheet on the screen that never become part of what leaves the form. */
import type { Assessment } from '@ocop-kit/engine/schema';
import type { Declaration } from './declaration.js';
import type { Draft } from './drafts/draft.js';

/** The changes since the trial began. */
export interface Trial {
  /** By criterion; null if the answer is cleared. */
  readonly picks: Readonly<Record<string, number | null>>;
  /** By condition: whether it holds; null if that is taken back. */
  readonly declared: Readonly<Record<string, Declaration>>;
}

/** The latest sheet of each trial, so that an unchanged sheet stays the same object. */
const shownAssessments = new WeakMap<Trial, { readonly real: Assessment; readonly shown: Assessment }>();

/** The sheet as the screen shows it. Notes, names and evidence are never part of a trial. */
export function shownAssessment({
  draft,
  trial,
}: {
  readonly draft: Draft;
  readonly trial: Trial | null;
}): Assessment {
  const real = draft.assessment;
  if (!trial) return real;
  const known = shownAssessments.get(trial);
  if (known?.real === real) return known.shown;
  const sheet = {
    ...real,
    picks: Object.entries(trial.picks).reduce((picks, [id, pick]) => withPick(picks, id, pick), real.picks),
    ...Object.entries(trial.declared).reduce<DeclaredLists>(
      (lists, [id, holds]) => withDeclaration(lists, id, holds),
      { declared: real.declared, denied: real.denied },
    ),
  };
  shownAssessments.set(trial, { real, shown: sheet });
  return sheet;
}

/** @param pick null clears the answer */
export function withPick(
  picks: Assessment['picks'],
  criterion: string,
  pick: number | null,
): Assessment['picks'] {
  const { [criterion]: _old, ...others } = picks;
  return pick === null ? others : { ...others, [criterion]: pick };
}

type DeclaredLists = Pick<Assessment, 'declared' | 'denied'>;

/** @param holds null leaves the condition in neither list */
export function withDeclaration(
  { declared, denied }: DeclaredLists,
  condition: string,
  holds: Declaration,
): DeclaredLists {
  const change = (list: readonly string[], isIn: boolean): string[] => [
    ...list.filter((id) => id !== condition),
    ...(isIn ? [condition] : []),
  ];
  const no = change(denied ?? [], holds === false);
  return { declared: change(declared, holds === true), denied: no.length > 0 ? no : undefined };
}
