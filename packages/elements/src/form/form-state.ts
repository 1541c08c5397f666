/** The form as a plain value: every step takes a state and returns a new one. */
import { type CriteriaSet, listScoredCriteria, ownValue } from '@ocop-kit/engine';
import type { Assessment, Evidence } from '@ocop-kit/engine/schema';
import type { Draft } from './drafts/draft.js';
import { listGateConditions } from './conditions.js';
import { type Declaration, declarationOf } from './declaration.js';
import { firstPage, clampPage, type FormPage, type FormStage } from './form-pages.js';
import { shownAssessment, withDeclaration, withPick, type Trial } from './trial.js';

export type { FormStage } from './form-pages.js';

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

/** Opens a draft where the person stopped; one that doesn't say so at the first open question. */
export function beginForm(set: CriteriaSet, draft: Draft): FormState {
  const page = draft.page ? clampPage(set, draft.page) : findOpenPage(set, draft.assessment);
  return { set, draft, ...page, target: null, trial: null };
}

function findOpenPage(set: CriteriaSet, assessment: Assessment): FormPage {
  const { picks } = assessment;
  const isBegun = Object.keys(picks).length > 0;
  if (!isBegun && listGateConditions(set).some(({ id }) => declarationOf(assessment, id) === null))
    return firstPage(set);
  const open = listScoredCriteria(set).findIndex(({ id }) => !Object.hasOwn(picks, id));
  return { stage: 'questions', position: Math.max(0, open) };
}

/** What is known of a sheet before its first answer. */
export interface SheetNames {
  /** The name of the product. */
  readonly product?: string | undefined;
  /** Who makes it, as another sheet has it. */
  readonly entity?: Assessment['entity'] | undefined;
  /** Whether the entity is one that the person has just written, not that of another sheet. */
  readonly isEntityWritten?: boolean;
}

export function createAssessment(
  set: CriteriaSet,
  now: Date,
  { product = '', entity = { name: '' } }: SheetNames = {},
): Assessment {
  const time = now.toISOString();
  const { layers } = set.pack;
  return {
    format: 'ocop-assessment/1',
    product: { name: product },
    entity,
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

/**
 * The sheet of a second product with the same answers, by the same entity. Notes, evidence and reviews are about the first one and stay with it,
 * and so does its name.
 * @param names what the person has written for the second one
 */
export function copyForOtherProduct(
  { pack, layers, set, entity, picks, declared, denied }: Assessment,
  now: Date,
  { product = '', entity: named = entity }: SheetNames = {},
): Assessment {
  const time = now.toISOString();
  return {
    format: 'ocop-assessment/1',
    product: { name: product },
    entity: named,
    pack,
    ...(layers && { layers }),
    set,
    stage: 'self',
    picks,
    declared,
    ...(denied && { denied }),
    criteria: {},
    times: { created: time, updated: time },
  };
}

export function setName(state: FormState, part: 'product' | 'entity', text: string, now: Date): FormState {
  return changeAssessment(state, { [part]: { ...state.draft.assessment[part], name: text } }, now);
}

/** @param kind of operator: a cooperative, a household…; empty clears it */
export function setEntityKind(state: FormState, kind: string, now: Date): FormState {
  const { kind: _former, ...entity } = state.draft.assessment.entity;
  return setEntity(state, { ...entity, ...(kind && { kind }) }, now);
}

/** Takes over the whole entity, as from the last sheet of this device. */
export function setEntity(state: FormState, entity: Assessment['entity'], now: Date): FormState {
  return changeAssessment(state, { entity }, now);
}

/** @param holds null takes the declaration back */
export function declareCondition(
  state: FormState,
  condition: string,
  holds: Declaration,
  now: Date,
): FormState {
  const { trial, draft } = state;
  if (trial) return { ...state, trial: { ...trial, declared: { ...trial.declared, [condition]: holds } } };
  return changeAssessment(state, withDeclaration(draft.assessment, condition, holds), now);
}

/** The draft remembers the page, to be resumed there. */
export function goToStage(state: FormState, stage: FormStage, position = state.position): FormState {
  const page = clampPage(state.set, { stage, position });
  return { ...state, ...page, draft: { ...state.draft, page } };
}

/** Starts a trial: from now on, changed answers belong to it until it is kept or dropped. */
export function beginTrial(state: FormState): FormState {
  return { ...state, trial: state.trial ?? { picks: {}, declared: {} } };
}

export function keepTrial(state: FormState, now: Date): FormState {
  const { picks, declared, denied } = shownAssessment(state);
  return { ...changeAssessment(state, { picks, declared, denied }, now), trial: null };
}

export function dropTrial(state: FormState): FormState {
  return { ...state, trial: null };
}
