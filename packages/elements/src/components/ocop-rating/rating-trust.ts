/** What a page trusts to verify signed ratings with. */
import type { Trust } from '@ocop-kit/credentials/rating';

/** What a page trusts to verify ratings with. */
export type RatingTrust = Trust & {
  /** The day in Vietnam on which ratings are judged, `YYYY-MM-DD`; today by default. */
  readonly on?: string | undefined;
};
