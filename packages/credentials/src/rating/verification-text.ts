/** What was found about a rating, in words. */
import { formatDay } from '@ocop-kit/engine/days';
import { english } from './messages.en.js';
import { VERIFICATION_MESSAGES, type VerificationMessageKey } from './messages.vi.js';
import type { RatingVerification } from './verify-rating.js';

/** A verification in words. */
export interface VerificationText {
  /** Two or three words: verified, altered … */
  readonly title: string;
  /** Sentences, the most important first; among them how old the lists are. */
  readonly sentences: readonly string[];
}

/**
 * Says what was found about a rating.
 *
 * @param verification of `verifyRating`
 * @param lang `vi` or `en`
 * @returns a title, and sentences for whoever wants to know why
 */
export function verificationText(verification: RatingVerification, lang: 'vi' | 'en'): VerificationText {
  const messages = lang === 'vi' ? VERIFICATION_MESSAGES : english;
  const t = (key: VerificationMessageKey, values: Readonly<Record<string, string>> = {}): string =>
    messages[key].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  const day = (value: string): string => formatDay(value, lang === 'vi');
  const { state, reason, field = '', record, issuer, entry, extendedUntil, asOf, old } = verification;
  const title = t(state);
  if (!record || !issuer)
    return { title, sentences: [t(`reason.${reason}` as VerificationMessageKey, { field })] };
  const values = {
    issuer: issuer.name,
    expires: day(record.expires),
    until: day(extendedUntil ?? record.expires),
    on: day(entry?.on ?? ''),
  };
  return {
    title,
    sentences: [
      t(
        extendedUntil !== undefined && state === 'verified'
          ? 'extended.text'
          : (`${state}.text` as VerificationMessageKey),
        values,
      ),
      ...(entry?.ground === undefined ? [] : [t('ground', { ground: entry.ground.replace(/\.$/, '') })]),
      ...(asOf === undefined
        ? [t('not-compared')]
        : [t(old.includes('status') ? 'old-status' : 'compared', { day: day(asOf) })]),
      ...(old.includes('keys') ? [t('old-keys')] : []),
    ],
  };
}
