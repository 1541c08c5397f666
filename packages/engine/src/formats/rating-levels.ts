/** Who rates: a province up to a rank, the centre above it. Apart from the schema: pages check a level without zod. */
export const RATING_LEVELS = ['province', 'centre'] as const;
/** One of `RATING_LEVELS`. */
export type RatingLevel = (typeof RATING_LEVELS)[number];
