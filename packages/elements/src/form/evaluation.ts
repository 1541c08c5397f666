/** The evaluation of a sheet, computed once however many parts of the form ask. */
import { score, type CriteriaSet, type Result } from '@ocop-kit/engine';
import type { Assessment } from '@ocop-kit/engine/schema';
import type { FormState } from './form-state.js';
import { shownAssessment } from './trial.js';

export interface Evaluation {
  readonly set: CriteriaSet;
  /** What was evaluated. */
  readonly sheet: Assessment;
  readonly target: number | null;
  readonly result: Result;
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
  const fresh: Evaluation = { set, sheet, target, result: score(set, sheet) };
  evaluations.set(sheet, fresh);
  return fresh;
}
