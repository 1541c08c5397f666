/** The form as a plain value: every step takes a state and returns a new one. */
import { compileSet, type CriteriaSet, ownValue } from '@ocop-kit/engine';
import type { Assessment, Evidence } from '@ocop-kit/engine/schema';
import type { Draft } from './drafts/draft.js';
import { shownAssessment, withDeclared, withPick, type Trial } from './trial.js';

export type FormStage = 'questions' | 'conditions' | 'result';

export interface FormState {
  readonly set: CriteriaSet;
  readonly draft: Draft;
  readonly stage: FormStage;
  /** The position of the current criterion. */
  readonly position: number;
  /** The star rank aimed for; null for the next one. */
  readonly target: number | null;
  /** The trial over the draft; null outside a trial. */
  readonly trial: Trial | null;
}

export type FormStep = (state: FormState, now: Date) => FormState;

export function beginForm(set: CriteriaSet, draft: Draft): FormState {
  const { picks } = draft.assessment;
  const open = compileSet(set).leaves.findIndex(({ id }) => !Object.hasOwn(picks, id));
  return { set, draft, stage: 'questions', position: Math.max(0, open), target: null, trial: null };
}

export function createAssessment(set: CriteriaSet, now: Date): Assessment {
  const time = now.toISOString();
  const { layers } = set.pack;
  return {
    format: 'ocop-assessment/1',
    product: { name: '' },
    entity: { name: '' },
    pack: set.pack.id,
    ...(layers && { layers }),
    set: set.no,
    stage: 'self',
    picks: {},
    declared: [],
    criteria: {},
    times: { created: time, updated: time },
  };
}

function changeAssessment(state: FormState, part: Partial<Assessment>, now: Date): FormState {
  const { draft } = state;
  const times = { ...draft.assessment.times, updated: now.toISOString() };
  return { ...state, draft: { ...draft, assessment: { ...draft.assessment, ...part, times } } };
}

/** @param pick null clears the answer */
export function setPick(state: FormState, criterion: string, pick: number | null, now: Date): FormState {
  const { trial, draft } = state;
  if (trial) return { ...state, trial: { ...trial, picks: { ...trial.picks, [criterion]: pick } } };
  return changeAssessment(state, { picks: withPick(draft.assessment.picks, criterion, pick) }, now);
}

export function setNote(state: FormState, criterion: string, note: string, now: Date): FormState {
  return changeCriterion(state, criterion, { note }, now);
}

export function attachEvidence(
  state: FormState,
  criterion: string,
  evidence: Evidence,
  now: Date,
): FormState {
  return changeCriterion(state, criterion, { evidence: [...evidenceOf(state, criterion), evidence] }, now);
}

export function detachEvidence(state: FormState, criterion: string, position: number, now: Date): FormState {
  const evidence = evidenceOf(state, criterion).filter((_, at) => at !== position);
  return changeCriterion(state, criterion, { evidence }, now);
}

export function evidenceOf({ draft }: FormState, criterion: string): readonly Evidence[] {
  return ownValue(draft.assessment.criteria, criterion)?.evidence ?? NO_EVIDENCE;
}
/** A shared empty list, so that unchanged values stay the same object. */
const NO_EVIDENCE: readonly Evidence[] = [];

function changeCriterion(
  state: FormState,
  criterion: string,
  part: Assessment['criteria'][string],
  now: Date,
): FormState {
  const { criteria } = state.draft.assessment;
  return changeAssessment(
    state,
    { criteria: { ...criteria, [criterion]: { ...ownValue(criteria, criterion), ...part } } },
    now,
  );
}

export function setName(state: FormState, part: 'product' | 'entity', text: string, now: Date): FormState {
  return changeAssessment(state, { [part]: { ...state.draft.assessment[part], name: text } }, now);
}

export function declareCondition(state: FormState, condition: string, holds: boolean, now: Date): FormState {
  const { trial, draft } = state;
  if (trial) return { ...state, trial: { ...trial, declared: { ...trial.declared, [condition]: holds } } };
  return changeAssessment(
    state,
    { declared: withDeclared(draft.assessment.declared, condition, holds) },
    now,
  );
}

export function goToStage(state: FormState, stage: FormStage, position = state.position): FormState {
  const last = compileSet(state.set).leaves.length - 1;
  return { ...state, stage, position: Math.max(0, Math.min(last, position)) };
}

/** Starts a trial: from now on, changed answers belong to it until it is kept or dropped. */
export function beginTrial(state: FormState): FormState {
  return { ...state, trial: state.trial ?? { picks: {}, declared: {} } };
}

export function keepTrial(state: FormState, now: Date): FormState {
  const { picks, declared } = shownAssessment(state);
  return { ...changeAssessment(state, { picks, declared }, now), trial: null };
}

export function dropTrial(state: FormState): FormState {
  return { ...state, trial: null };
}
