/** What minimums that were not reached ask for, of a criterion or of a section. */
import type { CompiledSet } from '../pack/compiled.js';
import type { MissedMinimum, MissedSectionMinimum, Result } from '../result/result.js';
import type { Values } from '../text/fill-message.js';
import { textIn } from '../text/text.js';

/**
 * @param band the title of the rank that asks for it
 * @returns the key of the message and what fills it
 */
export function describeMissedMinimum(
  set: CompiledSet,
  result: Result,
  { criterion, option, pick }: MissedMinimum,
  band: string,
  lang: string,
): { readonly key: string; readonly values: Values } {
  const position = set.positions.get(criterion) ?? -1;
  const leaf = set.leaves[position];
  const optionText = (ordinal: number | null): string =>
    ordinal === null ? '' : textIn(leaf?.options[ordinal - leaf.first]?.text, lang);
  const isEvaluated = result.criteria[position]?.state !== 'not-evaluated';
  const withoutPick = isEvaluated ? 'unanswered' : 'not-evaluated';
  return {
    key: pick === null ? withoutPick : pick === 0 ? 'none-of-these' : 'missed',
    values: {
      criterion,
      title: textIn(leaf?.title, lang),
      band,
      required: optionText(option),
      picked: optionText(pick),
    },
  };
}

/**
 * @param band as above
 * @returns what fills the message `section-short`
 */
export function describeMissedSection(
  set: CompiledSet,
  { section, required, points }: MissedSectionMinimum,
  band: string,
  lang: string,
): Values {
  return {
    section,
    title: textIn(set.source.sections.find(({ id }) => id === section)?.title, lang),
    band,
    required,
    points,
  };
}
