/** The criteria sets there are to choose from, found by words: of a pack of one's own, else of the law. */
import { textIn, type Pack } from '@ocop-kit/engine';
import { findSets, sets } from '@ocop-kit/rules';

type Text = Pack['sets'][number]['title'];

interface SetChoice {
  readonly set: number;
  readonly title: Text;
  /** What stands beside the title: what matched, or the group of the set. */
  readonly hint: string;
}

/** @param words none for all sets */
export type FindSets = (words: string) => SetChoice[];

export function offersOfLaw(lang: string): FindSets {
  return (words) =>
    findSets(words).map(({ set, title, match }) => {
      const group = sets.find((entry) => entry.set === set)?.groups[1] ?? title;
      return { set, title, hint: words === '' ? textIn(group, lang) : match };
    });
}

export function offersOf({ sets: own }: Pack, lang: string): FindSets {
  return (words) => {
    const wanted = plain(words).split(/\s+/).filter(Boolean);
    return own
      .filter(({ unusable }) => unusable === undefined)
      .map(({ no, title, classification: { industry, group, subgroup } = {} }) => ({
        set: no,
        title,
        hint: [industry, group, subgroup].map((part) => textIn(part, lang)).find(Boolean) ?? '',
      }))
      .filter(({ title, hint }) => {
        const all = plain(`${textIn(title, lang)} ${hint}`);
        return wanted.every((word) => all.includes(word));
      });
  };
}

/** Without case and diacritics, as people type. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('đ', 'd');
}
