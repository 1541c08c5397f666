/** The fields of a certificate that stand in a table of an office, and what our own tables call them. */

/** Where a column's cells go. */
export type RegisterField =
  | 'ordinal'
  | 'id'
  | 'product.name'
  | 'product.code'
  | 'product.gtin'
  | 'product.set'
  | 'product.group'
  | 'product.url'
  | 'product.trace'
  | 'entity.name'
  | 'entity.kind'
  | 'entity.code'
  | 'entity.representative'
  | 'entity.phone'
  | 'entity.email'
  | 'entity.address'
  | 'entity.commune'
  | 'entity.district'
  | 'entity.province'
  | 'stars'
  | 'score'
  | 'decision'
  | 'on'
  | 'issued'
  | 'expires'
  | 'until'
  | 'withdrawn'
  | 'issuer'
  | 'stated'
  /** Worked out from the history when the table was written; never read. */
  | 'state';

/** A column, and what it holds. */
export interface RegisterColumn {
  /** From 1. */
  readonly column: number;
  /** As the table has it, with the words above it where headings have two rows. */
  readonly heading: string;
  /** Undefined for a column that is no field: its cells are kept beside the certificate. */
  readonly field: RegisterField | undefined;
  /** A column for one rank, in which a mark stands: "4 sao" with an x beneath. */
  readonly tick?: number | undefined;
  /** The number of the certificate: the id where it can be one, the decision's where the table has no other. */
  readonly isCertificateNumber?: true | undefined;
}
