/** What was picked at a criterion, in the words of the rules. */
import { ownValue, textIn } from '@ocop-kit/engine';
import type { Criterion } from '@ocop-kit/engine/schema';
import type { FormContext } from '../form-context.js';

/** @returns the option's text, or that none is true; undefined where nothing was picked */
export function findPick(
  { assessment, lang, t }: FormContext,
  { id, options, tick }: Criterion,
): string | undefined {
  const pick = ownValue(assessment?.picks ?? {}, id);
  if (pick === undefined) return undefined;
  if (tick) return t(pick === 1 ? 'boxTicked' : 'boxEmpty');
  const option = options?.[pick - 1];
  return option ? textIn(option.text, lang) : t('noneOfThese');
}
