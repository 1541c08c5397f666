/** Criteria and answers of a set in the words a page speaks. */
import { compileSet, textIn, type CriteriaSet, type Leaf } from '@ocop-kit/engine/core';
import { noneText } from '../rules/none-of-these.js';
import { sayIn, type Say } from '../shared/i18n/messages.js';
import { english } from './messages.en.js';
import { FORMER_WORDS, type FormerWord } from './messages.vi.js';

export interface Speech {
  readonly lang: string;
  readonly say: Say<FormerWord>;
}

export function speechIn(lang: string): Speech {
  return { lang, say: sayIn('ocop-self-assessment', { vi: FORMER_WORDS, en: english }, lang) };
}

export function titleText(set: CriteriaSet, criterion: string, { lang }: Speech): string {
  return `${criterion} ${textIn(leafOf(set, criterion)?.title, lang)}`;
}

/** @param option the ordinal, as printed; 0 for none of the options */
export function answerText(
  set: CriteriaSet,
  { criterion, option }: { readonly criterion: string; readonly option: number },
  { say, lang }: Speech,
): string {
  const leaf = leafOf(set, criterion);
  if (leaf?.tick) return say(option === 1 ? 'yes' : 'no');
  if (option === 0) return noneText(set.pack, lang, say('none'));
  return textIn(leaf?.options[option - leaf.first]?.text, lang);
}

/** What was answered before, as a sentence. */
export function wasText(
  set: CriteriaSet,
  answer: { readonly criterion: string; readonly option: number; readonly points: number },
  speech: Speech,
): string {
  return speech.say('before', { answer: answerText(set, answer, speech), points: answer.points });
}

function leafOf(set: CriteriaSet, criterion: string): Leaf | undefined {
  const { leaves, positions } = compileSet(set);
  return leaves[positions.get(criterion) ?? -1];
}
