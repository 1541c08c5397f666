/** Everything the form says about a sheet: scored once, however many parts ask. */
import {
  interval,
  nextStar,
  score,
  type CriteriaSet,
  type Interval,
  type NextStar,
  type Result,
} from '@ocop-kit/engine/core';
import type { Assessment } from '@ocop-kit/engine/schema';
import type { FormState } from './form-state.js';
import { shownAssessment } from './trial.js';

export interface Evaluation {
  readonly set: CriteriaSet;
  readonly target: number | null;
  readonly result: Result;
  readonly interval: Interval;
  readonly next: NextStar;
}

/** The last one of each sheet: a set in another language, or of another pack, is another set. */
const evaluations = new WeakMap<Assessment, Evaluation>();

/** Of what the screen shows, a trial included. */
export function evaluate(state: FormState): Evaluation {
  return evaluateSheet(state, shownAssessment(state));
}

/** Of the sheet that leaves the form: what is only tried does not count. */
export function evaluateWithoutTrial(state: FormState): Evaluation {
  return evaluateSheet(state, state.draft.assessment);
}

function evaluateSheet({ set, target }: FormState, sheet: Assessment): Evaluation {
  const known = evaluations.get(sheet);
  if (known?.target === target && known.set === set) return known;
  let next: NextStar | undefined;
  const fresh: Evaluation = {
    set,
    target,
    result: score(set, sheet),
    interval: interval(set, sheet),
    // The dearest of the three, and not asked for at once.
    get next() {
      return (next ??= nextStar(set, sheet, target === null ? {} : { target }));
    },
  };
  evaluations.set(sheet, fresh);
  return fresh;
}
