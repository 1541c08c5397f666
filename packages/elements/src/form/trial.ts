/** A trial: picks laid over the sheet on the screen that never become part of what leaves the form. */
import type { Assessment } from '@ocop-kit/engine/schema';
import type { Draft } from './drafts/draft.js';

/** The changes since the trial began. */
export interface Trial {
  /** By criterion; null if the answer is cleared. */
  readonly picks: Readonly<Record<string, number | null>>;
  /** By condition: whether it is declared. */
  readonly declared: Readonly<Record<string, boolean>>;
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
    declared: Object.entries(trial.declared).reduce(
      (declared, [id, holds]) => withDeclared(declared, id, holds),
      real.declared,
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

export function withDeclared(
  declared: Assessment['declared'],
  condition: string,
  holds: boolean,
): Assessment['declared'] {
  const others = declared.filter((id) => id !== condition);
  return holds ? [...others, condition] : others;
}
