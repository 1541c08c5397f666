/** The words of a rating, shared by the element and the static renderer. */
import { createTranslate } from '../../shared/i18n/messages.js';
import {
  dayText,
  expiryOf,
  OCOP,
  todayHere,
  validityOn,
  type RatingData,
  type Validity,
} from './rating-data.js';
import { english } from './messages.en.js';
import { RATING_MESSAGES } from './messages.vi.js';

export interface RatingText {
  readonly most: number;
  /** "4 out of 5 stars", or a statement that there is no rank. */
  readonly stars: string;
  readonly score: string;
  readonly state: Validity | undefined;
  /** Until when the certificate is or was valid. Empty without a certificate, like `source`. */
  readonly validity: string;
  /** Who issued it, by which decision. */
  readonly source: string;
  readonly more: string;
}

/** @param today an ISO day; defaults to today where the person is */
export function ratingText(data: RatingData, lang: string, today: string | undefined): RatingText {
  const t = createTranslate('ocop-rating', { vi: RATING_MESSAGES, en: english }, lang);
  const { stars, score, certificate, mostStars: most = OCOP.mostStars, mostScore = OCOP.mostScore } = data;
  const { issuer, decision = '', extended = '' } = certificate ?? {};
  const state = certificate && validityOn(certificate, today || todayHere());
  const source = [issuer, decision && t('decision', { decision })].filter(Boolean);
  return {
    most,
    stars: stars === null ? t('none') : t('stars', { stars, most }),
    score: score === undefined ? '' : t('score', { score, most: mostScore }),
    state,
    validity: state
      ? t(state, { day: dayText(expiryOf(certificate) ?? ''), extended: dayText(extended) })
      : '',
    source: source.join(' · '),
    more: t('more'),
  };
}
