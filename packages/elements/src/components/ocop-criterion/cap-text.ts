/** What a pick costs, in a sentence: said right under it, before the result says it. */
import { textIn, type PickCap } from '@ocop-kit/engine';
import type { Translate } from '../../shared/i18n/messages.js';
import type { CriterionView } from './criterion-view.js';
import type { CriterionMessageKey } from './messages.vi.js';

/** The option stands whole right below; more of it would bury the sentence. */
const MOST_LETTERS = 80;

export function capText(
  { pack, criterion, pick }: CriterionView,
  { stars, rank, required }: PickCap,
  lang: string,
  t: Translate<CriterionMessageKey>,
): string {
  const titleOf = (of: number): string => textIn(pack.bands.find((band) => band.rank === of)?.title, lang);
  const levels = required.map((ordinal) => {
    const text = textIn(criterion.options?.[ordinal - 1]?.text, lang);
    return `“${shorten(text)}”`;
  });
  return t(pick === 0 ? 'cap-none' : 'cap', {
    most: titleOf(stars),
    required: levels.join(t('or')),
    rank: titleOf(rank),
  });
}

/** Ends with a whole word. */
function shorten(text: string): string {
  if (text.length <= MOST_LETTERS) return text.replace(/\.$/, '');
  const cut = text.slice(0, MOST_LETTERS);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[,;:(]+$/, '')}…`;
}
