/** Steps of a trial that concern one criterion: tried with one tap, then kept or dropped where it was tried. */
import { ownValue } from '@ocop-kit/engine';
import { beginTrial, type FormState, setPick } from './form-state.js';
import { type Trial } from './trial.js';

/** Tries another option; a trial that hasn't begun begins with it. */
export function tryPick(state: FormState, criterion: string, pick: number, now: Date): FormState {
  return setPick(beginTrial(state), criterion, pick, now);
}

/** The tried option becomes the answer; what else is tried stays so. */
export function keepTried(state: FormState, criterion: string, now: Date): FormState {
  const pick = state.trial ? ownValue(state.trial.picks, criterion) : undefined;
  if (pick === undefined) return state;
  const { trial } = dropTried(state, criterion);
  return { ...setPick({ ...state, trial: null }, criterion, pick, now), trial };
}

/** The answer is what it was. A trial without anything tried ends. */
export function dropTried(state: FormState, criterion: string): FormState {
  if (!state.trial) return state;
  const { [criterion]: _tried, ...picks } = state.trial.picks;
  const trial: Trial = { ...state.trial, picks };
  const isOver = Object.keys(picks).length === 0 && Object.keys(trial.declared).length === 0;
  return { ...state, trial: isOver ? null : trial };
}
