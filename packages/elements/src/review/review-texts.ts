/** The words of a review in the language of the page, and answers of a set in words. */
import { compileSet, textIn, type CriteriaSet, type Leaf } from '@ocop-kit/engine';
import { noneText } from '../rules/none-of-these.js';
import { unitMessage } from '../rules/unit.js';
import { createTranslate, type Translate } from '../shared/i18n/messages.js';
import { momentDayText } from '../shared/moment-text.js';
import type { Review } from '@ocop-kit/engine/schema';
import { REVIEW_ENGLISH } from './messages.en.js';
import { REVIEW_MESSAGES, type ReviewMessageKey } from './messages.vi.js';

export interface ReviewTexts {
  readonly lang: string;
  readonly t: Translate<ReviewMessageKey>;
}

export function createReviewTexts(lang: string, set?: CriteriaSet): ReviewTexts {
  const messages = { vi: REVIEW_MESSAGES, en: REVIEW_ENGLISH };
  return {
    lang,
    t: createTranslate('ocop-self-assessment', messages, lang, set && unitMessage(set.pack, lang)),
  };
}

/** One printed option, or none of them, in words. */
export function optionText(set: CriteriaSet, leaf: Leaf, ordinal: number, { t, lang }: ReviewTexts): string {
  if (leaf.tick) return t(ordinal === 1 ? 'review-yes' : 'review-no');
  if (ordinal === 0 && leaf.none) return noneText(set.pack, lang, t('review-none'));
  return textIn(leaf.options[ordinal - leaf.first]?.text, lang);
}

/** The points of an option as they are printed. */
export function optionPoints(set: CriteriaSet, leaf: Leaf, ordinal: number): number {
  const option = leaf.options[ordinal - leaf.first];
  return (option?.points ?? 0) / compileSet(set).scale;
}

/** "Xã, Lê Văn Bình, 20/11/2026". */
export function reviewerText({ who, stage, time }: Review, { t }: ReviewTexts): string {
  return [t(`review-stage-${stage}`), who.name, momentDayText(time)].filter(Boolean).join(', ');
}
