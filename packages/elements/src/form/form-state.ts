/** The form as a plain value: every step takes a state and gives a new one; the view only shows it. */
import { compileSet, type CriteriaSet } from '@ocop-kit/engine/core';
import type { Assessment, Criterion, Evidence } from '@ocop-kit/engine/schema';
import { own } from '../shared/own-value.js';
import type { Draft } from './drafts/draft.js';
import { shown, withDeclared, withPick, type Tried } from './trial.js';

export type Stage = 'questions' | 'conditions' | 'result';

export interface FormState {
  readonly set: CriteriaSet;
  readonly draft: Draft;
  readonly stage: Stage;
  /** The criterion in front of the person, by position. */
  readonly position: number;
  /** The star rank aimed at; null for the next one. */
  readonly target: number | null;
  /** What is only tried, and no part of the draft; null when nothing is tried. */
  readonly tried: Tried | null;
}

export type Step = (state: FormState, now: Date) => FormState;

export function begin(set: CriteriaSet, draft: Draft): FormState {
  const { picks } = draft.assessment;
  const open = compileSet(set).leaves.findIndex(({ id }) => !Object.hasOwn(picks, id));
  return { set, draft, stage: 'questions', position: Math.max(0, open), target: null, tried: null };
}

export function newAssessment(set: CriteriaSet, now: Date): Assessment {
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

function changed(state: FormState, part: Partial<Assessment>, now: Date): FormState {
  const { draft } = state;
  const times = { ...draft.assessment.times, updated: now.toISOString() };
  return { ...state, draft: { ...draft, assessment: { ...draft.assessment, ...part, times } } };
}

/** @param pick null clears the answer */
export function answer(state: FormState, criterion: string, pick: number | null, now: Date): FormState {
  const { tried, draft } = state;
  if (tried) return { ...state, tried: { ...tried, picks: { ...tried.picks, [criterion]: pick } } };
  return changed(state, { picks: withPick(draft.assessment.picks, criterion, pick) }, now);
}

export function write(state: FormState, criterion: string, note: string, now: Date): FormState {
  return about(state, criterion, { note }, now);
}

export function attach(state: FormState, criterion: string, evidence: Evidence, now: Date): FormState {
  return about(state, criterion, { evidence: [...evidenceOf(state, criterion), evidence] }, now);
}

export function detach(state: FormState, criterion: string, position: number, now: Date): FormState {
  const evidence = evidenceOf(state, criterion).filter((_, at) => at !== position);
  return about(state, criterion, { evidence }, now);
}

export function evidenceOf({ draft }: FormState, criterion: string): readonly Evidence[] {
  return own(draft.assessment.criteria, criterion)?.evidence ?? NONE;
}
/** One empty list, so that what has not changed stays the same object. */
const NONE: readonly Evidence[] = [];

function about(
  state: FormState,
  criterion: string,
  part: Assessment['criteria'][string],
  now: Date,
): FormState {
  const { criteria } = state.draft.assessment;
  return changed(
    state,
    { criteria: { ...criteria, [criterion]: { ...own(criteria, criterion), ...part } } },
    now,
  );
}

export function name(state: FormState, part: 'product' | 'entity', text: string, now: Date): FormState {
  return changed(state, { [part]: { ...state.draft.assessment[part], name: text } }, now);
}

export function declare(state: FormState, condition: string, holds: boolean, now: Date): FormState {
  const { tried, draft } = state;
  if (tried) return { ...state, tried: { ...tried, declared: { ...tried.declared, [condition]: holds } } };
  return changed(state, { declared: withDeclared(draft.assessment.declared, condition, holds) }, now);
}

export function go(state: FormState, stage: Stage, position = state.position): FormState {
  const last = compileSet(state.set).leaves.length - 1;
  return { ...state, stage, position: Math.max(0, Math.min(last, position)) };
}

/** From now on changed answers are only tried, until they are kept or dropped. */
export function tryOut(state: FormState): FormState {
  return { ...state, tried: state.tried ?? { picks: {}, declared: {} } };
}

export function keep(state: FormState, now: Date): FormState {
  const { picks, declared } = shown(state);
  return { ...changed(state, { picks, declared }, now), tried: null };
}

export function drop(state: FormState): FormState {
  return { ...state, tried: null };
}

/** The scored criteria as printed, in the order of the compiled leaves. */
export function leafSources(set: CriteriaSet): readonly Criterion[] {
  const inside = (criteria: readonly Criterion[]): Criterion[] =>
    criteria.flatMap((criterion) => (criterion.criteria ? inside(criterion.criteria) : [criterion]));
  return set.sections.flatMap(({ criteria }) => inside(criteria));
}
