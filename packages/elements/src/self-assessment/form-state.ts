/** The form as a plain value: every step takes a state and gives a new one; the view only shows it. */
import {
  compileSet,
  interval,
  nextStar,
  score,
  type CriteriaSet,
  type Interval,
  type NextStar,
  type Result,
} from '@ocop-kit/engine/core';
import type { Assessment, Criterion, Evidence } from '@ocop-kit/engine/schema';
import type { Draft } from './drafts.js';

export type Stage = 'questions' | 'conditions' | 'result';

export interface FormState {
  readonly set: CriteriaSet;
  readonly draft: Draft;
  readonly stage: Stage;
  /** The criterion in front of the person, by position. */
  readonly position: number;
  /** The star rank aimed at; null for the next one. */
  readonly target: number | null;
  /** The answers before a change that is only tried; null when nothing is tried. */
  readonly before: Answers | null;
}

type Answers = Pick<Assessment, 'picks' | 'declared'>;

export type Step = (state: FormState, now: Date) => FormState;

export function begin(set: CriteriaSet, draft: Draft): FormState {
  const { picks } = draft.assessment;
  const open = compileSet(set).leaves.findIndex(({ id }) => !Object.hasOwn(picks, id));
  return { set, draft, stage: 'questions', position: Math.max(0, open), target: null, before: null };
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
  const { [criterion]: _old, ...others } = state.draft.assessment.picks;
  return changed(state, { picks: pick === null ? others : { ...others, [criterion]: pick } }, now);
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
  return draft.assessment.criteria[criterion]?.evidence ?? NONE;
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
  return changed(state, { criteria: { ...criteria, [criterion]: { ...criteria[criterion], ...part } } }, now);
}

export function name(state: FormState, part: 'product' | 'entity', text: string, now: Date): FormState {
  return changed(state, { [part]: { ...state.draft.assessment[part], name: text } }, now);
}

export function declare(state: FormState, condition: string, holds: boolean, now: Date): FormState {
  const others = state.draft.assessment.declared.filter((id) => id !== condition);
  return changed(state, { declared: holds ? [...others, condition] : others }, now);
}

export function go(state: FormState, stage: Stage, position = state.position): FormState {
  const last = compileSet(state.set).leaves.length - 1;
  return { ...state, stage, position: Math.max(0, Math.min(last, position)) };
}

/** From now on changed answers are only tried, until they are kept or dropped. */
export function tryOut(state: FormState): FormState {
  const { picks, declared } = state.draft.assessment;
  return { ...state, before: state.before ?? { picks, declared } };
}

export function keep(state: FormState): FormState {
  return { ...state, before: null };
}

export function drop(state: FormState): FormState {
  return { ...state, before: null, draft: settled(state) };
}

/** The draft without what is only tried; notes, names and evidence are never only tried. */
export function settled({ draft, before }: FormState): Draft {
  return before ? { ...draft, assessment: { ...draft.assessment, ...before } } : draft;
}

/** Everything the view says about a sheet. */
export interface Standing {
  readonly set: CriteriaSet;
  readonly target: number | null;
  readonly result: Result;
  readonly interval: Interval;
  readonly next: NextStar;
}

/** One sheet is asked about many times, by the view and by the events; it is scored once. */
const standings = new WeakMap<Assessment, Standing>();

export function standingOf({ set, draft, target }: FormState): Standing {
  const sheet = draft.assessment;
  const known = standings.get(sheet);
  if (known?.target === target) return known;
  let next: NextStar | undefined;
  const standing: Standing = {
    set,
    target,
    result: score(set, sheet),
    interval: interval(set, sheet),
    // The dearest of the three, and not asked for at once.
    get next() {
      return (next ??= nextStar(set, sheet, target === null ? {} : { target }));
    },
  };
  standings.set(sheet, standing);
  return standing;
}

/** The scored criteria as printed, in the order of the compiled leaves. */
export function leafSources(set: CriteriaSet): readonly Criterion[] {
  const inside = (criteria: readonly Criterion[]): Criterion[] =>
    criteria.flatMap((criterion) => (criterion.criteria ? inside(criterion.criteria) : [criterion]));
  return set.sections.flatMap(({ criteria }) => inside(criteria));
}
