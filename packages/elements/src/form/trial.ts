/** What is only tried lies over the sheet on the screen, and is no part of what leaves the form. */
import type { Assessment } from '@ocop-kit/engine/schema';
import type { FormState } from './form-state.js';

/** The answers that were changed since the trial began. */
export interface Tried {
  /** By criterion; null where the answer is cleared. */
  readonly picks: Readonly<Record<string, number | null>>;
  /** By condition: whether it is said to hold. */
  readonly declared: Readonly<Record<string, boolean>>;
}

/** The last sheet that each trial showed: what has not changed stays the same object. */
const sheets = new WeakMap<Tried, { readonly real: Assessment; readonly shown: Assessment }>();

/** The sheet as the screen shows it: notes, names and evidence are never only tried. */
export function shown({ draft, tried }: Pick<FormState, 'draft' | 'tried'>): Assessment {
  const real = draft.assessment;
  if (!tried) return real;
  const known = sheets.get(tried);
  if (known?.real === real) return known.shown;
  const sheet = {
    ...real,
    picks: Object.entries(tried.picks).reduce((picks, [id, pick]) => withPick(picks, id, pick), real.picks),
    declared: Object.entries(tried.declared).reduce(
      (declared, [id, holds]) => withDeclared(declared, id, holds),
      real.declared,
    ),
  };
  sheets.set(tried, { real, shown: sheet });
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
