/** What a printed form of a dossier may ask for: places of an assessment, and two that are worked out. */

/** `picks`: every criterion that applies is answered; `reviews`: a reviewer wrote a remark about one of `criteria`. */
export const DOSSIER_FIELDS = [
  'entity.name',
  'entity.kind',
  'entity.representative',
  'entity.role',
  'entity.sex',
  'entity.ethnicity',
  'entity.residence',
  'entity.address',
  'entity.commune',
  'entity.province',
  'entity.phone',
  'entity.email',
  'entity.taxCode',
  'entity.established',
  'entity.registration',
  'entity.history',
  'entity.structure',
  'product.name',
  'product.description',
  'product.papers',
  'registration.kind',
  'registration.year',
  'registration.number',
  'registration.samples',
  'registration.place',
  'registration.signed',
  'registration.results',
  'registration.changes',
  'registration.plan',
  'registration.certificate.number',
  'registration.certificate.rank',
  'registration.certificate.issued',
  'registration.certificate.expires',
  'picks',
  'reviews',
] as const;
/** One of `DOSSIER_FIELDS`. */
export type DossierFieldPath = (typeof DOSSIER_FIELDS)[number];

/** Who puts a dossier together: the producer, then the commune, then the province. */
export const DOSSIER_LEVELS = ['self', 'commune', 'province'] as const;
/** One of `DOSSIER_LEVELS`. */
export type DossierLevel = (typeof DOSSIER_LEVELS)[number];
