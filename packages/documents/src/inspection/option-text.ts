/** An option in a table: its words, and what it brings. */
import { textIn } from '@ocop-kit/engine';
import type { InspectionContext } from './inspection-context.js';

/** @param pick the ordinal; null without one */
export function optionText(
  { t, lang, number, compiled }: InspectionContext,
  criterion: string,
  pick: number | null,
  points: number,
): string {
  const leaf = compiled.leaves[compiled.positions.get(criterion) ?? -1];
  if (!leaf || pick === null) return t('sheet.unanswered');
  const option = leaf.options[pick - leaf.first];
  if (!option) return t('sheet.noneOfThese');
  const text = leaf.tick ? t(pick === 1 ? 'sheet.tick' : 'sheet.noTick') : textIn(option.text, lang);
  return t('sheet.option', { ordinal: String(pick), text, points: number(points) });
}
