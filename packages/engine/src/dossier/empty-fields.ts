/** What is empty in a form of the dossier. */
import type { Assessment } from '../formats/assessment.js';
import type { DossierFieldPath } from '../formats/dossier-fields.js';
import type { DossierField, DossierRules } from '../formats/dossier-rules.js';
import type { RatingKind } from '../formats/rating-kinds.js';
import { isRecord } from '../checks/record.js';
import { ownValue } from '../text/own-value.js';
import type { EmptyField } from './dossier-item.js';

/** What is looked at of an assessment. */
export type DossierAssessment = Pick<
  Assessment,
  'picks' | 'declared' | 'criteria' | 'entity' | 'product' | 'registration' | 'reviews'
>;

/** Where a form is filled in. */
export interface FormQuestion {
  readonly assessment: DossierAssessment;
  readonly set: number;
  readonly kind: RatingKind;
  /** How many criteria that count are not answered. */
  readonly unanswered: number;
}

/** @returns the fields that are asked for and empty, in the order of the form */
export function listEmptyFields(
  { fields }: Pick<DossierRules, 'fields'>,
  form: string,
  question: FormQuestion,
): readonly EmptyField[] {
  return fields
    .filter((field) => field.form === form && isAsked(field, question) && isEmpty(field, question))
    .map(({ path, title, optional }) => ({ path, title, ...(optional && { optional }) }));
}

function isAsked(
  { registrations, exceptSets = [], criteria }: DossierField,
  { kind, set }: FormQuestion,
): boolean {
  const isPrinted = !criteria || Object.values(criteria).some((sets) => sets.includes(set));
  return isPrinted && !exceptSets.includes(set) && (registrations?.includes(kind) ?? true);
}

function isEmpty({ path, criteria = {} }: DossierField, question: FormQuestion): boolean {
  const { assessment, set, unanswered } = question;
  if (path === 'picks') return unanswered > 0;
  // None of them is an answer, too.
  if (path === 'product.papers') return assessment.product.papers === undefined;
  if (path !== 'reviews') return isBlank(assessment, path);
  return !Object.entries(criteria).some(
    ([criterion, sets]) =>
      sets.includes(set) &&
      (ownValue(assessment.reviews ?? {}, criterion) ?? []).some(({ remark = '' }) => remark.trim() !== ''),
  );
}

/** Nothing written, or nothing but spaces. */
export function isBlank(assessment: DossierAssessment, path: DossierFieldPath): boolean {
  const value = path
    .split('.')
    .reduce<unknown>((inside, step) => (isRecord(inside) ? ownValue(inside, step) : undefined), assessment);
  if (Array.isArray(value)) return value.length === 0;
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}
