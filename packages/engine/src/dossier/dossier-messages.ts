/** The keys of what is said of a dossier. */
export type DossierTextKey =
  | 'there'
  | 'there-until'
  | 'missing'
  | 'expired'
  | 'not-needed'
  | 'not-needed-here'
  | 'where-there-is-one'
  | 'fields'
  | 'and-others'
  | 'expired-papers'
  | 'optional-fields'
  | 'samples'
  | 'asked'
  | 'asked-by-many'
  | 'serves'
  | 'or'
  | 'example'
  | 'unit'
  | 'unit-one'
  | 'complete'
  | 'one-left'
  | 'left'
  | 'progress'
  | 'early'
  | 'open'
  | 'late'
  | 'unknown';

/** The messages of one language. */
export type DossierMessages = Readonly<Record<DossierTextKey, string>>;
