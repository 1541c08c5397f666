/** Which fields of a sheet the printed forms of a programme ask for. */
import type { CriteriaSet } from '@ocop-kit/engine';
import type { DossierRules } from '@ocop-kit/engine/dossier';
import type { FieldPath } from '../../form/dossier-fields.js';

/** What the general forms print, where a programme has none of its own. */
const GENERAL: readonly FieldPath[] = [
  'registration.kind',
  'registration.changes',
  'registration.samples',
  'registration.place',
  'registration.results',
  'registration.plan',
  'entity.name',
  'entity.kind',
  'entity.address',
  'entity.phone',
  'entity.email',
  'entity.representative',
  'entity.role',
  'entity.history',
  'entity.structure',
  'product.name',
  'product.description',
];

/** What goes with a field that a form asks for, and has no line of its own there. */
const BESIDE: Readonly<Partial<Record<FieldPath, FieldPath>>> = {
  'entity.commune': 'entity.province',
  'product.otherPaper': 'product.papers',
  'registration.place': 'registration.kind',
  'registration.signed': 'registration.kind',
  'registration.changes': 'registration.kind',
  'registration.certificate.number': 'registration.kind',
  'registration.certificate.rank': 'registration.kind',
  'registration.certificate.issued': 'registration.kind',
  'registration.certificate.expires': 'registration.kind',
};

/** @param rules undefined for a programme without any */
export function askedFields(
  rules: DossierRules | undefined,
  { no }: Pick<CriteriaSet, 'no'>,
): (field: FieldPath) => boolean {
  const asked = new Set<string>(
    rules
      ? rules.fields.filter(({ exceptSets }) => !exceptSets?.includes(no)).map(({ path }) => path)
      : GENERAL,
  );
  return (field) => asked.has(field) || (rules !== undefined && asked.has(BESIDE[field] ?? ''));
}
