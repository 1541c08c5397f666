/** The evaluation of a sheet, computed once however many parts of the form ask. */
import {
  interval,
  nextStar,
  score,
  type CriteriaSet,
  type Interval,
  type NextStar,
  type Result,
} from '@ocop-kit/engine';
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

/** The latest evaluation of each sheet. A set in another language or of another pack counts as another set. */
const evaluations = new WeakMap<Assessment, Evaluation>();

/** Evaluates what the screen shows, including a trial. */
export function evaluate(state: FormState): Evaluation {
  return evaluateSheet(state, shownAssessment(state));
}

/** Evaluates the sheet that leaves the form, without a trial. */
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
    // The most expensive of the three, and not needed at once.
    get next() {
      return (next ??= nextStar(set, sheet, target === null ? {} : { target }));
    },
  };
  evaluations.set(sheet, fresh);
  return fresh;
}
