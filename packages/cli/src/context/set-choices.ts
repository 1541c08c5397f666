/** The criteria sets that a person can choose from, found by words. */
import { textIn, type Pack } from '@ocop-kit/engine';
import { foldVietnamese } from '@ocop-kit/engine/text';
import { findSets, setGroups } from '@ocop-kit/rules';

export interface FoundSetChoice {
  readonly set: number;
  readonly title: Pack['sets'][number]['title'];
  /** What stands beside the title: the name that matched, or the set's group. */
  readonly hint: string;
}

/** @param words none find all sets of the decision in force */
export function findBuiltInSets(words: string, lang: string): FoundSetChoice[] {
  const choices = setGroups(lang === 'en' ? 'en' : 'vi').flatMap((group) => group.choices);
  const hints = new Map(choices.map(({ set, hint }) => [set, hint]));
  return findSets(words).map(({ set, title, match }) => ({
    set,
    title,
    hint: words === '' ? hints.get(set) || textIn(title, lang) : match,
  }));
}

/** @param words all of which stand in the title or the group; none find all sets of the pack */
export function findPackSets(pack: Pack, words: string, lang: string): FoundSetChoice[] {
  const wanted = foldVietnamese(words).split(/\s+/).filter(Boolean);
  return pack.sets
    .filter(({ unusable }) => unusable === undefined)
    .map(({ no, title, classification: { industry, group, subgroup } = {} }) => ({
      set: no,
      title,
      hint: [industry, group, subgroup].map((text) => textIn(text, lang)).find(Boolean) ?? '',
    }))
    .filter(({ title, hint }) => {
      const searched = foldVietnamese(`${textIn(title, lang)} ${hint}`);
      return wanted.every((word) => searched.includes(word));
    });
}
