/**
 * The pages of a dossier as data: one thing at a time, what each asks, and of whom. Which fields are asked at all the printed forms decide; a
 * programme whose forms ask for less has fewer pages.
 */
import type { RatingKind } from '@ocop-kit/engine';
import type { Assessment } from '@ocop-kit/engine/schema';
import { isDossierFieldOpen, readDossierField, type FieldPath } from '../../form/dossier-fields.js';

/** How a field is asked. */
export type FieldInput =
  | { readonly as: 'line' | 'note' | 'day' | 'commune' | 'papers' | 'entity-kind' | 'rank' | 'ethnicity' }
  | NumberInput
  /** A message each, `dossier-<field>-<value>`. */
  | { readonly as: 'choice'; readonly values: readonly string[] };

/** A whole number within bounds. */
export interface NumberInput {
  readonly as: 'number';
  readonly least: number;
  readonly most: number;
}

export interface PageField {
  readonly field: FieldPath;
  readonly input: FieldInput;
  /** Nobody has to have it: an open one keeps no page open. */
  readonly isOptional?: true;
  /** It may be written by hand on paper: an open one keeps no page open either. */
  readonly isByHand?: true;
  /** What browsers fill in by themselves. */
  readonly autocomplete?: AutoFill;
  readonly keyboard?: 'tel' | 'email' | 'numeric';
}

export interface DossierPage {
  readonly id: PageId;
  readonly fields: readonly PageField[];
  /** The kinds of registration that the page is for; without it for all. */
  readonly kinds?: readonly RatingKind[];
}

export type PageId =
  | 'registration'
  | 'certificate'
  | 'changes'
  | 'entity'
  | 'place'
  | 'person'
  | 'papers'
  | 'product'
  | 'history'
  | 'results'
  | 'plan'
  | 'signing';

const line = { as: 'line' } as const;
const note = { as: 'note' } as const;
const day = { as: 'day' } as const;
/** Who registers for the first time has neither a former certificate nor changes to tell of. */
const AGAIN: readonly RatingKind[] = ['upgrade', 're-rating'];

const PAGES: readonly DossierPage[] = [
  {
    id: 'registration',
    fields: [
      { field: 'registration.kind', input: { as: 'choice', values: ['first', ...AGAIN] } },
      {
        field: 'registration.year',
        input: { as: 'number', least: 1900, most: 9999 },
        keyboard: 'numeric',
      },
    ],
  },
  {
    id: 'certificate',
    kinds: AGAIN,
    fields: [
      { field: 'registration.certificate.number', input: line },
      { field: 'registration.certificate.rank', input: { as: 'rank' } },
      { field: 'registration.certificate.issued', input: day, keyboard: 'numeric' },
      { field: 'registration.certificate.expires', input: day, keyboard: 'numeric' },
    ],
  },
  { id: 'changes', kinds: AGAIN, fields: [{ field: 'registration.changes', input: note }] },
  {
    id: 'entity',
    fields: [
      { field: 'entity.name', input: line, autocomplete: 'organization' },
      { field: 'entity.kind', input: { as: 'entity-kind' } },
      { field: 'entity.established', input: day, keyboard: 'numeric' },
      { field: 'entity.registration', input: line, isOptional: true },
    ],
  },
  {
    id: 'place',
    fields: [
      { field: 'entity.commune', input: { as: 'commune' } },
      { field: 'entity.address', input: line, autocomplete: 'street-address' },
      { field: 'entity.phone', input: line, autocomplete: 'tel', keyboard: 'tel' },
      { field: 'entity.email', input: line, autocomplete: 'email', keyboard: 'email', isOptional: true },
    ],
  },
  {
    id: 'person',
    fields: [
      { field: 'entity.representative', input: line, autocomplete: 'name' },
      { field: 'entity.role', input: line, autocomplete: 'off' },
      { field: 'entity.sex', input: { as: 'choice', values: ['female', 'male'] } },
      { field: 'entity.ethnicity', input: { as: 'ethnicity' } },
      { field: 'entity.residence', input: line },
    ],
  },
  {
    id: 'papers',
    fields: [
      { field: 'product.papers', input: { as: 'papers' } },
      { field: 'product.otherPaper', input: line, isOptional: true },
    ],
  },
  {
    id: 'product',
    fields: [
      { field: 'product.name', input: line },
      { field: 'product.description', input: note },
    ],
  },
  {
    id: 'history',
    fields: [
      { field: 'entity.history', input: note },
      { field: 'entity.structure', input: note },
    ],
  },
  { id: 'results', fields: [{ field: 'registration.results', input: note }] },
  { id: 'plan', fields: [{ field: 'registration.plan', input: note }] },
  {
    id: 'signing',
    fields: [
      {
        field: 'registration.samples',
        input: { as: 'number', least: 0, most: 100_000 },
        keyboard: 'numeric',
      },
      { field: 'registration.place', input: line, isByHand: true },
      { field: 'registration.signed', input: day, keyboard: 'numeric', isByHand: true },
    ],
  },
];

/** What the pages are chosen by. */
export interface PageChoice {
  /** Whether any printed form asks for a field. */
  readonly isAsked: (field: FieldPath) => boolean;
}

/** The number of a page in a list of all: it stays the same whichever kind of registration is chosen, and 0 is the check-list. */
export function pageNumber(id: PageId): number {
  return PAGES.findIndex((page) => page.id === id) + 1;
}

/** The pages of this sheet, by what its registration is and what the printed forms ask. */
export function listPages(assessment: Assessment, { isAsked }: PageChoice): readonly DossierPage[] {
  const kind = readDossierField(assessment, 'registration.kind');
  return PAGES.filter(({ kinds }) => !kinds || kinds.some((one) => one === kind)).flatMap((page) => {
    const fields = page.fields.filter(({ field }) => isAsked(field));
    return fields.length > 0 ? [{ ...page, fields }] : [];
  });
}

/** The page of a number, if this sheet has it. */
export function findPage(
  assessment: Assessment,
  number: number,
  choice: PageChoice,
): DossierPage | undefined {
  return listPages(assessment, choice).find(({ id }) => pageNumber(id) === number);
}

/** The fields of a page that still want an answer. */
export function listOpenFields(assessment: Assessment, { fields }: DossierPage): readonly PageField[] {
  return fields.filter(
    ({ field, isOptional, isByHand }) => !isOptional && !isByHand && isDossierFieldOpen(assessment, field),
  );
}

/** The first page after this one that still asks something; pages before it are not gone back to. @param after 0 for the first of all */
export function nextOpenPage(
  assessment: Assessment,
  after: number,
  choice: PageChoice,
): DossierPage | undefined {
  return listPages(assessment, choice).find(
    (page) => pageNumber(page.id) > after && listOpenFields(assessment, page).length > 0,
  );
}
