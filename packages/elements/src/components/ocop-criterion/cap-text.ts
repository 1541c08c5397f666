/** What a pick costs, in a sentence: said right under it, before the result says it. */
import { textIn, type PickCap } from '@ocop-kit/engine';
import type { Translate } from '../../shared/i18n/messages.js';
import type { CriterionView } from './criterion-view.js';
import type { CriterionMessageKey } from './messages.vi.js';

/** The option stands whole right below; more of it would bury the sentence, unless it begins as the pick does. */
const MOST_LETTERS = 80;

export function capText(
  { pack, criterion, pick }: CriterionView,
  { stars, rank, required }: PickCap,
  lang: string,
  t: Translate<CriterionMessageKey>,
): string {
  const titleOf = (of: number): string => textIn(pack.bands.find((band) => band.rank === of)?.title, lang);
  const textOf = (ordinal: number | null): string =>
    textIn(criterion.options?.[(ordinal ?? 0) - 1]?.text, lang);
  const levels = required.map((ordinal) => `“${shorten(textOf(ordinal), textOf(pick))}”`);
  return t(pick === 0 ? 'cap-none' : 'cap', {
    most: titleOf(stars),
    required: levels.join(t('or')),
    rank: titleOf(rank),
  });
}

/** Ends with a whole word; what the picked option says, too, is no level of its own, so there nothing is left out. */
function shorten(text: string, picked: string): string {
  const cut = text.slice(0, MOST_LETTERS);
  const kept = cut.slice(0, cut.lastIndexOf(' ')).replace(/[,;:(]+$/, '');
  return text.length <= MOST_LETTERS || bare(picked).startsWith(bare(kept))
    ? text.replace(/\.$/, '')
    : `${kept}…`;
}

/** Whether words are linked by a comma or by “và” makes no difference that anybody looks for. */
function bare(text: string): string {
  return text.toLowerCase().replace(/ (?:và|and) |[^\p{L}\p{M}\p{N}]/gu, '');
}
