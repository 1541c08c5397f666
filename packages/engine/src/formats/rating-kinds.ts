/** What is asked for: a first rating, a higher rank, or the same product again when its certificate ends. */
export const RATING_KINDS = ['first', 'upgrade', 're-rating'] as const;
/** One of `RATING_KINDS`. */
export type RatingKind = (typeof RATING_KINDS)[number];
