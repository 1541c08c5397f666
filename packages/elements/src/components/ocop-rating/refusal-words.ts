/** Fetches the words about refused records where one is refused: the pages of nearly all products never need them. */
import type { RatingProblem } from './read-rating.js';

/** Says in one sentence why a record is refused. */
export type RefusalText = (value: unknown, problems: readonly RatingProblem[], lang: string) => string;

let fetched: Promise<RefusalText> | undefined;

/** @returns undefined if they cannot be fetched, as on a line that was cut; the next refusal asks again */
export function fetchRefusalText(): Promise<RefusalText | undefined> {
  fetched ??= import('./rating-refusal.js').then(({ refusalText }) => refusalText);
  return fetched.catch(() => {
    fetched = undefined;
    return undefined;
  });
}
