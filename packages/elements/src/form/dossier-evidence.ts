/** Documents of a whole dossier: one file attached at every criterion that it serves, or put in the place of others. */
import { ownValue } from '@ocop-kit/engine';
import type { Assessment, Evidence } from '@ocop-kit/engine/schema';
import { fileKey } from '../files/file-key.js';
import type { FormState } from './form-state.js';

/** A document of a sheet: `assessment.criteria[criterion].evidence[position]`. */
export interface EvidenceAt {
  readonly criterion: string;
  readonly position: number;
}

export function evidenceAt(
  { criteria }: Assessment,
  { criterion, position }: EvidenceAt,
): Evidence | undefined {
  return ownValue(criteria, criterion)?.evidence?.[position];
}

/** Every document of a sheet that is this file. @param key of the file */
export function listEvidenceOf({ criteria }: Assessment, key: string | undefined): readonly EvidenceAt[] {
  return Object.entries(criteria).flatMap(([criterion, { evidence = [] }]) =>
    evidence.flatMap((one, position) => (fileKey(one) === key ? [{ criterion, position }] : [])),
  );
}

/** Attaches a document at criteria, instead of others; a criterion that has its file already gets it no second time. */
export function attachToCriteria(
  state: FormState,
  evidence: Evidence,
  criteria: readonly string[],
  now: Date,
  instead: readonly EvidenceAt[] = [],
): FormState {
  const key = fileKey(evidence);
  const changed = new Set([...criteria, ...instead.map(({ criterion }) => criterion)]);
  return changeEvidence(state, [...changed], now, (list, criterion) => {
    const left = list.filter(
      (_, at) => !instead.some((one) => one.criterion === criterion && one.position === at),
    );
    const isThere = key !== undefined && left.some((other) => fileKey(other) === key);
    return criteria.includes(criterion) && !isThere ? [...left, evidence] : left;
  });
}

/** Takes documents away. */
export function detachAll(state: FormState, gone: readonly EvidenceAt[], now: Date): FormState {
  return changeEvidence(state, [...new Set(gone.map(({ criterion }) => criterion))], now, (list, criterion) =>
    list.filter((_, at) => !gone.some((one) => one.criterion === criterion && one.position === at)),
  );
}

function changeEvidence(
  state: FormState,
  changed: readonly string[],
  now: Date,
  change: (list: readonly Evidence[], criterion: string) => Evidence[],
): FormState {
  const { draft } = state;
  const { assessment } = draft;
  const criteria = { ...assessment.criteria };
  for (const criterion of changed) {
    const own = ownValue(criteria, criterion);
    criteria[criterion] = { ...own, evidence: change(own?.evidence ?? [], criterion) };
  }
  const times = { ...assessment.times, updated: now.toISOString() };
  return { ...state, draft: { ...draft, assessment: { ...assessment, criteria, times } } };
}
