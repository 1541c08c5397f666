/** A pick in words; the pick 0 means that none of the options is true. */
import { textIn, type Leaf } from '@ocop-kit/engine';
import type { CommandContext } from '../context/command-context.js';

export function optionText(
  { lang, t }: CommandContext,
  leaf: Leaf | undefined,
  ordinal: number | null,
): string {
  if (ordinal === null || !leaf) return t('noPick');
  if (leaf.tick) return t(ordinal === 1 ? 'tick' : 'untick');
  if (ordinal === 0) return t('noneOfThese');
  return `${ordinal}. ${textIn(leaf.options[ordinal - leaf.first]?.text, lang)}`;
}
