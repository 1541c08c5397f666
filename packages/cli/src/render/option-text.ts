/** An option in words; 0 says that none of them is true. */
import { textIn, type Leaf } from '@ocop-kit/engine';
import type { Session } from '../context/command-context.js';

export function optionText({ lang, say }: Session, leaf: Leaf | undefined, ordinal: number | null): string {
  if (ordinal === null || !leaf) return say('noPick');
  if (leaf.tick) return say(ordinal === 1 ? 'tick' : 'untick');
  if (ordinal === 0) return say('noneOfThese');
  return `${ordinal}. ${textIn(leaf.options[ordinal - leaf.first]?.text, lang)}`;
}
