/** What a printed form can be filled with: a closed list, so that a form made elsewhere cannot ask for anything else. */

/** Texts of more than a line, each a block of its own. */
export const LONG_FIELDS = [
  'product.description',
  'entity.history',
  'entity.structure',
  'registration.results',
  'registration.changes',
  'registration.plan',
] as const;

/** What stands within a sentence. */
export const FORM_FIELDS = [
  'entity.name',
  'entity.kind',
  'entity.representative',
  'entity.role',
  'entity.sex',
  'entity.ethnicity',
  'entity.residence',
  // House, street and village with commune and province.
  'entity.address',
  'entity.commune',
  'entity.province',
  'entity.communeCode',
  'entity.provinceCode',
  'entity.phone',
  'entity.email',
  'entity.taxCode',
  'entity.established',
  'entity.registration',
  'product.name',
  // As given, or else of the codes of its places, with what is still open in brackets.
  'product.code',
  'product.otherPaper',
  // Industry, group and subgroup of the set that the product was registered in.
  'product.classification',
  'registration.year',
  'registration.number',
  'registration.samples',
  'registration.place',
  'signed.day',
  'signed.month',
  'signed.year',
  'certificate.number',
  'certificate.rank',
  'certificate.issued',
  'certificate.expires',
  'set.no',
  'set.title',
  // What is printed beneath the title of the set, and beneath its criteria.
  'set.classification',
  'set.note',
  'pack.programme',
  'pack.title',
  'pack.number',
  'pack.issuer',
  'result.total',
  'result.max',
  'result.rank',
  // What is always written by hand.
  'blank',
] as const;

/** What the headings of a score sheet are filled with, row by row. */
export const HEADING_FIELDS = [
  'section.id',
  'section.title',
  'section.max',
  'case.letter',
  'case.no',
  'case.title',
] as const;

/** What a box is ticked by: `{box registration.kind=first}`, `{box product.papers=trademark}`. */
export const BOX_FIELDS = ['registration.kind', 'product.papers'] as const;

/** A text of more than a line. */
export type LongField = (typeof LONG_FIELDS)[number];
/** What stands within a sentence of a printed form. */
export type FormField = (typeof FORM_FIELDS)[number];
/** What a heading of a score sheet is filled with. */
export type HeadingField = (typeof HEADING_FIELDS)[number];
/** What a box is ticked by. */
export type BoxField = (typeof BOX_FIELDS)[number];
