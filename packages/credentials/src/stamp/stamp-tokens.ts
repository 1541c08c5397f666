/** Records of many stamps, one number each: signed as they are asked for. */
import type { RatingRecord } from '../record/rating-record.js';
import { RatingError } from '../record/rating-error.js';
import { signRating } from '../rating/sign-rating.js';
import type { SigningKey } from '../signature/token.js';

/** The most stamps of one run. */
const MOST = 1_000_000;
/** Signed at once: enough to keep WebCrypto busy, and nothing to hold. */
const PORTION = 64;

/** Which stamps are made. */
export interface StampNumbers {
  /** The first number. */
  readonly first: number;
  readonly count: number;
  /** Digits that each number has at least; zeros stand in front. */
  readonly digits?: number | undefined;
}

/**
 * Signs one record for each stamp.
 *
 * @param record of the product; its own number is replaced
 * @param key as `signRating` takes it
 * @param numbers which stamps
 * @param signal ends the work between two portions
 * @returns tokens in the order of their numbers, no more of them at once than a portion
 * @throws {RatingError} for numbers that are none, and as `signRating` does
 */
export async function* signStamps(
  record: RatingRecord,
  key: SigningKey,
  { first, count, digits = 6 }: StampNumbers,
  signal?: AbortSignal,
): AsyncGenerator<string, void, undefined> {
  if (!Number.isSafeInteger(first) || first < 0) throw new RatingError('field', 'first');
  if (!Number.isSafeInteger(count) || count < 1 || count > MOST) throw new RatingError('field', 'count');
  for (let at = 0; at < count; at += PORTION) {
    signal?.throwIfAborted();
    yield* await Promise.all(
      Array.from({ length: Math.min(PORTION, count - at) }, (_, index) =>
        signRating({ ...record, stamp: String(first + at + index).padStart(digits, '0') }, key),
      ),
    );
  }
}
