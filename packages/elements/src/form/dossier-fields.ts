/**
 * What the forms of a dossier ask beside the criteria, as fields of the sheet by their path: who makes the product, what it is, and this
 * registration. Sheets may come from anywhere, so what stands in a field is read as what it should be, or not at all.
 */
import { ownValue } from '@ocop-kit/engine';
import type { Assessment, Entity, Registration } from '@ocop-kit/engine/schema';
import type { FormState } from './form-state.js';

type EntityField =
  | 'name'
  | 'kind'
  | 'established'
  | 'registration'
  | 'province'
  | 'provinceCode'
  | 'commune'
  | 'communeCode'
  | 'address'
  | 'phone'
  | 'email'
  | 'representative'
  | 'role'
  | 'sex'
  | 'ethnicity'
  | 'residence'
  | 'history'
  | 'structure';
type ProductField = 'name' | 'description' | 'papers' | 'otherPaper';
type RegistrationField =
  | 'kind'
  | 'year'
  | 'samples'
  | 'place'
  | 'signed'
  | 'results'
  | 'changes'
  | 'plan'
  | `certificate.${'number' | 'rank' | 'issued' | 'expires'}`;

/** Where a field stands in a sheet, such as `entity.sex`. */
export type FieldPath =
  `entity.${EntityField}` | `product.${ProductField}` | `registration.${RegistrationField}`;

/** What a field may hold; undefined is nothing yet. */
export type FieldValue = string | number | readonly string[] | undefined;

/** @returns what the sheet has there, undefined where it has nothing that a field may hold */
export function readDossierField(assessment: Assessment, field: FieldPath): FieldValue {
  const value = field
    .split('.')
    .reduce<unknown>((within, name) => (isObject(within) ? ownValue(within, name) : undefined), assessment);
  return isDossierValue(value) ? value : undefined;
}

/** Whether nothing is written in a field: blanks are nothing, and so is an empty list; an empty list of papers is an answer. */
export function isDossierFieldOpen(assessment: Assessment, field: FieldPath): boolean {
  const value = readDossierField(assessment, field);
  return value === undefined || (typeof value === 'string' && value.trim() === '');
}

/** Writes several fields as one change; a value of undefined or an empty text takes the field away, except for the two names. */
export function setDossierFields(
  state: FormState,
  values: Readonly<Partial<Record<FieldPath, FieldValue>>>,
  now: Date,
): FormState {
  const { entity, product, registration } = state.draft.assessment;
  const parts: Record<string, object> = { entity, product };
  if (isObject(registration)) parts['registration'] = registration;
  for (const [field, value] of Object.entries(values)) {
    const [part = '', ...path] = field.split('.');
    parts[part] = withValue(parts[part] ?? {}, path, value);
  }
  return withParts(state, parts, now);
}

/** Takes over all that another sheet says of the entity. */
export function takeOverEntity(state: FormState, entity: Entity, now: Date): FormState {
  return withParts(state, { entity }, now);
}

/** The parts of a sheet that a dossier asks about. */
interface DossierParts {
  readonly entity?: Entity;
  readonly product?: Assessment['product'];
  readonly registration?: Registration;
}

function withParts(state: FormState, parts: DossierParts, now: Date): FormState {
  const { draft } = state;
  const times = { ...draft.assessment.times, updated: now.toISOString() };
  return { ...state, draft: { ...draft, assessment: { ...draft.assessment, ...parts, times } } };
}

function withValue(part: object, [name = '', ...rest]: readonly string[], value: FieldValue): object {
  const { [name]: former, ...others } = part as Record<string, unknown>;
  if (rest.length > 0) return { ...part, [name]: withValue(isObject(former) ? former : {}, rest, value) };
  if (value !== undefined && value !== '') return { ...part, [name]: value };
  return name === 'name' ? { ...part, name: '' } : others;
}

function isDossierValue(value: unknown): value is FieldValue {
  return (
    typeof value === 'string' ||
    typeof value === 'number' ||
    (Array.isArray(value) && value.every((item) => typeof item === 'string'))
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
