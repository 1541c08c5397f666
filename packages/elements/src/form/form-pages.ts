/** The pages of the form in their order: the gate, the questions with an interval between sections, the result, the dossier. */
import { compileSet, type CriteriaSet } from '@ocop-kit/engine';
import { listGateConditions } from './conditions.js';

export type FormStage = 'gate' | 'questions' | 'interval' | 'result' | 'dossier';

export interface FormPage {
  readonly stage: FormStage;
  /** The position of the criterion; that of an interval is the criterion it follows. Of the dossier the number of its page, 0 for its list. */
  readonly position: number;
}

/** The gate has questions only where the set has conditions of the whole dossier. */
export function firstPage(set: CriteriaSet): FormPage {
  return { stage: listGateConditions(set).length > 0 ? 'gate' : 'questions', position: 0 };
}

export function pageAfter(set: CriteriaSet, { stage, position }: FormPage): FormPage {
  if (stage === 'gate') return { stage: 'questions', position: 0 };
  if (stage === 'result' || isLast(set, position)) return { stage: 'result', position };
  if (stage === 'questions' && isEndOfSection(set, position)) return { stage: 'interval', position };
  return { stage: 'questions', position: position + 1 };
}

/** @returns undefined before the first page */
export function pageBefore(set: CriteriaSet, { stage, position }: FormPage): FormPage | undefined {
  if (stage === 'dossier') return { stage: position > 0 ? stage : 'result', position: 0 };
  if (stage === 'result') return { stage: 'questions', position: lastPosition(set) };
  if (stage === 'interval') return { stage: 'questions', position };
  if (stage === 'gate') return undefined;
  if (position > 0)
    return { stage: isEndOfSection(set, position - 1) ? 'interval' : 'questions', position: position - 1 };
  const first = firstPage(set);
  return first.stage === 'gate' ? first : undefined;
}

/** The nearest page that the set has: what was remembered may be of other rules. */
export function clampPage(set: CriteriaSet, { stage, position }: FormPage): FormPage {
  if (stage === 'gate') return firstPage(set);
  const within = stage === 'dossier' ? position : Math.max(0, Math.min(lastPosition(set), position));
  const isReal = stage !== 'interval' || (isEndOfSection(set, within) && !isLast(set, within));
  return { stage: isReal ? stage : 'questions', position: within };
}

export function isLast(set: CriteriaSet, position: number): boolean {
  return position >= lastPosition(set);
}

function lastPosition(set: CriteriaSet): number {
  return compileSet(set).leaves.length - 1;
}

function isEndOfSection(set: CriteriaSet, position: number): boolean {
  const { leaves } = compileSet(set);
  return leaves[position]?.section !== leaves[position + 1]?.section;
}
