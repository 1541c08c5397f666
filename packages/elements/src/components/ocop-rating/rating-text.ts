/** The words of a rating, shared by the element and the static renderer. */
import { createTranslate, type Translate } from '../../shared/i18n/messages.js';
import {
  dayText,
  expiryOf,
  extensionOf,
  isPast,
  OCOP,
  todayHere,
  validityOn,
  type RatingData,
  type Validity,
} from './rating-data.js';
import { english } from './messages.en.js';
import { RATING_MESSAGES, type RatingMessageKey } from './messages.vi.js';

export interface RatingText {
  readonly most: number;
  /** "4 out of 5 stars", or a statement that there is no rank. */
  readonly stars: string;
  /** The rank in words; empty without one. */
  readonly verdict: string;
  readonly score: string;
  readonly state: Validity | undefined;
  /** Until when the certificate is or was valid, or that nobody knows. Empty without a rank. */
  readonly validity: string;
  /** Who issued it, by which decision. */
  readonly source: string;
  readonly more: string;
}

export const ratingTranslate = (lang: string): Translate<RatingMessageKey> =>
  createTranslate('ocop-rating', { vi: RATING_MESSAGES, en: english }, lang);

/** @param today an ISO day; defaults to today where the person is */
export function ratingText(data: RatingData, lang: string, today: string | undefined): RatingText {
  const t = ratingTranslate(lang);
  const { stars, score, certificate, mostStars: most = OCOP.mostStars, mostScore = OCOP.mostScore } = data;
  const { issuer, decision = '', issued, withdrawn } = certificate ?? {};
  const state = certificate && validityOn(certificate, today || todayHere());
  const { programme = OCOP.programme } = data;
  const source = [issuer, decision && t('decision', { decision })].filter(Boolean);
  return {
    most,
    stars: stars === null ? t('none') : t('stars', { stars, most }),
    verdict: stars ? t(isPast(state) ? 'verdict-expired' : 'verdict', { programme, stars }) : '',
    score: score === undefined ? '' : t('score', { score, most: mostScore }),
    state,
    validity: state
      ? t(state, {
          day: dayText(expiryOf(certificate)),
          extended: dayText(extensionOf(certificate)),
          issued: dayText(issued),
          withdrawn: dayText(withdrawn),
        })
      : stars
        ? t('unknown')
        : '',
    source: source.join(' · '),
    more: t('more'),
  };
}
